"""What the pipeline makes: pages as data, then files as bytes."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.diagnostics.span import Span


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """What the search finds: a title and a text, and the place on the page (an id, or nothing).

    A result shows `kind`, what the thing is in a word or two, and `note` beside the title: on what
    a claim stands, a role, a date. The note is searched as the text is.
    """

    title: str
    text: str = ""
    anchor: str = ""
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of a page's table of contents; level 2 is the highest below the title."""

    id: str
    title: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Page:
    """One page before it is rendered.

    `path` is its address below the site's root, always ending in `.html`.
    `view` is all that the template may read. `made_from` is the entry that an edit link opens.
    Without a title it has the name of the site.
    A draft is kept out of search engines, feeds and the sitemap; so is what is not listed, such as
    a page that only says where something has gone: to `moved_to`. `thing` is the `Ref` (kind, id)
    of what the page is about, where it is about one thing. `part_of` is the page above it, where
    it is a part of a long list. One that `has_data` has what is known of its thing beside it.
    """

    path: PurePosixPath
    title: str
    description: str
    template: str
    view: Mapping[str, object]
    headings: tuple[Heading, ...] = ()
    made_from: Span | None = None
    search: tuple[SearchEntry, ...] = ()
    is_draft: bool = False
    thing: tuple[str, str] | None = None
    is_listed: bool = True
    moved_to: PurePosixPath | None = None
    part_of: "Page | None" = None
    has_data: bool = False

    @property
    def data_path(self) -> PurePosixPath | None:
        """Where its data lies, where it has some."""
        return self.path.with_suffix(".json") if self.has_data else None

    @property
    def is_found(self) -> bool:
        """Whether search engines may find it."""
        return self.is_listed and not self.is_draft


@dataclass(frozen=True, slots=True)
class Head:
    """What programs read at the head of a page: search engines, link previews, feed readers.

    All of it is plain text, to be escaped where it is printed; only `json_ld` is ready to stand
    inside a `<script>`. `address` and `image` are whole addresses; `kind` is Open Graph's type.
    `data` is the name of the file beside the page that has its data, where there is one.
    """

    title: str
    description: str
    address: str
    kind: str
    image: str
    image_alt: str
    json_ld: str
    modified: str = ""
    data: str = ""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as the host gets it: an HTML fragment and, in `page`, what surrounds it as text.

    There is a `head` where it is known at which address the site will stand; `data` is the content
    of the file beside it, for those pages that have one.
    """

    page: Page
    html: str
    head: Head | None = None
    data: bytes | None = None

    @property
    def headings(self) -> tuple[Heading, ...]:
        return self.page.headings


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file of the site, byte for byte."""

    path: PurePosixPath
    content: bytes
