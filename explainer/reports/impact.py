"""What would fall with a source or an actor, in words: for a terminal."""

from collections.abc import Iterable, Iterator

from explainer.analysis.impact import Impact
from explainer.presentation.phrases import name, standing_labels
from explainer.reports.summary import counted
from explainer.site import Ref, Site


def falling(site: Site, thing: Ref, fall: Impact) -> str:
    """List what would fall, by kind; each line begins with the id to be mended."""
    title = name(site, thing)
    if fall.is_empty:
        return f"Nothing would fall with {title}."
    return "\n".join([f"Without {title}:", *_parts(site, fall)])


def _parts(site: Site, fall: Impact) -> Iterator[str]:
    yield from _part(
        f"{counted(len(fall.statements), 'statement')} would lose the last support",
        (
            f"{claim.ref.id}: {claim.text} [{standing_labels(claim, site)}]"
            for claim in fall.statements
        ),
    )
    yield from _part(
        f"{counted(len(fall.unnamed_only), 'statement')} would rest on unnamed people alone",
        (f"{claim.ref.id}: {claim.text}" for claim in fall.unnamed_only),
    )
    yield from _part(
        f"{counted(len(fall.events), 'event')} would lose the last support",
        (f"{event.ref.id}: {event.text}" for event in fall.events),
    )
    yield from _part(
        f"{counted(len(fall.sentences), 'sentence')} of summaries would cite nothing that stands",
        (f"{sentence.explainer.id}: {sentence.sentence.text}" for sentence in fall.sentences),
    )
    yield from _part(
        f"{len(fall.records)} would stay and lose a record beside them",
        (f"{owner.ref.id}: {owner.text}" for owner in fall.records),
    )
    yield from _part(
        f"{counted(len(fall.actors), 'page')} would have nothing left to tell",
        (f"{ref.id}: {name(site, ref)}" for ref in fall.actors),
    )


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield f"\n{heading}"
        yield from (f"  {line}" for line in found)
