"""Claims of a benchmark, put on disk as a writer would have typed them, and what is found."""

import json
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.diagnostics.diagnostic import Diagnostic

STORY, SOURCE = "story", "the-text"
_BROKEN = ("EX1", "EX2")  # a project that is none: a fault of the benchmark


def checked(
    files: Mapping[str, str], claims: Iterable[str], families: tuple[str, ...]
) -> tuple[tuple[Diagnostic, ...], ...]:
    """Check a project of files and claims; give the errors and warnings on each of the claims.

    `files` has contents by path, `claims` the fields of each entry; `families` are the beginnings
    of the codes that count.
    """
    entries = [f"  {_id(number)}:\n{fields}" for number, fields in enumerate(claims)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        written = {
            "content/settings.yaml": "title: Benchmark\ndescription: A benchmark.\n",
            f"content/{STORY}/explainer.yaml": f"title: A story\narticle: {SOURCE}\n"
            f"summary: The outlet told it [@{_id(0)}].\n",
            f"content/{STORY}/claims.yaml": "claims:\n" + "".join(entries),
            **files,
        }
        for path, content in written.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(content, encoding="utf-8")
        found = read_and_check(folder).diagnostics
    by_claim: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in found:
        assert not one.rule.code.startswith(_BROKEN), str(one)
        if one.rule.code.startswith(families) and one.severity != "note":
            by_claim[one.entry.removeprefix(f"{STORY}/")].append(one)
    return tuple(tuple(by_claim[_id(number)]) for number in range(len(entries)))


def codes(found: Iterable[Diagnostic]) -> tuple[str, ...]:
    """Give the codes of what was found, each once."""
    return tuple(sorted({one.rule.code for one in found}))


def actor_id(name: str) -> str:
    """Give an id for an actor of a name."""
    return f"a-{re.sub(r'[^a-z]+', '-', name.lower()).strip('-')}"


def quoted(words: str) -> str:
    """Give a text as a file of claims may hold it: JSON strings are YAML, soft hyphens are none."""
    return json.dumps(words.replace("\u00ad", ""), ensure_ascii=False)


def _id(number: int) -> str:
    return f"c{number}"
