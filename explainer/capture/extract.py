"""The one module that knows the extractors: trafilatura for pages, pypdf for PDFs.

They come with `explainer[capture]` and are imported when they are needed, so that a plain install
stays light and every other command starts as fast.
"""

import importlib
import io
from dataclasses import dataclass, replace
from types import ModuleType

from explainer.capture.visible_text import VisibleText, decoded, visible_text
from explainer.system.extras import missing

_MOST_PAGES = 2_000  # of a PDF
_LONGEST_LINE = 40  # words of a line that can be a headline or a byline
_PDF = b"%PDF-"
_HTML_KINDS = ("text/html", "application/xhtml+xml")


class NoExtractorError(Exception):
    """The extractor that is needed is not installed; the message names it and says what to do."""


class NoTextError(Exception):
    """Nothing can be read there; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class FoundText:
    """The text of a page, a PDF or a file, and what that tells of itself; empty where it doesn't.

    `day` is `YYYY-MM-DD`, `language` a BCP 47 tag, `address` the one that the page gives itself.
    `captions` are lines of the text. `kind` is `page`, `pdf` or `text`.
    """

    text: str
    kind: str
    title: str = ""
    outlet: str = ""
    day: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    address: str = ""
    captions: tuple[str, ...] = ()


def kind_of(content: bytes, media_type: str = "") -> str:
    """Tell what it is by its first bytes, and by what its host says of it."""
    start = content[:1_024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(_PDF.lower()):
        return "pdf"
    opens = (b"<!doctype", b"<html", b"<?xml", b"<head", b"<body", b"<div", b"<article", b"<!--")
    return "page" if media_type in _HTML_KINDS or start.startswith(opens) else "text"


def texts_for_looking_up(content: bytes, media_type: str, charset: str) -> tuple[str, ...]:
    """Give what words are looked up in: all that is seen, needing no extractor but for a PDF."""
    kind = kind_of(content, media_type)
    if kind == "pdf":
        return (_pdf(content).text,)
    page = decoded(content, charset)
    return (visible_text(page).text,) if kind == "page" else (page,)


def found_text(content: bytes, media_type: str = "", charset: str = "") -> FoundText:
    """Find the text that is to be kept; raises `NoExtractorError` or `NoTextError`."""
    kind = kind_of(content, media_type)
    if kind == "pdf":
        found = _pdf(content)
    elif kind == "page":
        found = _page(decoded(content, charset))
    else:
        found = FoundText(decoded(content, charset), kind)
    if not found.text.strip():
        raise NoTextError(_NOTHING[kind])
    return found


_NOTHING = {
    "page": "no article was found in this page, which may be made by a script: open it in a"
    " browser, copy the words of the article into a file, and give that",
    "pdf": "this PDF has no text in it, only pictures: run it through a program that reads"
    " letters (OCR), compare what that wrote, and give it as a text file",
    "text": "this file is empty",
}


# Pages


def _page(page: str) -> FoundText:
    trafilatura = _imported("trafilatura")
    found = trafilatura.bare_extraction(
        page,
        include_comments=False,
        include_formatting=False,
        include_links=False,
        with_metadata=True,
        favor_precision=False,
    )
    if found is None:
        raise NoTextError(_NOTHING["page"])
    told, seen = found.as_dict(), visible_text(page)
    lines = [" ".join(line.split()) for line in (told["text"] or "").splitlines() if line.strip()]
    title, authors = told.get("title") or "", _names(told.get("author") or "")
    lines = _with_head(lines, seen, title, authors) if lines else []
    text = "\n\n".join(lines)
    return FoundText(
        text=f"{text}\n" if text else "",
        kind="page",
        title=" ".join(title.split()),
        outlet=" ".join((told.get("sitename") or "").split()),
        day=told.get("date") or "",
        authors=authors,
        language=seen.language or told.get("language") or "",
        address=told.get("url") or "",
        captions=tuple(line for line in dict.fromkeys(seen.captions) if line in lines),
    )


def _with_head(
    lines: list[str], seen: VisibleText, title: str, authors: tuple[str, ...]
) -> list[str]:
    """Give the article with the headline and the byline above it, as far as the page shows them."""
    headline = next((line for line in seen.headlines if _is_alike(line, title)), "")
    byline = next((line for line in seen.lines if _is_byline(line, authors)), "")
    head = [line for line in (headline, byline) if line]
    return [*head, *(line for line in lines if line not in head)]


def _is_byline(line: str, authors: tuple[str, ...]) -> bool:
    is_one = line[:3].lower() == "by " and len(line.split()) <= _LONGEST_LINE
    return is_one and bool(authors) and all(name in line for name in authors)


def _is_alike(headline: str, title: str) -> bool:
    """Tell whether a headline is the title, which may have the outlet's name behind it."""
    return bool(headline) and " ".join(title.split()).startswith(headline)


def _names(authors: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in authors.split(";") if name.strip()))


# PDFs


def _pdf(content: bytes) -> FoundText:
    pypdf = _imported("pypdf")
    errors = importlib.import_module("pypdf.errors")
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if len(reader.pages) > _MOST_PAGES:
            raise NoTextError(
                f"this PDF has more than {_MOST_PAGES:,} pages: save those that claims rest on"
            )
        pages = [page.extract_text().strip() for page in reader.pages]
        told = reader.metadata
    except (errors.PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NoTextError(f"this PDF can't be read ({error}): save it anew") from None
    found = FoundText("\n\n".join(filter(None, pages)), "pdf")
    if not found.text:
        raise NoTextError(_NOTHING["pdf"])
    found = replace(found, text=f"{found.text}\n")
    if told is None:
        return found
    # A PDF's own dates are those of the file, not of publication, so none is proposed.
    return replace(found, title=_line(told.title), authors=_names(_line(told.author)))


def _line(text: object) -> str:
    return " ".join(text.split()) if isinstance(text, str) else ""


def _imported(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError:
        raise NoExtractorError(f"{name} is not installed: {missing('capture')}") from None
