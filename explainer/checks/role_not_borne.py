"""A role tells of somebody what no source tells.

## What to do
Write as a role only the office or the trade that the sources give to this person. Tell a deed in a
claim instead, with its source and the answer of whoever did it. Where the role is known from
elsewhere, say from where, and dismiss the warning.

## Why it matters
A role is printed beside a name on every page, and no source stands behind it. “…, who let the
rockets go unanswered” says for ever what nobody may have said; an office of somebody else makes the
wrong person answer for it. Two things are held to the sources: a deed (*who left the gate open*,
*blamed for the fire*, *the man behind the leak*), by the words near the name; and an office that a
text gives to another person alone, in a role and at the beginning of a line under `principals`.

## Wrong
    # the article says: Otto Lane, a clerk, and Reed, the mayor
    name: Otto Lane
    role: mayor, who left the gate open

## Right
    name: Otto Lane
    role: clerk
"""

from collections.abc import Iterator

from explainer.analysis.roles_borne import others_offices, untold_deeds
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.accusations import ACCUSING_ROLE, accusation
from explainer.site import Site

RULE = Rule(
    "EX428",
    "role-not-borne",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
    across_stories=True,
)


def check(site: Site) -> Iterator[Diagnostic]:
    for deed in untold_deeds(site):
        if accusation(deed.words) or ACCUSING_ROLE.search(deed.words):
            continue  # that is an error of its own
        yield RULE.at(
            deed.span,
            f"`{deed.words}` tells a deed, and no source says that of this person",
            hint="leave it out, and tell it in a claim, with who says it; or, where it is known"
            f" from elsewhere, say from where {RULE.dismissal}",
            entry=deed.entry.id,
        )
    for one in others_offices(site):
        whose = " or ".join(site.actors[ref.id].entry.name for ref in one.whose)
        holder = site.actors[one.holder.id].entry.name
        yield RULE.at(
            one.span,
            f"the sources call {holder} `{one.office}`, and not {whose}",
            hint="give the office that the source gives; or, where this one is known from"
            f" elsewhere, say from where {RULE.dismissal}",
            entry=one.entry.id,
        )
