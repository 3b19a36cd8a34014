"""Where things live on the site: the one place that makes addresses, so no link can be dead.

Pages are flat `.html` files and links are relative, so that a downloaded folder works too.
"""

import posixpath
import re
from functools import cache, lru_cache
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from explainer.dates.iso_day import iso_day
from explainer.site import Ref

HOME = PurePosixPath("index.html")
EXPLAINERS = PurePosixPath("explainers/index.html")
PEOPLE = PurePosixPath("actors/index.html")
SOURCES = PurePosixPath("sources/index.html")
CLAIMS = PurePosixPath("claims/index.html")
TIMELINE = PurePosixPath("timeline.html")
REACTIONS = PurePosixPath("reactions.html")
A_TO_Z = PurePosixPath("a-to-z.html")
RULES = PurePosixPath("rules/index.html")
CORRECTIONS = PurePosixPath("corrections.html")
DATA = PurePosixPath("data")
_MAIL = re.compile(r"[^\s@:/?#]+@[^\s@:/?#]+")
_EDITORS = "editors"
EMBEDS = "embed"
_FOLDERS = {"claim": "claims", "event": "events", "reaction": "reactions"}


@cache
def page_path(ref: Ref) -> PurePosixPath:
    """Give the page that a thing stands on."""
    if ref.kind in ("actor", "source"):
        return PurePosixPath(f"{ref.kind}s/{ref.id}.html")
    explainer = PurePosixPath("explainers", ref.id.split("/")[0])
    if ref.kind in ("explainer", "unknown"):
        return explainer / "index.html"
    return explainer / _FOLDERS[ref.kind] / f"{ref.local}.html"


def sourcing_path(explainer: Ref) -> PurePosixPath:
    """Give the page that says what an explainer rests on."""
    return page_path(explainer).with_name("rests-on.html")


def statements_path(explainer: Ref) -> PurePosixPath:
    """Give the page that has all statements of an explainer one by one."""
    return page_path(explainer).with_name("statements.html")


def annotations_path(source: Ref) -> PurePosixPath:
    """Give the file of all annotations of a source."""
    return DATA / "annotations" / f"{source.id}.json"


def sources_cited_path(suffix: str) -> PurePosixPath:
    """Give the file in which all sources are told for reference managers."""
    return DATA / f"sources.{suffix}"


def statements_cited_path(story: Ref, suffix: str) -> PurePosixPath:
    """Give the file in which the statements of a story are told for reference managers."""
    return DATA / "statements" / f"{story.id}.{suffix}"


def citation_id(ref: Ref) -> str:
    """Give the key by which a statement or an event is cited."""
    return f"{ref.kind}:{ref.id.replace('/', ':')}"


def editors_path(story: str) -> PurePosixPath:
    """Give the editors' page of a story, or of what belongs to none; no id is `index`."""
    return PurePosixPath(_EDITORS, f"{story or 'index'}.html")


def is_for_readers(path: PurePosixPath) -> bool:
    """Tell whether a page is one of the site's own for readers, and not for editors."""
    return path.parts[0] != _EDITORS


def embed_path(page: PurePosixPath) -> PurePosixPath:
    """Give what other sites put into a frame of theirs for a page: its address, in a folder."""
    return PurePosixPath(EMBEDS, page)


def dispute_embed_path(statement: Ref) -> PurePosixPath:
    """Give the same for a dispute, by the first statement that is in it."""
    story = page_path(statement).parents[1]
    return embed_path(story / "disputes" / f"{statement.local}.html")


def timeline_embed_path(explainer: Ref) -> PurePosixPath:
    """Give the same for the timeline of a story."""
    return embed_path(page_path(explainer).with_name("timeline.html"))


def is_embed(path: PurePosixPath) -> bool:
    """Tell whether a page is made for frames on other sites: whole, and with nothing around it."""
    return path.parts[0] == EMBEDS


def fragment(ref: Ref) -> str:
    """Give the place on that page, for things without a page of their own."""
    return f"unknown-{ref.local}" if ref.kind == "unknown" else ""


def has_page(ref: Ref) -> bool:
    """Tell whether a thing has a page of its own."""
    return ref.kind != "unknown"


def rule_path(code: str) -> PurePosixPath:
    return PurePosixPath(f"rules/{code.lower()}.html")


def a_to_z_path(key: str) -> PurePosixPath:
    """Give the page of a letter, where there are too many names for one page."""
    return PurePosixPath(f"a-to-z/{key}.html")


def part_path(whole: PurePosixPath, key: str) -> PurePosixPath:
    """Give a page of a list that is cut into parts; without a key that of the list itself.

    No id is `index`, so a folder of that name beside the pages of things is free.
    """
    return whole.with_suffix("") / f"{key}.html" if key else whole


def passage_id(start: int) -> str:
    """Give the id of the words at an offset on their source's page."""
    return f"at-{start}"


def statement_id(ref: Ref) -> str:
    """Give the place of a statement on a page of many: ids of two stories may be the same."""
    return f"{ref.id.split('/')[0]}--{ref.local}"


def relative(here: PurePosixPath, target: PurePosixPath, fragment: str = "") -> str:
    """Give the link from one page to another."""
    from_, to = str(here), str(target)
    if from_ == to and fragment:
        return f"#{fragment}"
    folder, _, name = to.rpartition("/")
    path = _way(from_.rpartition("/")[0], folder) + name
    return f"{path}#{fragment}" if fragment else path


@lru_cache(maxsize=4096)
def _way(here: str, there: str) -> str:
    """Give the way from one folder to another: there are few, however many pages there are."""
    mine, others = (folder.split("/") if folder else [] for folder in (here, there))
    shared = len(posixpath.commonprefix((mine, others)))
    return "../" * (len(mine) - shared) + "".join(f"{name}/" for name in others[shared:])


@lru_cache(maxsize=65_536)
def absolute(site_url: str, path: PurePosixPath, fragment: str = "") -> str:
    """Give the whole address of a page or file, for programs that read it elsewhere."""
    address = f"{site_url.rstrip('/')}/{quote(str(path))}"
    return f"{address}#{fragment}" if fragment else address


def contact_address(contact: str | None) -> str:
    """Give the address that a contact is, a mail address as a link; of other words nothing."""
    if contact and _MAIL.fullmatch(contact):
        return f"mailto:{quote(contact, safe='@+')}"
    is_address = contact is not None and urlsplit(contact).scheme in ("http", "https", "mailto")
    return contact if contact and is_address else ""


# As the Wayback Machine and those like it write an address: the time, then the page's own.
_ARCHIVED = re.compile(r"/((?:19|20)\d\d)(\d\d)(\d\d)\d{0,6}(?:[a-z]{2}_)?/https?:")


def archived_on(address: str) -> str:
    """Give the day of an archive's copy, as `2024-05-14`, where its address tells it."""
    found = _ARCHIVED.search(address)
    day = "-".join(found.groups()) if found else ""
    return day if iso_day(day) else ""
