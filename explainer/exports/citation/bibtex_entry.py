"""A reference as an entry of BibTeX, in UTF-8, for LaTeX, JabRef and the like.

Titles, and names that are no person's, stand in double braces: no style changes their letters, and
no *and* in them makes two of one. Signs that TeX takes for orders are written as their names; so
are braces, since BibTeX counts even those behind a backslash. An address stands as it is, with what
TeX or BibTeX would stumble over as its percent-code.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote

from explainer.dates.display import in_words
from explainer.exports.citation.dates import date_parts, is_sharp
from explainer.exports.citation.names import CitedName
from explainer.exports.citation.reference import Reference

_TYPES = {"article": "article", "book": "book", "report": "techreport"}  # all others: misc
_CONTAINERS = {"article": "journal"}
_PUBLISHERS = {"book": "publisher", "techreport": "institution"}
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WRITTEN = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        **{sign: f"\\{sign}" for sign in "$&#%_"},
    }
)
_BLANKS = re.compile(
    r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+"
)  # a blank that doesn't break is another sign
_NO_SIGNS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")  # which no TeX reads
_IN_ADDRESS = re.compile(r"[\\{}\s\"<>^`|]")
_JOINED = re.compile(r"(?<=([-'`,]))(?=\1)|(?<=[?!])(?=`)")  # which TeX makes one sign of
_AND = re.compile(r"\band\b", re.IGNORECASE)


def bibtex_entry(reference: Reference) -> str:
    """Give an entry, with a line for each field that has a value."""
    type_ = _TYPES.get(reference.kind, "misc")
    fields = (f"  {name} = {value},\n" for name, value in _fields(reference, type_))
    return f"@{type_}{{{reference.id},\n{''.join(fields)}}}\n"


def escaped(text: str) -> str:
    """Write a text so that BibTeX and TeX give it back: on one line, no sign with a meaning."""
    plain = _BLANKS.sub(" ", _NO_SIGNS.sub("", text)).strip(" ")
    return "{}".join(part.translate(_WRITTEN) for part in _JOINED.split(plain)[::2])


def _fields(reference: Reference, type_: str) -> Iterator[tuple[str, str]]:
    if reference.authors:
        yield "author", f"{{{' and '.join(map(_bibtex_name, reference.authors))}}}"
    yield "title", f"{{{{{escaped(reference.title)}}}}}"
    if reference.container:
        yield _CONTAINERS.get(type_, "howpublished"), f"{{{{{escaped(reference.container)}}}}}"
    if reference.publisher:
        yield _PUBLISHERS.get(type_, "organization"), f"{{{{{escaped(reference.publisher)}}}}}"
    yield from _dates(reference)
    if reference.url:
        yield "url", f"{{{_IN_ADDRESS.sub(lambda sign: quote(sign[0]), reference.url)}}}"
    if reference.accessed and reference.accessed.day:
        yield "urldate", f"{{{reference.accessed.day.isoformat()}}}"
    if reference.language:
        yield "language", f"{{{escaped(reference.language)}}}"
    if note := " ".join(_notes(reference)):
        yield "note", f"{{{escaped(note)}}}"


def _dates(reference: Reference) -> Iterator[tuple[str, str]]:
    """Give what is sure of a date; the whole of it stands in the note, if that is more."""
    when = reference.issued
    if when is None or when.is_unknown:
        return
    parts = date_parts(when)
    first, last = (parts[0], parts[-1]) if parts else ([], [])
    if first and first[0] == last[0]:
        yield "year", f"{{{first[0]}}}"
    if is_sharp(when):
        yield from (("month", _MONTHS[month - 1]) for month in first[1:2])
        yield from (("day", f"{{{day}}}") for day in first[2:3])


def _notes(reference: Reference) -> Iterator[str]:
    if reference.issued and not is_sharp(reference.issued):
        yield f"Date: {in_words(reference.issued)}."
    if reference.note:
        yield reference.note


def _bibtex_name(name: CitedName) -> str:
    if name.literal:
        return f"{{{escaped(name.literal)}}}"
    family = " ".join(filter(None, (name.particle, _whole(name.family))))
    return ", ".join(filter(None, (family, _whole(name.suffix), _whole(name.given))))


def _whole(part: str) -> str:
    """Keep a part of a name together, where a sign in it would cut it."""
    is_cut = "," in part or _AND.search(part) or part[:1].islower()
    return f"{{{escaped(part)}}}" if is_cut else escaped(part)
