"""One source: who published it, and the map of its text with what each claim uses."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import PurePosixPath
from typing import NamedTuple

from explainer.analysis.drift import gone_words
from explainer.analysis.impact import Impact, impact_of
from explainer.dates.edtf import When
from explainer.exports.web_annotation.annotation import is_annotated
from explainer.pages.source_map import Paragraph, source_map
from explainer.pages.told_once import tell_once
from explainer.presentation import urls
from explainer.presentation.drafts import is_draft_source
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.phrases import source_note
from explainer.site import Claim, Event, Ref, Site, Source, ThingKind
from explainer.tracking.dependencies import derived


def keys(site: Site) -> Iterable[str]:
    return site.sources


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref("source", key))


def page(site: Site, key: str) -> Page:
    source = site.sources[key]
    view, is_draft = _view(site, source), is_draft_source(site, source)
    return Page(
        path=path(key),
        title=_title(site, source),
        description=f"{source.entry.title}: published by {site.actors[source.outlet.id].name}",
        template="source.html.j2",
        view=view,
        headings=tuple(_headings(view)),
        made_from=source.place.entry,
        search=(_search(site, source),),
        is_draft=is_draft,
        has_data=not is_draft,
        thing=source.ref,
    )


def _view(site: Site, source: Source) -> dict[str, object]:
    map_ = list(source_map(site, source))
    fall = impact_of(site, source.ref)
    sections = _sections(site, source, map_, fall)
    numbers = {one.ref: n for n, one in enumerate(chain(*sections.values()), 1)}
    gone = {claim.ref for claim in fall.statements}
    return {
        "source": source,
        "annotated": is_annotated(site, source),
        "paragraphs": [one for one in map_ if one.users or one.is_legible],
        "left_out": sum(not one.users and not one.is_legible for one in map_),
        "numbers": numbers,
        "told_once": tell_once(site, sections),
        "again": {one.key: _again(one, sections[one.key], numbers) for one in map_},
        "resting": len({owner.ref for owner, _ in site.evidence_in(source.ref)}),
        "through": len(sections["through"]),
        "fall": fall,
        "gone": [n for ref, n in numbers.items() if ref in gone],
        "staying": [n for ref, n in numbers.items() if ref not in gone and ref.kind != "event"],
        "unnamed_only": [numbers[claim.ref] for claim in fall.unnamed_only],
        "records": [numbers[owner.ref] for owner in fall.records],
        "changed": [*_changed(site, source, numbers)],
        "relayed_by": _users_of_kind(site, source, "quotes", "source"),
        "unnamed": _users_of_kind(site, source, "of", "actor"),
        "explainers": _users_of_kind(site, source, "article", "explainer"),
    }


class ChangedWords(NamedTuple):
    """From which day on words were gone, and the numbers of what rests on them."""

    since: When
    numbers: tuple[int, ...]


def _changed(site: Site, source: Source, numbers: Mapping[Ref, int]) -> Iterator[ChangedWords]:
    """Give what rests on words that a later look at the source did not find, day by day."""
    gone: dict[When, set[int]] = {}
    for owner, evidence in site.evidence_in(source.ref):
        words = gone_words(source, evidence)
        if words and owner.ref in numbers:
            gone.setdefault(words.since, set()).add(numbers[owner.ref])
    for since in sorted(gone, key=lambda when: when.sort_key):
        yield ChangedWords(since, tuple(sorted(gone[since])))


def _again(
    paragraph: Paragraph, new: Iterable[Claim | Event], numbers: Mapping[Ref, int]
) -> list[int]:
    """Give the numbers of what rests on a paragraph and is told at another place."""
    here = {owner.ref for owner in new}
    return [numbers[ref] for ref in paragraph.users if ref not in here and ref in numbers]


def _sections(
    site: Site, source: Source, map_: Iterable[Paragraph], fall: Impact
) -> dict[str, list[Claim | Event]]:
    """Give what the page tells, each thing at its first place.

    These are, paragraph by paragraph, what rests on its words; what rests on it where no words are
    kept; what others report from it; and what else would lose its support with it.
    """
    resting = {owner.ref: owner for owner, _ in site.evidence_in(source.ref)}
    wanted: dict[str, list[Claim | Event]] = {
        one.key: [resting[ref] for ref in one.users if ref in resting] for one in map_
    }
    wanted["resting"] = [*resting.values()]
    wanted["through"] = [*_through(site, source)]
    wanted["lost"] = [*fall.statements, *fall.unnamed_only, *fall.records]
    seen: set[Ref] = set()
    found: dict[str, list[Claim | Event]] = {}
    for name, owners in wanted.items():
        found[name] = [one for one in owners if one.ref not in seen]
        seen |= {one.ref for one in owners}
    return found


def _users_of_kind(site: Site, source: Source, field: str, kind: ThingKind) -> list[Ref]:
    known = {"source": site.sources, "actor": site.actors, "explainer": site.explainers}[kind]
    return [ref for ref in site.users(source.ref, field) if ref.kind == kind and ref.id in known]


def _title(site: Site, source: Source) -> str:
    """Give its title; one of ours, or one that two works have, is told apart by outlet and day."""
    title = source.entry.title
    if _titles(site)[title] > 1:
        return f"{title} ({source_note(site, source)})"
    outlet = site.actors[source.outlet.id].name
    return f"{title} ({outlet})" if source.entry.own_title else title


@derived
def _titles(site: Site) -> Counter[str]:
    return Counter(source.entry.title for source in site.sources.values())


def _search(site: Site, source: Source) -> SearchEntry:
    return SearchEntry(source.entry.title, kind="Source", note=source_note(site, source))


def _headings(view: dict[str, object]) -> Iterator[Heading]:
    if view["paragraphs"]:
        yield Heading("map", "What it says, and what rests on it")
    told_once = view["told_once"]
    assert isinstance(told_once, dict)
    if told_once["resting"]:
        yield Heading("resting", "What rests on it")
    if told_once["through"]:
        yield Heading("through", "What came through it")
    fall = view["fall"]
    if isinstance(fall, Impact) and not fall.is_empty:
        yield Heading("falls", "If it were withdrawn")


def _through(site: Site, source: Source) -> list[Claim]:
    """Give what others report from it."""
    users = site.users(source.ref, "via", "by")
    known = {"claim": site.claims, "reaction": site.reactions}
    return [site.statement(ref) for ref in users if ref.id in known.get(ref.kind, ())]
