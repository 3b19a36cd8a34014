"""Two feeds (Atom, RFC 4287): the published explainers, and what was corrected in them.

Ids are addresses, which are permanent here. Times come from the content and not from a clock: the
last day of `as_of` or of a correction's date. A draft stands in no feed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

from explainer import address
from explainer.dates.edtf import When, parse_when
from explainer.options import Options
from explainer.output import OutputFile
from explainer.site import Explainer, Ref, Site
from explainer.wording import CORRECTIONS, correction

EXPLAINERS = PurePosixPath("feed.xml")
CORRECTED = PurePosixPath("corrections.xml")
_NAMESPACE = "http://www.w3.org/2005/Atom"
_NEVER = "1970-01-01T00:00:00Z"  # of a feed in which nothing has happened yet
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    title: str
    updated: str
    summary: str
    page: str
    related: tuple[str, ...] = ()


def files(site: Site, options: Options) -> Iterator[OutputFile]:
    published = [one for one in site.explainers.values() if not one.is_draft]
    stories = [_story(site, options, one) for one in published]
    changes = [entry for one in published for entry in _corrections(options, one)]
    name = options.site_name
    yield OutputFile(EXPLAINERS, _feed(options, EXPLAINERS, name, stories))
    yield OutputFile(CORRECTED, _feed(options, CORRECTED, f"Corrections – {name}", changes))


def _story(site: Site, options: Options, explainer: Explainer) -> _Entry:
    """Give an explainer with its summary in whole sentences: all of them, each with its hedge."""
    sentences = [sentence.text for bullet in explainer.summary for sentence in bullet]
    as_of = explainer.entry.as_of
    published = site.sources[explainer.article.id].published
    page = address.absolute(options.site_url, address.page_path(explainer.ref))
    return _Entry(
        id=page,
        title=explainer.title,
        updated=_time(parse_when(as_of) if as_of else published),
        summary=" ".join(sentences),
        page=page,
    )


def _corrections(options: Options, explainer: Explainer) -> Iterator[_Entry]:
    """Give each correction; it is told from others of its day by its number, as they only grow."""
    path = address.page_path(explainer.ref)
    seen: dict[str, int] = {}
    for entry in explainer.entry.corrections:
        number = seen[entry.date] = seen.get(entry.date, 0) + 1
        yield _Entry(
            id=address.absolute(options.site_url, path, f"correction-{entry.date}-{number}"),
            title=f"{CORRECTIONS[entry.kind]}: {explainer.title}",
            updated=_time(parse_when(entry.date)),
            summary=correction(entry),
            page=address.absolute(options.site_url, path, "changes"),
            related=tuple(_claim_page(options, explainer, id_) for id_ in entry.claims),
        )


def _claim_page(options: Options, explainer: Explainer, id_: str) -> str:
    ref = Ref("claim", f"{explainer.ref.id}/{id_.rpartition('/')[2]}")
    if ref not in explainer.claims:
        ref = Ref("reaction", ref.id)
    return address.absolute(options.site_url, address.page_path(ref))


def _time(when: When) -> str:
    day = when.latest or when.earliest
    return f"{day.isoformat()}T00:00:00Z" if day else _NEVER


def _feed(options: Options, path: PurePosixPath, title: str, entries: Iterable[_Entry]) -> bytes:
    entries = sorted(entries, key=lambda entry: entry.id)
    entries.sort(key=lambda entry: entry.updated, reverse=True)
    feed = ET.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": options.language})
    itself = address.absolute(options.site_url, path)
    _text(feed, "id", itself)
    _text(feed, "title", title)
    _text(feed, "updated", max((entry.updated for entry in entries), default=_NEVER))
    _link(feed, "self", itself)
    _link(feed, "alternate", address.absolute(options.site_url, address.HOME))
    _text(ET.SubElement(feed, "author"), "name", options.site_name)
    for entry in entries:
        _add(feed, entry)
    ET.indent(feed)
    text = ET.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _add(feed: ET.Element, entry: _Entry) -> None:
    element = ET.SubElement(feed, "entry")
    _text(element, "id", entry.id)
    _text(element, "title", entry.title)
    _text(element, "updated", entry.updated)
    _link(element, "alternate", entry.page)
    for page in entry.related:
        _link(element, "related", page)
    _text(element, "summary", entry.summary)


def _text(parent: ET.Element, name: str, text: str) -> None:
    """Add an element with text; characters that XML cannot hold are taken out."""
    ET.SubElement(parent, name).text = _NOT_XML.sub("", text)


def _link(parent: ET.Element, rel: str, target: str) -> None:
    ET.SubElement(parent, "link", {"rel": rel, "href": target})
