"""A spokesperson speaks, and nothing says for whom.

## What to do
- Add `speaks_for` to the file of the spokesperson.
- Or add it to the claim, if they speak for somebody else there.
- Dismiss it if no source tells for whom they speak.

## Why it matters
A spokeswoman's words are the words of whoever sent her. Readers want to know whose they are, and to
find the page of that person or body.

## Wrong
    name: Pia Moss
    role: spokeswoman for the ferry company

## Right
    name: Pia Moss
    role: spokeswoman for the ferry company
    speaks_for: brack-ferries
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.roles import SPOKESPERSON
from explainer.site import Evidence, Site

RULE = Rule("EX409", "principal-missing", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for claim in site.statements():
        for evidence in claim.evidence:
            if not claim.speaks_for and _speaks_for_nobody(site, evidence):
                yield RULE.at(
                    evidence.place.span("speaker" if evidence.entry.speaker else "by"),
                    "this is a spokesperson, and it is not said for whom",
                    hint="add `speaks_for:` to the actor’s file or to this claim",
                    entry=claim.ref.id,
                )


def _speaks_for_nobody(site: Site, evidence: Evidence) -> bool:
    actor = site.actors.get(evidence.speaker.id) if evidence.speaker else None
    if actor is None or actor.speaks_for:
        return False
    return any(SPOKESPERSON.search(role.title) for role in actor.roles)
