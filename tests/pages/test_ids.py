"""No id stands twice on a page, whatever entries are called."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from explainer.build.check import Checked, read_and_check
from explainer.build.site_build import build_site
from explainer.content.schema.field_checks import ID_PATTERN, RESERVED_IDS
from explainer.content.schema.page_places import is_place, is_place_beside_explainers
from explainer.mkdocs_plugin import MkDocsRun
from explainer.site import Site
from tests import projects

_ID = re.compile(r"""\sid=["']?([^"'\s>]+)""")
CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "content/bridge-closure/explainer.yaml"
PLACES = (
    "content", "site-nav", "sources", "ex-search-input", "in-short", "who", "unknown-report",
    "dispute-1", "record-closed", "at-12", "group-3", "letter-m", "note-7",
    "g-named", "of-bridge-closure",
)  # fmt: skip
FREE = (
    "contents",
    "who-knew",
    "dispute",
    "dispute-one",
    "at-noon",
    "unknowns",
    "letter-to-mona",
    "g-force",
)


def ids_of_pages(folder: Path) -> dict[str, list[str]]:
    """Give all ids of each page of a site."""
    return {
        page.relative_to(folder).as_posix(): _ID.findall(page.read_text())
        for page in folder.rglob("*.html")
    }


def twice(pages: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [
        (page, id_)
        for page, ids in pages.items()
        for id_, times in Counter(ids).items()
        if times > 1
    ]


def entries(site: Site) -> set[str]:
    """Give the ids under which entries stand on pages."""
    things = (site.claims, site.reactions, site.events, site.explainers)
    return {ref.ref.local for kind in things for ref in kind.values()}


def test_pages_have_no_place_that_an_entry_can_be_called_like(
    checked: Checked, built_site: Path
) -> None:
    """Who adds a place to such a page adds its id to `schema/page_places.py`."""
    pages, known = ids_of_pages(built_site), entries(checked.site)
    free = {
        id_
        for ids in pages.values()
        if known.intersection(ids)
        for id_ in ids
        if id_ not in known and not is_place(id_) and re.fullmatch(ID_PATTERN, id_)
    }

    beside = {
        id_
        for ids in pages.values()
        if set(checked.site.explainers).intersection(ids)
        for id_ in ids
        if id_ not in known
        and not is_place_beside_explainers(id_)
        and re.fullmatch(ID_PATTERN, id_)
    }

    assert free == set()
    assert beside == set()
    assert twice(pages) == []


def test_an_entry_called_like_a_place_is_refused(tmp_path: Path) -> None:
    files = called((*PLACES, *FREE))

    found = read_and_check(projects.write(tmp_path, files)).diagnostics

    told = {one.message: one.hint for one in found if one.is_error}
    assert told == {
        f"pages have a place of their own with the id `{id_}`": "put another word in front of it"
        for id_ in PLACES
    }


def test_an_explainer_called_like_a_place_beside_explainers_is_refused(tmp_path: Path) -> None:
    named = {
        name: renamed(name)
        for name in ("content", "claims", "p-outlet", "letter-m", "story", "who")
    }

    found = {
        name: [
            str(one)
            for one in read_and_check(projects.write(tmp_path / name, files)).diagnostics
            if one.is_error
        ]
        for name, files in named.items()
    }

    message = "error[EX116] pages have a place of their own with the id"
    assert found == {
        **{
            name: [f"content/{name}/explainer.yaml:1:1: {message} `{name}`"]
            for name in ("content", "claims", "p-outlet", "letter-m")
        },
        "story": [],
        "who": [],
    }


def renamed(name: str) -> dict[str, str]:
    return {path.replace("bridge-closure", name): text for path, text in projects.bridge().items()}


def test_no_id_stands_twice_whatever_entries_are_called(
    checked: Checked, built_site: Path, tmp_path: Path
) -> None:
    """Claims, events and reactions are called like every id of every page that is not refused."""
    known = entries(checked.site)
    ours = (page for page in ids_of_pages(built_site).items() if not page[0].startswith("guide/"))
    names = {id_ for _, ids in ours for id_ in ids if id_ not in known and _is_free(id_)}
    root = projects.write(tmp_path / "desk", called(sorted(names)))
    now = read_and_check(root)

    build_site(now, root, tmp_path / "site", MkDocsRun)

    assert [str(one) for one in now.diagnostics if one.is_error] == []
    assert names <= entries(now.site)
    assert twice(ids_of_pages(tmp_path / "site")) == []


def _is_free(id_: str) -> bool:
    return bool(re.fullmatch(ID_PATTERN, id_)) and id_ not in RESERVED_IDS and not is_place(id_)


def called(names: Iterable[str]) -> dict[str, str]:
    """Give the project of the bridge with more entries, of which each has one of the names."""
    files = projects.buildable()
    kinds: dict[str, list[str]] = {"claims": [], "events": [], "reactions": []}
    for number, name in enumerate(names):
        kinds[("claims", "events", "reactions")[number % 3]].append(name)
    for kind, of_kind in kinds.items():
        entries = "".join(text for name in of_kind for text in _entry(kind, name))
        files[CLAIMS] = re.sub(f"(?m)^{kind}:\n", f"{kind}:\n{entries}", files[CLAIMS])
    told = "".join(f", {name}" for name in kinds["claims"])
    files[STORY] = files[STORY].replace("cracked-beams, cost]", f"cracked-beams, cost{told}]")
    return files


def _entry(kind: str, name: str) -> Iterator[str]:
    yield f"  {name}:\n"
    if kind == "events":
        yield f"    what: They met in {name}.\n    when: 2024-05-13\n    claims: closed\n"
        return
    yield "    quote: We closed the bridge on Monday\n    by: mona-reed\n"
    yield "    passage: “We closed the bridge on Monday,” said Mayor Mona Reed.\n"
    if kind == "reactions":
        yield "    when: 2024-05-14\n    towards: {to: cracked-beams, stance: supports}\n"
