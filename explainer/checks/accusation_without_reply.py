"""An accusation stands here without the answer of the accused.

## Why it matters
Whoever is accused is asked, and what they answer is told; where nobody asked or answered, the page
says that too. This can't be dismissed: `not-asked` is an answer that is printed and counted.

## Wrong
    says: Milley told Li that he would call ahead.
    by: unnamed-sources
    accuses: mark-milley

## Right
    says: Milley told Li that he would call ahead.
    by: unnamed-sources
    accuses: mark-milley
    reply: none-found
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX402", "accusation-without-reply", __doc__, Severity.WARNING)


def check(site: Site) -> Iterator[Diagnostic]:
    for claim in site.statements():
        if claim.accuses and claim.entry.reply is None:
            yield RULE.at(
                claim.place.span("accuses"),
                "there is an accusation here and no reply",
                hint="add a line `reply:` with the id of the claim that answers it, or `declined`,"
                " `none-found` or `not-asked`; one answer to several stands once, in `defaults:`",
                entry=claim.ref.id,
            )
