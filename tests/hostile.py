"""A project in which any string can stand in any field, and what a site must not have of it.

`cases/every-field.yaml` names a place for each field, as ⟦actor.name⟧; a sample of strings from
public collections is in `cases/naughty.toml`.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from html.parser import HTMLParser

from tests import projects

_NAMED = re.compile("⟦([^⟧]*)⟧")
_RAW = (
    "explainer.summary",
    "explainer.about",
    "explainer.method",
)  # in a text of several lines, which has no marks
PROSE = {"p", "em", "strong", "code", "pre", "ul", "ol", "li", "hr", "blockquote"}  # of Markdown
_LINKS = ("href", "src", "action", "formaction", "data", "xlink:href", "srcset", "poster")
_HARMLESS = re.compile(r"https?://|mailto:|(?![a-z][a-z0-9+.-]*:|[\\/]{2})", re.IGNORECASE)


def naughty() -> list[str]:
    """Give the sample of strings that have broken programs."""
    both = tomllib.loads((projects.CASES / "naughty.toml").read_text())
    return [*both["naughty"], *both["scripts"]]


def template() -> dict[str, str]:
    return projects.project_file(projects.CASES / "every-field.yaml")


def fields() -> list[str]:
    """Give the name of each field, in the order of the files."""
    return list(dict.fromkeys(_NAMED.findall("".join(template().values()))))


def filled(texts: Mapping[str, str]) -> dict[str, str]:
    """Give the project with a text in each field."""
    return {path: _fill(path, content, texts) for path, content in template().items()}


def turned(strings: Sequence[str], by: int) -> dict[str, str]:
    """Give each field one of the strings, another one for each number."""
    return {name: strings[(number + by) % len(strings)] for number, name in enumerate(fields())}


def plain() -> dict[str, str]:
    """Give each field words that nothing can take for anything else."""
    return {name: f"Plain {number} words" for number, name in enumerate(fields())}


def _fill(path: str, content: str, texts: Mapping[str, str]) -> str:
    is_yaml = path.endswith(".yaml")

    def text(found: re.Match[str]) -> str:
        text = texts[found[1]]
        return _quoted(text) if is_yaml and found[1] not in _RAW else text

    return _NAMED.sub(text, content)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


class Markup(HTMLParser):
    """What is live in a page, and all of its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.links: list[str] = []
        self.scripts: list[str] = []
        self._texts: list[str] = []
        self._script = False
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        return folded("".join(self._texts))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements |= {tag, *(f"{tag} {name}" for name, _ in attrs)}
        self.links += [value or "" for name, value in attrs if name in _LINKS]
        self._script = tag == "script"

    def handle_endtag(self, _: str) -> None:
        self._script = False

    def handle_comment(self, data: str) -> None:
        self.elements.add(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.elements.add(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.elements.add(f"instruction {data}")

    def handle_data(self, data: str) -> None:
        (self.scripts if self._script else self._texts).append(data)


def folded(text: str) -> str:
    """Give a text as a browser shows it, with its blanks."""
    return " ".join(text.split())


def bad_links(links: Sequence[str]) -> Iterator[str]:
    """Give what is no link to a page of ours, to the web or to a letter box."""
    yield from (link for link in links if not _HARMLESS.match(link.strip()))
