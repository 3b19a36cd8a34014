"""A page as an author would have written it by hand, front matter and Markdown, and its menu."""

import json
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

TITLE = "The Archive"
ADDRESS = "https://archive.example/"
NAV = {
    "Home": "index",
    "Explainers": "explainers/index",
    "People": "actors/index",
    "Sources": "sources/index",
    "Claims": "claims/index",
    "Timeline": "timeline",
    "A to Z": "a-to-z",
    "About": "about",
}
"""As in the archive: title → address without its ending, however many pages there are."""

_OWN_LINK = re.compile(r"(\]\([^):]*)\.html\)")


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """A page: its address without the ending, what stands in its file, and the HTML of our own.

    `markdown` leads to `.html` and `for_mkdocs` to the other files, as each kind of tool wants it.
    """

    path: PurePosixPath
    title: str
    description: str
    markdown: str
    html: str

    @property
    def front_matter(self) -> str:
        fields = {"title": self.title, "description": self.description}
        lines = (f"{name}: {json.dumps(text, ensure_ascii=False)}" for name, text in fields.items())
        return "---\n" + "\n".join(lines) + "\n---\n\n"

    @property
    def for_mkdocs(self) -> str:
        return _OWN_LINK.sub(r"\1.md)", self.markdown)
