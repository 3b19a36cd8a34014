"""One source: who published it, and the map of its text with what each claim uses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import PurePosixPath

from explainer.analysis.impact import Impact, impact_of
from explainer.presentation import urls
from explainer.presentation.excerpts import Piece, Showable, showable
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.phrases import source_note
from explainer.site import Anchored, Claim, Event, Ref, Site, Source
from explainer.text.paragraphs import paragraphs


@dataclass(frozen=True, slots=True)
class TextRun:
    """A run of a paragraph; `starts` are the places at which words that are used begin.

    `ends` are those whose words end with it: what a note behind the run leads to.
    """

    pieces: tuple[Piece, ...]
    is_used: bool
    starts: tuple[int, ...]
    ends: tuple[Ref, ...]

    @property
    def is_gap(self) -> bool:
        return len(self.pieces) == 1 and not self.pieces[0].is_shown


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the source, and all that rests on it."""

    runs: tuple[TextRun, ...]
    users: tuple[Ref, ...]
    part: str


def keys(site: Site) -> Iterable[str]:
    return site.sources


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref("source", key))


def page(site: Site, key: str) -> Page:
    source = site.sources[key]
    shown = showable(site, source)
    fall = impact_of(site, source.ref)
    through = _through(site, source)
    resting = _resting(site, source)
    above = {user.ref: user for user in (*resting, *through) if isinstance(user, Claim)}
    fallen = {claim.ref for claim in fall.statements}
    view: dict[str, object] = {
        "source": source,
        "shown": shown,
        "paragraphs": list(_paragraphs(site, source)),
        "resting": resting,
        "through": through,
        "fall": fall,
        "fallen_above": len(fallen & above.keys()),
        "fallen_elsewhere": [claim for claim in fall.statements if claim.ref not in above],
        "staying": [claim for ref, claim in above.items() if ref not in fallen],
        "relayed_by": [
            site.sources[r.id] for r in site.users(source.ref, "quotes") if r.id in site.sources
        ],
        "unnamed": [
            site.actors[r.id]
            for r in site.users(source.ref, "of")
            if r.kind == "actor" and r.id in site.actors
        ],
        "explainers": [
            site.explainers[r.id]
            for r in site.users(source.ref, "article")
            if r.id in site.explainers
        ],
    }
    return Page(
        path=path(key),
        title=_title(site, source),
        description=f"{source.entry.title}: published by {site.actors[source.outlet.id].name}",
        template="source.html.j2",
        view=view,
        headings=tuple(_headings(view)),
        made_from=source.place.entry,
        search=(_search(site, source),),
        is_draft=_is_draft(site, source),
        thing=source.ref,
    )


def _title(site: Site, source: Source) -> str:
    """Give its title; one of ours may be that of two works, and the outlet tells them apart."""
    outlet = site.actors[source.outlet.id].name
    return f"{source.entry.title} ({outlet})" if source.entry.own_title else source.entry.title


def _search(site: Site, source: Source) -> SearchEntry:
    return SearchEntry(source.entry.title, kind="Source", note=source_note(site, source))


def _is_draft(site: Site, source: Source) -> bool:
    stories = {
        ref.id.split("/")[0]
        for ref in site.users(source.ref)
        if ref.kind in ("claim", "reaction", "event")
    }
    stories |= {ref.id for ref in site.users(source.ref, "article")}
    return bool(stories) and all(
        site.explainers[story].is_draft for story in stories if story in site.explainers
    )


def _headings(view: dict[str, object]) -> Iterator[Heading]:
    if view["paragraphs"]:
        yield Heading("map", "What each statement uses")
    if view["through"]:
        yield Heading("through", "What came through it")
    if view["resting"] and not view["paragraphs"]:
        yield Heading("resting", "What rests on it")
    fall = view["fall"]
    if isinstance(fall, Impact) and not fall.is_empty:
        yield Heading("falls", "If it were withdrawn")


def _through(site: Site, source: Source) -> list[Claim]:
    """Give what others report from it."""
    users = site.users(source.ref, "via", "by")
    known = {"claim": site.claims, "reaction": site.reactions}
    return [site.statement(ref) for ref in users if ref.id in known.get(ref.kind, ())]


def _resting(site: Site, source: Source) -> list[Claim | Event]:
    """Give what rests on words of this source."""
    return list({owner.ref: owner for owner, _ in site.evidence_in(source.ref)}.values())


def _paragraphs(site: Site, source: Source) -> Iterator[Paragraph]:
    shown = showable(site, source)
    if shown is None:
        return
    used = sorted(_used(site, source), key=lambda use: use[1])
    for start, end in paragraphs(shown.text):
        here = [(ref, s, e) for ref, s, e in used if s < end and e > start]
        runs = tuple(_joined(_runs(shown, start, end, here)))
        if runs:
            yield Paragraph(
                runs=runs,
                users=tuple(dict.fromkeys(ref for ref, _, _ in here)),
                part=_part(source, shown.text[start:end]),
            )


def _runs(
    shown: Showable, start: int, end: int, used: list[tuple[Ref, int, int]]
) -> Iterator[TextRun]:
    """Cut a paragraph wherever something begins or ceases to rest on it.

    Of marks alone nothing is shown: what begins or ends there does so at its neighbour, since
    links lead to where things begin.
    """
    bounds = {max(start, s) for _, s, _ in used} | {min(end, e) for _, _, e in used}
    last: TextRun | None = None
    for left, right in pairwise(sorted({start, end, *bounds})):
        run = TextRun(
            pieces=tuple(shown.pieces(left, right)),
            is_used=any(s <= left and e >= right for _, s, e in used),
            starts=tuple(dict.fromkeys(s for _, s, _ in used if s == left)),
            ends=tuple(dict.fromkeys(ref for ref, _, e in used if min(e, end) == right)),
        )
        if last and last.pieces and run.pieces:
            yield last
        last = _beside(last, run) if last and not (last.pieces and run.pieces) else run
    if last and last.pieces:
        yield last


def _beside(left: TextRun, right: TextRun) -> TextRun:
    """Put what begins and ends at two neighbours to the one that shows something."""
    shown = left if left.pieces else right
    ends = tuple(dict.fromkeys((*left.ends, *right.ends)))
    return replace(shown, starts=left.starts + right.starts, ends=ends)


def _joined(runs: Iterable[TextRun]) -> Iterator[TextRun]:
    """Join neighbours of which nothing is shown: one gap, with the length of both."""
    waiting: TextRun | None = None
    for run in runs:
        if waiting and waiting.is_gap and run.is_gap and waiting.is_used == run.is_used:
            waiting = TextRun(
                (_gap(waiting.pieces[0], run.pieces[0]),),
                waiting.is_used,
                waiting.starts + run.starts,
                waiting.ends + run.ends,
            )
            continue
        if waiting:
            yield waiting
        waiting = run
    if waiting:
        yield waiting


def _gap(first: Piece, last: Piece) -> Piece:
    return replace(first, end=last.end, words=first.words + last.words)


def _used(site: Site, source: Source) -> Iterator[tuple[Ref, int, int]]:
    """Give every stretch of the text that something rests on, with what rests on it."""
    for owner, evidence in site.evidence_in(source.ref):
        for anchored in evidence.words:
            yield from ((owner.ref, start, end) for start, end in _parts(anchored))


def _parts(anchored: Anchored) -> Iterator[tuple[int, int]]:
    for hit in anchored.hits:
        yield from hit.parts


def _part(source: Source, text: str) -> str:
    """Name the part of the source that a paragraph is: a headline, a caption, the body."""
    names = {
        "headline": "headline",
        "standfirst": "standfirst",
        "subheads": "subheading",
        "captions": "caption",
        "byline": "byline",
        "furniture": "page furniture",
    }
    for field, name in names.items():
        if any(words in text for words in getattr(source.entry.parts, field)):
            return name
    return ""
