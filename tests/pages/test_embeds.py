"""What others put on their pages: whole in a frame, and whole in the words that are copied."""

import gzip
import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from explainer.build.changed_pages import changed_pages
from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.comparison.site_changes import compare
from explainer.exports.search_index import search_files
from explainer.exports.sitemap import sitemap_files
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.output import RenderedPage
from explainer.presentation.phrases import plain, standing_labels
from explainer.presentation.statements import plain_statement
from explainer.presentation.told_apart import told_apart
from explainer.presentation.urls import is_embed
from explainer.site import Claim, Site
from explainer.text.fold import fold_passage
from explainer.theme import FOLDER
from tests import projects
from tests.exports import published
from tests.told import squeezed, told

OPTIONS = Options(site_name="The Bridge Desk", site_url="https://bridge.example/desk/")
CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "content/bridge-closure/explainer.yaml"
PAGE = "explainers/bridge-closure"
HOSTILE = "</textarea></p></blockquote><script>alert(1)</script> & \"x\" 'y' &lt;b&gt;"
MOST = 15_000  # bytes that a frame takes, packed
TAG = re.compile(r"<[^>]+>")


class Copied(HTMLParser):
    """What stands in the fields of a page from which it is copied, in their order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._is_field = False
        self.feed(html)

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self._is_field = tag == "textarea"
        if self._is_field:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._is_field = self._is_field and tag != "textarea"

    def handle_data(self, data: str) -> None:
        if self._is_field:
            self.texts[-1] += data


class Elements(HTMLParser):
    """The elements of a page, and its addresses."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.links: list[dict[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        if tag in ("a", "iframe", "blockquote"):
            self.links.append({"tag": tag, **dict(attrs)})


def bridge() -> dict[str, str]:
    files = projects.bridge()
    return {**files, STORY: f"{files[STORY]}status: published\n"}


def site_of(folder: Path, files: dict[str, str]) -> Site:
    checked = read_and_check(projects.write(folder, files))
    assert [str(one) for one in checked.diagnostics if one.is_error] == []
    return checked.site


def rendered(site: Site, options: Options = OPTIONS) -> dict[str, RenderedPage]:
    return {str(one.page.path): one for one in build(site, options).rendered()}


def text(html: str) -> str:
    return squeezed(unescape(TAG.sub("", html)))


def path_of(claim: Claim) -> str:
    folder = "reactions" if claim.is_reaction else "claims"
    return f"explainers/{claim.explainer.id}/{folder}/{claim.ref.local}.html"


def parts_told(site: Site, claim: Claim) -> Iterator[str]:
    """Give all that a statement is never told without."""
    apart = told_apart(site, claim)
    yield standing_labels(claim, site)
    yield plain(apart.note)
    shown = (*apart.own, *apart.others, *([apart.reply] if apart.reply else []))
    for part in shown:
        yield plain(part.words)
        yield from (one.entry.now for one in part.corrections)


@pytest.fixture(scope="module")
def pages(checked: Checked) -> dict[str, RenderedPage]:
    return rendered(checked.site)


def test_a_statement_stands_whole_in_a_frame_and_in_what_is_copied(
    checked: Checked, pages: dict[str, RenderedPage]
) -> None:
    site = checked.site

    missing = [
        (claim.ref.id, part)
        for claim in site.statements()
        for place in places_of(pages, claim)
        for part in (*parts_told(site, claim), *claim.conditions)
        if folded(part) not in folded(place)
    ]

    assert missing == []


def places_of(pages: dict[str, RenderedPage], claim: Claim) -> tuple[str, str]:
    """Give the text of the frame of a statement, and that of what is copied as words."""
    _, quotation = Copied(pages[path_of(claim)].html).texts
    return text(pages[f"embed/{path_of(claim)}"].html), text(quotation)


def folded(words: str) -> str:
    return squeezed(fold_passage(words)).casefold()


def test_its_parts_are_what_is_told_of_it_wherever_it_stands_alone(checked: Checked) -> None:
    site = checked.site

    for claim in site.statements():
        apart = told_apart(site, claim)
        own = " ".join(plain(one.words) for one in apart.own)
        others = "".join(f" {plain(one.words)}" for one in apart.others)
        whole = f"{own} Otherwise:{others}" if others else own
        whole += f" {plain(apart.reply.words)}" if apart.reply else ""
        assert plain_statement(site, claim).startswith(whole)


def test_both_sides_of_a_dispute_are_told(checked: Checked, pages: dict[str, RenderedPage]) -> None:
    site = checked.site
    found = [text(one.html) for path, one in pages.items() if re.match("embed/.*/disputes/", path)]

    assert len(found) > 10
    for frame in found:
        one, other = frame.split("Theotherside", 1)
        here = [claim for claim in site.statements() if told(site, claim) in one]
        against = {ref for claim in here for ref in site.disputed_by(claim.ref)}
        assert here
        assert any(told(site, site.statement(ref)) in other for ref in against)


def test_a_timeline_tells_each_line_with_its_label(
    checked: Checked, pages: dict[str, RenderedPage]
) -> None:
    for story in checked.site.explainers.values():
        frame = text(pages[f"embed/explainers/{story.ref.id}/timeline.html"].html)
        shown = story.show.timeline or ()
        events = [checked.site.events[ref.id] for ref in shown if ref.kind == "event"]
        assert len(events) > 3
        assert [one.ref for one in events if told(checked.site, one) not in frame] == []


def test_a_frame_leads_to_the_whole_page_and_nowhere_else(pages: dict[str, RenderedPage]) -> None:
    for path, one in pages.items():
        if path.startswith("embed/"):
            elements = Elements(one.html)
            assert not elements.names & {"script", "style", "img", "iframe", "form", "button"}
            [link] = elements.links
            assert (link["target"], link["rel"]) == ("_blank", "noopener")
            address = str(link["href"]).partition("#")[0].removeprefix(OPTIONS.site_url)
            assert address in pages
            canonical = re.findall('<link rel="canonical" href="([^"]+)">', one.html)
            assert canonical == [link["href"]]
            assert '<meta name="robots" content="noindex">' in one.html
            assert one.head is None


def test_a_frame_weighs_little(pages: dict[str, RenderedPage]) -> None:
    styles = [FOLDER / f"assets/stylesheets/{name}.css" for name in ("tokens", "embed")]
    beside = sum(len(gzip.compress(path.read_bytes())) for path in styles)

    weights = {
        path: beside + len(gzip.compress(one.html.encode()))
        for path, one in pages.items()
        if path.startswith("embed/")
    }

    assert {path: weight for path, weight in weights.items() if weight > MOST} == {}


def test_the_frame_that_is_copied_shows_what_is_made_for_it(
    checked: Checked,
    pages: dict[str, RenderedPage],
) -> None:
    fields = [
        field
        for path, one in pages.items()
        if not is_embed(one.page.path)
        for field in Copied(one.html).texts
    ]

    frames = [Elements(field).links for field in fields if field.startswith("<iframe")]
    shown = {str(frame["src"]).removeprefix(OPTIONS.site_url) for [frame] in frames}
    old = {f"embed/{urls.page_path(ref)}" for ref in checked.site.moves}
    assert len(frames) == len(shown) == len(fields) / 2
    assert shown == {path for path in pages if path.startswith("embed/")} - old
    for [frame] in frames:
        assert frame["title"]
        assert frame["loading"] == "lazy"


def test_a_correction_is_told_with_its_day_and_its_words(tmp_path: Path) -> None:
    pages = rendered(site_of(tmp_path, published.files()))

    path = f"{PAGE}/claims/cracked-beams.html"
    said = (
        "Error corrected, 20 May 2024: According to unnamed engineers cited by The Harbour Gazette,"
        " two beams were cracked. Before: According to unnamed engineers cited by The Harbour"
        " Gazette, three beams were cracked."
    )
    assert squeezed(said) in text(pages[f"embed/{path}"].html)
    assert squeezed(said) in text(Copied(pages[path].html).texts[1])


def test_what_was_withdrawn_says_so_and_nothing_of_it(tmp_path: Path) -> None:
    pages = rendered(site_of(tmp_path, published.files()))

    for folder in ("claims", "disputes"):
        frame = text(pages[f"embed/{PAGE}/{folder}/bribe.html"].html)
        assert squeezed("This statement was withdrawn on 20 May 2024.") in frame
        assert squeezed("Nothing in the source bears it.") in frame
        assert "Tarn" not in frame


def test_one_that_has_another_id_now_is_told_under_its_old_one_too(tmp_path: Path) -> None:
    files = bridge()
    files[CLAIMS] = files[CLAIMS].replace(
        "    says: Two beams", "    was: beams\n    says: Two beams"
    )
    files["published.json"] = '[\n"claim bridge-closure/beams"\n]\n'
    pages = rendered(site_of(tmp_path, files))

    old, new = (pages[f"embed/{PAGE}/claims/{id_}.html"] for id_ in ("beams", "cracked-beams"))
    assert old.html == new.html


def test_a_draft_has_none(tmp_path: Path) -> None:
    files = projects.bridge()
    files[STORY] += "status: draft\n"
    pages = rendered(site_of(tmp_path, files))

    assert [path for path in pages if path.startswith("embed/")] == []
    assert [path for path, one in pages.items() if Copied(one.html).texts] == []


def test_a_site_without_an_address_has_none(tmp_path: Path) -> None:
    pages = rendered(site_of(tmp_path, bridge()), Options())

    assert [path for path in pages if path.startswith("embed/")] == []
    assert [path for path, one in pages.items() if Copied(one.html).texts] == []


def test_text_stays_text_in_the_frame_and_twice_over_in_what_is_copied(tmp_path: Path) -> None:
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    files = bridge()
    files[STORY] = re.sub("title: [^\n]*", lambda _: f"title: {quoted}", files[STORY], count=1)
    files[CLAIMS] = files[CLAIMS].replace(
        "    by: ferry-news\n", f"    by: ferry-news\n    caveat: {quoted}\n"
    )
    site = read_and_check(projects.write(tmp_path, files)).site
    pages = rendered(site)
    path = f"{PAGE}/claims/cost.html"

    usual = {"html", "head", "meta", "title", "link", "body", "main", "h1"}
    telling = {"p", "a", "b", "small", "cite", "time", "ul", "ol", "li", "strong", "span"}
    frames = [one.html for place, one in pages.items() if place.startswith("embed/")]
    assert set().union(*(Elements(html).names for html in frames)) <= usual | telling
    fields = Copied(pages[path].html).texts
    assert (
        len(fields) == len(Copied(pages[f"{PAGE}/statements.html"].html).texts) == 2
    )  # the timeline's
    frame, quotation = fields
    assert Elements(frame).names == {"iframe"}
    assert Elements(frame).links[0]["title"] == f"A statement in “{HOSTILE}” – The Bridge Desk"
    assert Elements(quotation).names <= telling | {"blockquote"}
    assert squeezed(HOSTILE) in text(quotation)
    assert squeezed(HOSTILE) in text(pages[f"embed/{path}"].html)


def test_nobody_is_led_to_a_frame_by_a_list(pages: dict[str, RenderedPage]) -> None:
    all_pages = [one.page for one in pages.values()]

    sitemap = next(sitemap_files(OPTIONS.site_url, all_pages, lambda _: "")).content.decode()
    search = b"".join(file.content for file in search_files(all_pages)).decode()

    assert f"{OPTIONS.site_url}explainers/" in sitemap
    assert "/embed/" not in sitemap
    assert "embed/" not in search
    assert not any("embed/" in str(link["href"]) for one in pages.values() for link in links(one))


def links(one: RenderedPage) -> list[dict[str, str | None]]:
    return [link for link in Elements(one.html).links if link["tag"] == "a"]


def test_a_change_is_told_of_the_page_and_not_of_its_frame_again(tmp_path: Path) -> None:
    files = bridge()
    before = site_of(tmp_path / "before", files)
    files[CLAIMS] = files[CLAIMS].replace("would cost 2", "will cost 2")
    after = site_of(tmp_path / "after", files)

    changed = [str(one.path) for one in changed_pages(compare(before, after), OPTIONS)]

    assert f"{PAGE}/claims/cost.html" in changed
    assert [path for path in changed if path.startswith("embed/")] == []
