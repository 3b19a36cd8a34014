"""No bare statement of the two stories stands anywhere without its label before it.

Where the very words stand in a kept text too, as in a passage, what is printed may be the source's;
these statements are not looked for.
"""

import ast
import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.exports.search_index import search_files
from explainer.options import Options
from explainer.presentation.chosen_timeline import without_day
from explainer.presentation.events_told import event_label
from explainer.presentation.labels import label
from explainer.presentation.phrases import capitalised, plain
from explainer.presentation.statements import lines
from explainer.presentation.urls import is_embed
from explainer.site import Event, Site
from tests import projects
from tests.told import BLOCK, FIELD, copied_from, squeezed

PACKAGE = projects.REAL / "explainer"
MAY_READ = {
    "text/bare_statement.py",
    "presentation/statements.py",
    "presentation/label_case.py",
    "cache/fingerprints.py",
    # Whether it keeps the hedge of its passage decides on what it stands; no word of it is told.
    "link/evidence.py",
    # The open data has it apart, beside the statement, and its schema says what it is not for.
    "exports/data/evidence.py",
    "exports/data/statements.py",
}
_PERSON = re.compile(
    r'<li class="ex-person">.*?(?=<li class="ex-person">|<h3|</section>)', re.DOTALL
)
_REACH = (
    260  # code points between a label and what it is of: a condition, another line of one claim
)


@pytest.fixture(scope="module")
def site() -> Site:
    return read_and_check(projects.REAL).site


def bare(site: Site) -> Iterator[tuple[str, set[str]]]:
    """Give each bare statement with the labels that may stand before it."""
    kept = squeezed("".join(source.text.text for source in site.sources.values() if source.text))
    said: dict[str, set[str]] = {}
    for claim in site.statements():
        for evidence in claim.evidence:
            if evidence.says:
                found = label(site, claim, evidence)
                alone = (line.label for line in lines(site, claim) if line.label)
                with_condition = {
                    squeezed(plain(one.full)) for one in alone if one.key == found.key
                }
                labels = {squeezed(plain(found.short)), squeezed(plain(found.full))}
                labels |= with_condition
                said.setdefault(squeezed(evidence.says.unlabelled()), set()).update(labels)
    for event in site.events.values():
        for told in filter(None, (event.entry.what, event.entry.line)):
            words = squeezed(told.unlabelled())
            if not event.is_background:
                said.setdefault(words, set()).update(_of_event(site, event))
            else:
                said.pop(words, None)
    yield from ((says, labels) for says, labels in said.items() if says not in kept)


def _of_event(site: Site, event: Event) -> set[str]:
    made = event_label(site, event)
    assert made
    beside_its_day = without_day(made.short, event.when)
    return {squeezed(plain(one)) for one in (made.short, beside_its_day, made.full)}


def pieces(site: Site) -> Iterator[tuple[str, str, bool]]:
    """Give all that is written as text: (where, text without blanks, is it a block)."""
    options = Options(site_url="https://example.org/")
    built = build(site, options)
    for rendered in built.rendered():
        path = str(rendered.page.path)
        if path.startswith("rules/"):
            continue  # they have examples of what is wrong
        yield from _texts(path, rendered.html)
        attributes = re.findall(r'(?:data-full|aria-label|title|alt)="([^"]+)"', rendered.html)
        yield from ((f"{path}: attribute", squeezed(unescape(one)), False) for one in attributes)
        entries = rendered.page.search
        yield from ((f"{path}: search", squeezed(f"{e.title} {e.text}"), False) for e in entries)
        if is_embed(rendered.page.path):  # it has a head of its own, without data
            continue
        assert rendered.head
        told = f"{rendered.head.title} {rendered.head.description} {rendered.head.image_alt}"
        yield f"{path}: head", squeezed(told), False
        data = json.dumps(json.loads(rendered.head.json_ld), ensure_ascii=False)
        yield f"{path}: data", squeezed(unescape(data)), False
    files = (*built.files(), *search_files(one.page for one in built.rendered()))
    for file in files:
        if file.path.suffix in (".js", ".xml", ".txt") and not file.path.name.startswith("t-"):
            text = file.content.decode()
            yield str(file.path), squeezed(unescape(re.sub(r"<[^>]+>", " ", text))), False


def _texts(path: str, html: str) -> Iterator[tuple[str, str, bool]]:
    """Give the text of a page, that of each block apart, and that of what is copied from it."""
    yield from ((f"{path}: copied", _text(field), False) for field in copied_from(html))
    html = FIELD.sub(" ", html)
    for pattern in (_PERSON, BLOCK):
        yield from ((path, _text(block), True) for block in pattern.findall(html))
        html = pattern.sub("", html)
    yield path, _text(html), False


def _text(html: str) -> str:
    return squeezed(unescape(re.sub(r"<[^>]+>", " ", html)))


def _is_said(label: str, before: str, *, is_block: bool) -> bool:
    """Tell whether a label stands before words, also where a role stands behind the name.

    A person's name stands at the head of the entry, and the rest of the label begins there.
    """
    if label in before:
        return True
    name, _, rest = label.partition(",")
    at = before.rfind(name)
    if at < 0:
        return False
    return rest in before[at:] or (is_block and squeezed(capitalised(rest)) in before)


def test_each_bare_statement_has_its_label_before_it(site: Site) -> None:
    statements = list(bare(site))
    seen, without = set(), []

    for where, text, is_block in pieces(site):
        for says, labels in statements:
            for found in re.finditer(re.escape(says), text):
                seen.add(says)
                begins = 0 if is_block else max(0, found.start() - _REACH)
                before = text[begins : found.start()]
                if not any(_is_said(one, before, is_block=is_block) for one in labels):
                    without.append((where, says))

    assert without == []
    assert len(seen) == len(statements) > 100


def test_a_bare_statement_refuses_to_be_printed(site: Site) -> None:
    claim = next(one for one in site.statements() if one.entry.says)

    for printing in (str, format, json.dumps, lambda one: one.__html__(), lambda one: f"{one}"):
        with pytest.raises(TypeError):
            printing(claim.entry.says)
    assert repr(claim.entry.says) == "BareStatement(…)"


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.stem)
def test_only_labels_and_checks_read_what_is_bare(path: Path) -> None:
    place = path.relative_to(PACKAGE).as_posix()
    calls = [
        node.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "unlabelled"
    ]

    assert not calls or place in MAY_READ or place.startswith(("checks/", "analysis/")), place


def test_no_template_reads_what_is_bare() -> None:
    templates = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.j2"))

    assert "unlabelled" not in templates
