"""A text and cases of it → a project on disk, each case a claim as a writer would type it."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.retold.distort import Case
from benchmarks.retold.texts import OUTLET, Text

EXPLAINER = "story"
_SOURCE = "the-text"
_TYPES = {"news": "article", "voa": "article", "court": "report", "gov": "statement"}


def write(folder: Path, text: Text, cases: Iterable[Case]) -> None:
    """Write the text, its actors and a claim for each case. JSON strings are YAML strings."""
    for name, content in _files(text, tuple(cases)):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def claim_id(number: int) -> str:
    return f"c{number}"


def _files(text: Text, cases: tuple[Case, ...]) -> Iterator[tuple[str, str]]:
    yield "content/settings.yaml", "title: Benchmark\ndescription: A benchmark.\n"
    yield f"seeds/{_SOURCE}.txt", text.words
    yield f"content/sources/{_SOURCE}.yaml", _source(text)
    yield f"content/actors/{OUTLET}.yaml", f"{{name: {_quoted(text.outlet)}, kind: outlet}}\n"
    for name, kind in text.actors:
        yield f"content/actors/{_actor_id(name)}.yaml", _actor(name, kind)
    yield (
        f"content/{EXPLAINER}/explainer.yaml",
        f"title: A story\narticle: {_SOURCE}\nsummary: The outlet told it [@c0].\n",
    )
    claims = (_claim(number, case) for number, case in enumerate(cases))
    yield f"content/{EXPLAINER}/claims.yaml", "claims:\n" + "".join(claims)


def _source(text: Text) -> str:
    return (
        f"title: {_quoted(text.title)}\n"
        f"outlet: {OUTLET}\n"
        f"published: {text.date}\n"
        f"type: {_TYPES[text.kind]}\n"
        "text: excerpt\n"
        "rights: {holder: nobody}\n"
    )


def _actor(name: str, kind: str) -> str:
    of = f"of: {_SOURCE}\ndescribed_as: {_quoted(name)}\n" if kind == "unnamed" else ""
    return f"name: {_quoted(name)}\nkind: {kind}\n{of}"


def _claim(number: int, case: Case) -> str:
    by = case.statement.by
    return (
        f"  {claim_id(number)}:\n"
        f"    says: {_quoted(case.says)}\n"
        f"    passage: {_quoted(case.statement.passage)}\n"
        f"    by: {by if by == OUTLET else _actor_id(by)}\n"
    )


def _actor_id(name: str) -> str:
    return f"a-{re.sub(r'[^a-z]+', '-', name.lower()).strip('-')}"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
