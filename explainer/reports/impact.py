"""What would fall with a thing, what names it and which pages tell of it: for a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from explainer.analysis.impact import Impact
from explainer.diagnostics.span import Span
from explainer.presentation.phrases import standing_labels
from explainer.presentation.statements import name, plain_told
from explainer.reports.display import harmless
from explainer.reports.summary import counted
from explainer.site import Ref, Site

_LONGEST = 100  # letters of a line of a file


def impact_report(
    site: Site,
    thing: Ref,
    impact: Impact,
    named: Sequence[Span],
    pages: Sequence[PurePosixPath],
) -> str:
    """List what would fall, by kind; each line begins with the id, or the place, to be mended.

    `named` are the places that name it, or what falls with it, and stay.
    """
    title = f"{name(site, thing)} ({thing.id}, {_line(site.thing(thing).place.key)})"
    if impact.is_empty:
        begin = [f"Nothing would fall with {title}."]
    else:
        begin = [f"Without {title}:", *_parts(site, impact)]
    return "\n".join([*begin, *_named(thing, impact.lost_with(thing), named), *_pages(pages)])


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


def _named(thing: Ref, lost: Sequence[Ref], named: Iterable[Span]) -> Iterator[str]:
    """List the lines that name it; those of other stories than its own apart."""
    own, others = list[str](), list[str]()
    story = thing.id.partition("/")[0] if "/" in thing.id else ""
    lines = sorted({(str(span.file.path), span.lines[0]): span for span in named}.items())
    for (path, _), span in lines:
        is_other = story and not path.startswith(f"content/{story}/")
        (others if is_other else own).append(f"{_line(span)}: {_words(span)}")
    what = "it" if len(lost) == 1 else "it, or what falls with it"
    yield from _part(f"{_all(own, 'line', 'name')} {what}", own)
    yield from _part(f"{_all(others, 'line of other stories', 'name')} {what}", others)


def _pages(pages: Sequence[PurePosixPath]) -> Iterator[str]:
    yield from _part(f"{_all(pages, 'page', 'tell')} of it", map(str, pages))


def _all(things: Sequence[object], noun: str, verb: str) -> str:
    """Begin a sentence: `1 line names`, `2 lines name`."""
    first, _, rest = noun.partition(" ")
    what = f"{counted(len(things), first)} {rest}".strip()
    return f"{what} {verb}{'s' if len(things) == 1 else ''}"


def _line(span: Span) -> str:
    return f"{span.file.path}:{span.lines[0]}"


def _words(span: Span) -> str:
    line = harmless(span.file.line(span.lines[0])).strip()
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield f"\n{heading}"
        yield from (f"  {line}" for line in found)
