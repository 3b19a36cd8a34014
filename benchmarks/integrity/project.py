"""Cases → a project on disk, each case a claim, as a writer would have typed it."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.integrity.case import OUTLET, Case
from benchmarks.integrity.reading import Reading

EXPLAINER = "story"
_SPEAKER = "somebody-quoted"
_SOURCE = f"""\
title: The text
outlet: {OUTLET}
published: 2024-01-01
type: article
text: full
rights: {{holder: nobody}}
"""


def write(folder: Path, reading: Reading, cases: Iterable[Case]) -> None:
    """Write the text, its actors and the claims. JSON strings are YAML strings."""
    for name, content in _files(reading, tuple(cases)):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def claim_id(number: int) -> str:
    return f"c{number}"


def actor_id(name: str) -> str:
    return f"a-{re.sub(r'[^a-z]+', '-', name.lower()).strip('-')}"


def _files(reading: Reading, cases: tuple[Case, ...]) -> Iterator[tuple[str, str]]:
    yield "content/settings.yaml", "title: Benchmark\ndescription: A benchmark.\n"
    yield "seeds/the-text.txt", reading.text
    yield (
        "content/sources/the-text.yaml",
        _SOURCE,
    )
    yield f"content/actors/{OUTLET}.yaml", "{name: The Outlet, kind: outlet}\n"
    yield f"content/actors/{_SPEAKER}.yaml", "name: Quirinus Zabel\n"
    for name in reading.names:
        yield f"content/actors/{actor_id(name)}.yaml", f"name: {_quoted(name)}\n"
    yield (
        f"content/{EXPLAINER}/explainer.yaml",
        "title: A story\narticle: the-text\nsummary: The Outlet told it [@c0].\n",
    )
    claims = (_claim(number, case) for number, case in enumerate(cases))
    yield f"content/{EXPLAINER}/claims.yaml", "claims:\n" + "".join(claims)


def _claim(number: int, case: Case) -> str:
    by = OUTLET if case.by == OUTLET else actor_id(case.by)
    lines = [f"says: {_quoted(f'Something is told here as number {number}.')}"]
    if case.quote:
        lines.append(f"quote: [{', '.join(map(_quoted, case.quote))}]")
    if case.passage is not None:
        lines.append(f"passage: {_quoted(case.passage)}")
    lines.append(f"by: {by}")
    if case.quote and case.by == OUTLET:
        lines.append(f"speaker: {_SPEAKER}")  # whoever it is: the outlet quotes somebody
    return f"  {claim_id(number)}:\n" + "".join(f"    {line}\n" for line in lines)


def _quoted(words: str) -> str:
    typed = words.replace("\u00ad", "")  # a file of claims may hold no soft hyphen
    return json.dumps(typed, ensure_ascii=False)
