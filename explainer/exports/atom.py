"""Two feeds (Atom, RFC 4287): the published explainers, and what was corrected in them.

Ids are addresses, and that of a renamed explainer is its first one: what was read stays read. Times
come from the content and not from a clock: the day on which a story last changed in meaning; where
none is known, that of `as_of`, or of its last article. A draft stands in no feed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

from explainer.analysis.publication import publication
from explainer.dates.edtf import When
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.appearances import last_appeared
from explainer.presentation.cited_sentences import plain_sentence
from explainer.presentation.phrases import CORRECTIONS, corrected, correction_text
from explainer.site import CitedSentence, Correction, Explainer, Ref, Site

EXPLAINERS = PurePosixPath("feed.xml")
CORRECTED = PurePosixPath("corrections.xml")
_NAMESPACE = "http://www.w3.org/2005/Atom"
_NEVER = "1970-01-01T00:00:00Z"  # of a feed in which nothing has happened yet
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NEEDS_SITE_URL = True


@dataclass(frozen=True, slots=True)
class _FeedEntry:
    id: str
    title: str
    updated: str
    summary: str
    page: str
    related: tuple[str, ...] = ()
    published: str = ""


def keys(_: Site) -> Iterable[str]:
    return ("stories", "changes")


def path(key: str) -> PurePosixPath:
    return EXPLAINERS if key == "stories" else CORRECTED


def content(site: Site, options: Options, key: str) -> bytes:
    published = [explainer for explainer in site.explainers.values() if not explainer.is_draft]
    if key == "stories":
        stories = [_story(site, options, explainer) for explainer in published]
        return _feed(options, EXPLAINERS, options.site_name, stories)
    changes = [
        _change(options, explainer, each)
        for explainer in published
        for each in explainer.corrections
    ]
    name = f"Corrections – {options.site_name}"
    return _feed(options, CORRECTED, name, changes)


def _story(site: Site, options: Options, explainer: Explainer) -> _FeedEntry:
    """Give an explainer with its summary in whole sentences: all of them, each with its hedge."""
    sentences = [_sentence(site, sentence) for bullet in explainer.summary for sentence in bullet]
    published = publication(site, explainer)
    page = urls.absolute(options.site_url, urls.page_path(explainer.ref))
    return _FeedEntry(
        id=_first_address(options, explainer),
        title=explainer.title,
        updated=_time(published.modified or last_appeared(site, explainer)),
        published=_time(published.first) if published.first else "",
        summary=" ".join(sentences),
        page=page,
    )


def _sentence(site: Site, sentence: CitedSentence) -> str:
    """Give a sentence with the latest correction of each claim that it rests on."""
    latest = (
        correction for ref in sentence.cites for correction in site.statement(ref).corrections[:1]
    )
    return " ".join(
        (
            plain_sentence(site, sentence),
            *dict.fromkeys(f"[{corrected(correction)}.]" for correction in latest),
        )
    )


def _change(options: Options, explainer: Explainer, correction: Correction) -> _FeedEntry:
    page = urls.absolute(options.site_url, urls.page_path(explainer.ref), correction.id)
    concerned = (*correction.claims, *correction.withdrawn)
    return _FeedEntry(
        id=_first_address(options, explainer, correction.id),
        title=f"{CORRECTIONS[correction.entry.kind]}: {explainer.title}",
        updated=_time(correction.date),
        summary=correction_text(correction),
        page=page,
        related=tuple(
            urls.absolute(options.site_url, urls.page_path(ref))
            for ref in concerned
            if urls.has_page(ref)
        ),
    )


def _first_address(options: Options, explainer: Explainer, fragment: str = "") -> str:
    first = Ref("explainer", next(iter(explainer.entry.was), explainer.ref.id))
    return urls.absolute(options.site_url, urls.page_path(first), fragment)


def _time(when: When) -> str:
    day = when.latest or when.earliest
    return f"{day.isoformat()}T00:00:00Z" if day else _NEVER


def _feed(
    options: Options, path: PurePosixPath, title: str, entries: Iterable[_FeedEntry]
) -> bytes:
    entries = sorted(entries, key=lambda entry: entry.id)
    entries.sort(key=lambda entry: entry.updated, reverse=True)
    feed = ET.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": options.language})
    itself = urls.absolute(options.site_url, path)
    _text(feed, "id", itself)
    _text(feed, "title", title)
    _text(feed, "updated", max((entry.updated for entry in entries), default=_NEVER))
    _link(feed, "self", itself)
    _link(feed, "alternate", urls.absolute(options.site_url, urls.HOME))
    _text(ET.SubElement(feed, "author"), "name", options.site_name)
    for entry in entries:
        _add(feed, entry)
    ET.indent(feed)
    text = ET.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _add(feed: ET.Element, entry: _FeedEntry) -> None:
    element = ET.SubElement(feed, "entry")
    _text(element, "id", entry.id)
    _text(element, "title", entry.title)
    if entry.published:
        _text(element, "published", entry.published)
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
