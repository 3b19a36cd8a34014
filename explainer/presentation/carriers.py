"""Who says something where somebody else only carries it: a book tells what a captain denied.

On a side of a dispute, and in a reply, stands whoever speaks; an outlet or an author who tells it
is named as such. Words that unnamed people or a witness put into somebody's mouth stay theirs, and
what a court finds stays the court's.
"""

from explainer.presentation.label_case import FINDINGS, LabelCase
from explainer.presentation.phrases import Phrase, listed
from explainer.site import Claim, Evidence, Ref, Site


def carried_speakers(site: Site, claim: Claim, evidence: Evidence | None = None) -> tuple[Ref, ...]:
    """Give who speaks in a statement that an outlet or an author only tells; else nobody."""
    evidence = evidence or claim.evidence[0]
    case = LabelCase(site, claim, evidence)
    speakers = tuple(ref for ref in evidence.speakers if ref.kind == "actor")
    if not evidence.entry.speaker or not speakers or set(speakers) & set(evidence.chain.by):
        return ()
    tells = case.is_outlets or case.is_authors
    is_finding = case.is_outlets and case.source.entry.type in FINDINGS
    is_unnamed = any(site.actors[ref.id].entry.kind == "unnamed" for ref in speakers)
    return speakers if tells and not is_finding and not is_unnamed else ()


def carried_name(site: Site, claim: Claim) -> Phrase:
    """Name who speaks, and who tells it: Lord, as told in a book; nothing where nobody tells it."""
    speakers = carried_speakers(site, claim)
    if not speakers:
        return ()
    case = LabelCase(site, claim, claim.evidence[0])
    way = "in" if case.is_work(case.source.ref) else "by"
    return (*listed(map(case.name, speakers)), f", as told {way} ", *case.place)
