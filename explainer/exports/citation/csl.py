"""A reference as an item of CSL-JSON 1.0.2 (Citation Style Language), for Zotero and the like."""

from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.exports.citation.dates import date_parts, season
from explainer.exports.citation.names import CitedName
from explainer.exports.citation.reference import STATEMENT, Reference

_TYPES = {
    "article": "article-newspaper",
    "book": "book",
    "post": "post",
    "broadcast": "broadcast",
    "law": "legislation",
    "testimony": "hearing",
    "report": "report",
    STATEMENT: "webpage",
}
_GENRES = {
    "statement": "Statement",
    "filing": "Court filing",
    "transcript": "Transcript",
    "caption": "Caption",
}
_NAME_PARTS = {
    "family": "family",
    "given": "given",
    "particle": "non-dropping-particle",
    "suffix": "suffix",
    "literal": "literal",
}
CslItem = dict[str, object]


def csl_item(reference: Reference) -> CslItem:
    """Give an item, without the variables that have no value."""
    told: CslItem = {
        "id": reference.id,
        "type": _TYPES.get(reference.kind, "document"),
        "genre": _GENRES.get(reference.kind),
        "title": reference.title,
        "author": [_csl_name(name) for name in reference.authors],
        "container-title": reference.container,
        "publisher": reference.publisher,
        "issued": csl_date(reference.issued),
        "accessed": csl_date(reference.accessed),
        "URL": reference.url,
        "language": reference.language,
        "note": reference.note,
    }
    return {key: value for key, value in told.items() if value}


def _csl_name(name: CitedName) -> dict[str, str]:
    parts = {theirs: getattr(name, ours) for ours, theirs in _NAME_PARTS.items()}
    return {key: part for key, part in parts.items() if part}


def csl_date(when: When | None) -> dict[str, object] | None:
    """Give a date in parts, else in words; of one that nothing is known of, nothing."""
    if when is None or when.is_unknown:
        return None
    parts = date_parts(when)
    if not parts:
        return {"literal": in_words(when)}
    told: dict[str, object] = {"date-parts": parts}
    if number := season(when):
        told["season"] = number
    if when.approximate or when.uncertain:
        told["circa"] = True
    return told
