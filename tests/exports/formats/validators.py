"""What programs that are not ours say of our data: each gives the faults that it finds, in words.

None of them asks a network. The context of annotations is the W3C's own, the schema of CSL's data
that of the Citation Style Language; both are kept beside this file, with their licences.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import frictionless
import jsonschema
from pybtex.database import Entry, Person, parse_string
from pybtex.richtext import Text
from pyld import jsonld

from explainer.exports.tables import TABLES
from explainer.exports.tabular.table import without_mark
from explainer.presentation.statements import plain_statement
from tests.exports.formats.exported import Exported
from tests.node.runner import Node

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
HERE = Path(__file__).parent
_KEPT_CONTEXT = json.loads((HERE / "anno-context.json").read_text("utf-8"))
_OA = "http://www.w3.org/ns/oa#"


_SIGNS = {  # with stand-ins for what Pybtex would read again
    r"\$": "$",
    r"\textbackslash{}": "\ue000",
    r"\textbraceleft{}": "\ue001",
    r"\textbraceright{}": "\ue002",
    r"\textasciicircum{}": "^",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    r"\textbar{}": "|",
}


# Web Annotations


def annotations_as_json_ld(exported: Exported, _: Node) -> Iterator[str]:
    """PyLD expands each collection by the W3C's context and gets the same back: all terms count."""
    options = {"documentLoader": _kept, "compactToRelative": False}
    for source, text in exported.annotations().items():
        collection = json.loads(text)
        graph = jsonld.expand(collection, options)
        back = jsonld.compact(graph, CONTEXT, options)
        if _loose(back) != _loose(collection):
            yield f"{source}: a term is lost"
        total = sum(f"{_OA}Annotation" in types for types in _types(graph))
        if total != collection["total"]:
            yield f"{source}: {total} annotations instead of {collection['total']}"


def _kept(address: str, _options: object) -> Mapping[str, object]:
    assert address == CONTEXT, address
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": _KEPT_CONTEXT,
    }


def _loose(value: object) -> object:
    """Take lists of one for the one: JSON-LD makes no difference."""
    match value:
        case [one]:
            return _loose(one)
        case list():
            return [_loose(one) for one in value]
        case dict():
            return {key: _loose(one) for key, one in value.items()}
        case _:
            return value


def _types(value: object) -> Iterator[list[str]]:
    match value:
        case list():
            for one in value:
                yield from _types(one)
        case dict():
            yield value.get("@type", [])
            for one in value.values():
                yield from _types(one)
        case _:
            return


def annotations_anchored(exported: Exported, node: Node) -> Iterator[str]:
    """Apache Annotator finds the words of each selector where ours were found, and nowhere else."""
    texts = {
        source.ref.id: source.text.text
        for source in exported.site.sources.values()
        if source.text is not None
    }
    places = [*_places(exported)]
    found = node.run("anchor.mjs", {"texts": texts, "places": [one._asdict() for one in places]})
    assert isinstance(found, list)
    assert len(found) == len(places)
    for place, there in zip(places, found, strict=True):
        text, position = texts[place.text], place.position
        start, end = (_units(text, position[key]) for key in ("start", "end"))
        words = text[position["start"] : position["end"]]
        expected = {
            "byPosition": [[start, end]],
            "byQuote": [[start, end]] if place.quote else None,
            "words": words,
        }
        if there != expected or (place.quote and place.quote["exact"] != words):
            yield f"{place}: {there}"


class _Place(NamedTuple):
    """Where words stand in a text, by both selectors."""

    text: str
    quote: Mapping[str, str] | None
    position: Mapping[str, int]


def _places(exported: Exported) -> Iterator[_Place]:
    for source, text in exported.annotations().items():
        for annotation in json.loads(text)["first"]["items"]:
            for target in annotation["target"]:
                by_type = {one["type"]: one for one in target["selector"]}
                quote = by_type.get("TextQuoteSelector")
                yield _Place(source, quote, by_type["TextPositionSelector"])


def _units(text: str, code_points: int) -> int:
    return len(text[:code_points].encode("utf-16-le")) // 2


# Citations


def csl_by_its_schema(exported: Exported, _: Node) -> Iterator[str]:
    """The JSON Schema of CSL's own data takes each file."""
    for path, text in exported.of(".csl.json").items():
        for fault in csl_schema().iter_errors(json.loads(text)):
            yield f"{path}: {fault.json_path}: {fault.message}"


@cache
def csl_schema() -> jsonschema.Draft7Validator:
    schema = (HERE / "csl-data.schema.json").read_text("utf-8")
    return jsonschema.Draft7Validator(json.loads(schema))


def citations_by_citation_js(exported: Exported, node: Node) -> Iterator[str]:
    """Citation.js knows every variable, prints each with its whole title, and reads our BibTeX."""
    bibtex, csl = exported.of(".bib"), exported.of(".csl.json")
    files = {path: json.loads(text) for path, text in csl.items()}
    given = [
        {"csl": items, "bibtex": bibtex[path.replace(".csl.json", ".bib")]}
        for path, items in files.items()
    ]
    found = node.run("cite.mjs", given)
    assert isinstance(found, list)
    for (path, items), told in zip(files.items(), found, strict=True):
        if told["known"] != items:
            yield f"{path}: Citation.js changes it"
        printed = dict(told["printed"])
        for item in items:
            if _letters(item["title"]) not in _letters(printed[item["id"]]):
                yield f"{path}: `{item['title']}` is printed as `{printed[item['id']]}`"
        titles = {one["citation-key"]: one["title"] for one in told["fromBibtex"]}
        for item in items:
            if titles.get(item["id"]) != _on_one_line(item["title"]):
                yield f"{path}: {item['id']} is read from BibTeX as `{titles.get(item['id'])}`"


def _letters(text: str) -> str:
    """Take out what a style sets in its own way: marks of quotation in each other, blanks."""
    return "".join(sign for sign in text if sign.isalnum())


def _on_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def bibtex_by_pybtex(exported: Exported, _: Node) -> Iterator[str]:
    """Pybtex reads each entry, and TeX would print the very title and names."""
    csl = exported.of(".csl.json")
    for path, text in exported.of(".bib").items():
        items = {one["id"]: one for one in json.loads(csl[path.replace(".bib", ".csl.json")])}
        entries = dict(parse_string(text, "bibtex").entries)
        if [*entries] != [*items]:
            yield f"{path}: other entries"
        yield from _other_fields(path, entries, items)


def _other_fields(
    path: str, entries: Mapping[str, Entry], items: Mapping[str, Mapping[str, Any]]
) -> Iterator[str]:
    for id_, item in items.items():
        entry = entries[id_]
        title = as_printed(entry.fields["title"])
        if title != _on_one_line(str(item["title"])):
            yield f"{path}: {id_}: the title is read as `{title}`"
        names = [name_parts(person) for person in entry.persons.get("author", ())]
        expected = [_csl_name(name) for name in item.get("author", ())]
        if names != expected:
            yield f"{path}: {id_}: the authors are read as {names}"


def name_parts(person: Person) -> tuple[str, ...]:
    parts = (
        person.first_names + person.middle_names,
        person.prelast_names,
        person.last_names,
        person.lineage_names,
    )
    return tuple(as_printed(" ".join(part)) for part in parts)


def as_printed(latex: str) -> str:
    """Give what TeX prints: Pybtex knows all but the names of some signs."""
    for name, sign in _SIGNS.items():
        latex = latex.replace(name, sign)
    return str(Text.from_latex(latex)).translate({0xE000: "\\", 0xE001: "{", 0xE002: "}"})


def _csl_name(name: Mapping[str, str]) -> tuple[str, ...]:
    if "literal" in name:
        return ("", "", name["literal"], "")
    names = ("given", "non-dropping-particle", "family", "suffix")
    return tuple(name.get(part, "") for part in names)


# Tables


def tables_by_frictionless(exported: Exported, _: Node) -> Iterator[str]:
    """Frictionless reads each table by the description beside it: header, types, unique ids."""
    with TemporaryDirectory() as folder:
        for path, content in exported.files.items():
            if path.endswith((".csv", "datapackage.json")):
                (Path(folder) / Path(path).name).write_bytes(content)
        report = frictionless.Package(f"{folder}/datapackage.json").validate()
        yield from (str(fault) for fault in report.flatten(["type", "fieldName", "note"]))


def tables_by_the_standard_library(exported: Exported, _: Node) -> Iterator[str]:
    """Python's reader gets back each row, and each statement with its whole label."""
    site = exported.site
    things = {
        **{one.ref.id: plain_statement(site, one) for one in site.statements()},
        **{one.ref.id: plain_statement(site, one) for one in site.events.values()},
    }
    for table in TABLES:
        text = exported.files[f"data/{table.name}.csv"].decode()
        rows = [*csv.DictReader(io.StringIO(text, newline=""), strict=True)]
        if text.count("\r\n") != len(rows) + 1 or not text.endswith("\r\n"):
            yield f"{table.name}: a line ends otherwise"
        for row in rows:
            told = row.get("statement")
            if told is not None and without_mark(told) != things[row["id"]]:
                yield f"{table.name}: {row['id']} is told as `{told}`"


VALIDATORS: tuple[Callable[[Exported, Node], Iterator[str]], ...] = (
    annotations_as_json_ld,
    annotations_anchored,
    csl_by_its_schema,
    citations_by_citation_js,
    bibtex_by_pybtex,
    tables_by_frictionless,
    tables_by_the_standard_library,
)
