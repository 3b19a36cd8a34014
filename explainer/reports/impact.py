"""What would fall with a source or an actor, in words: for a terminal."""

from collections.abc import Iterable, Iterator

from explainer.analysis.impact import Impact
from explainer.presentation.phrases import standing_labels
from explainer.presentation.statements import name, plain_told
from explainer.reports.summary import counted
from explainer.site import Ref, Site


def impact_report(site: Site, thing: Ref, impact: Impact) -> str:
    """List what would fall, by kind; each line begins with the id to be mended."""
    title = name(site, thing)
    if impact.is_empty:
        return f"Nothing would fall with {title}."
    return "\n".join([f"Without {title}:", *_parts(site, impact)])


def _parts(site: Site, impact: Impact) -> Iterator[str]:
    yield from _part(
        f"{counted(len(impact.statements), 'statement')} would lose the last support",
        (
            f"{claim.ref.id}: {plain_told(site, claim)} [{standing_labels(claim, site)}]"
            for claim in impact.statements
        ),
    )
    yield from _part(
        f"{counted(len(impact.unnamed_only), 'statement')} would rest on unnamed people alone",
        (f"{claim.ref.id}: {plain_told(site, claim)}" for claim in impact.unnamed_only),
    )
    yield from _part(
        f"{counted(len(impact.events), 'event')} would lose the last support",
        (f"{event.ref.id}: {plain_told(site, event)}" for event in impact.events),
    )
    yield from _part(
        f"{counted(len(impact.sentences), 'sentence')} of summaries would cite nothing that stands",
        (f"{sentence.explainer.id}: {sentence.sentence.text}" for sentence in impact.sentences),
    )
    yield from _part(
        f"{len(impact.records)} would stay and lose a record beside them",
        (f"{owner.ref.id}: {plain_told(site, owner)}" for owner in impact.records),
    )
    yield from _part(
        f"{counted(len(impact.actors), 'page')} would have nothing left to tell",
        (f"{ref.id}: {name(site, ref)}" for ref in impact.actors),
    )


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield f"\n{heading}"
        yield from (f"  {line}" for line in found)
