"""All text that a page of HTML shows, paragraph by paragraph, its menus and footers with it.

For looking words up, where nothing may be missed; `extract` finds the article in it.
"""

import codecs
import re
from dataclasses import dataclass
from html.parser import HTMLParser

_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "head", "iframe", "select"))
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
))  # fmt: skip
_META = re.compile(rb"(?i)<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)")
_BOM = codecs.BOM_UTF8
_FIRST = 4_096  # bytes in which a page says how it is encoded


@dataclass(frozen=True, slots=True)
class VisibleText:
    """What a page shows: its paragraphs as lines, and which of them are headlines or captions."""

    lines: tuple[str, ...]
    headlines: tuple[str, ...]
    captions: tuple[str, ...]
    language: str

    @property
    def text(self) -> str:
        return "\n\n".join(self.lines)


def visible_text(page: str) -> VisibleText:
    """Read a page; broken HTML is read as far as it goes, as browsers do."""
    reader = _VisibleTextReader()
    reader.feed(page)
    reader.close()
    reader.end_line()
    return VisibleText(
        tuple(reader.lines),
        tuple(reader.marked["h1"]),
        tuple(reader.marked["figcaption"]),
        reader.language,
    )


def decoded(content: bytes, charset: str) -> str:
    """Decode a page as its host, or else the page itself, says; nothing in it is lost silently.

    What is no UTF-8 and says nothing is taken for Windows-1252, as browsers do.
    """
    if content.startswith(_BOM):
        return content.decode("utf-8-sig", errors="replace")
    told = _META.search(content[:_FIRST])
    names = (charset, told[1].decode("ascii") if told else "", "utf-8", "cp1252")
    for name in filter(None, names):
        try:
            return content.decode("cp1252" if name.lower() in ("iso-8859-1", "latin1") else name)
        except (UnicodeError, LookupError):
            continue
    return content.decode("utf-8", errors="replace")


class _VisibleTextReader(HTMLParser):
    """Gathers the lines; text in what nobody sees is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.marked: dict[str, list[str]] = {"h1": [], "figcaption": []}
        self.language = ""
        self._line: list[str] = []
        self._unseen: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html":
            self.language = dict(attrs).get("lang") or ""
        if tag == "body":
            self._unseen.clear()  # a head may be left open
        if tag in _UNSEEN:
            self._unseen.append(tag)
        if tag not in _INLINE:
            self.end_line()
        if tag in self.marked:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        if tag not in _INLINE:
            self.end_line()
        if tag in self._inside:
            self._inside.remove(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._line.append(data)

    def end_line(self) -> None:
        line = " ".join("".join(self._line).split())
        self._line.clear()
        if line:
            self.lines.append(line)
            for tag in self._inside:
                self.marked[tag].append(line)
