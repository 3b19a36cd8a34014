"""`python -m benchmarks.attributed FOLDER`: which honest claims the checks stop, by rule."""

import argparse
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.attributed.relations import AnnotatedText, Attributed, annotated_texts, is_body
from explainer.build.check import read_and_check
from explainer.diagnostics.diagnostic import Diagnostic

_FAMILIES = ("EX3", "EX4", "EX5", "EX6")
_BROKEN = ("EX1", "EX2")
_STORY = "story"
_SOURCE = """\
title: The text
outlet: outlet
published: {published}
type: article
text: full
rights: {{holder: nobody}}
"""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attributed", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="each claim that was stopped")
    options = parser.parse_args(arguments)
    claims, stopped, warned = 0, 0, 0
    by_rule: Counter[tuple[str, str]] = Counter()
    for text in annotated_texts(options.folder):
        claims += len(text.claims)
        for claim, found in _found(text):
            stopped += any(each.is_error for each in found)
            warned += any(each.severity == "warning" for each in found)
            by_rule.update({(each.rule.code, each.severity) for each in found})
            if options.list and found:
                sys.stdout.write(f"{text.file}: {_codes(found)} {claim.by}: {claim.words}\n")
    sys.stdout.write(f"{claims} honest claims, {stopped} with an error, {warned} with a warning\n")
    for (code, severity), count in by_rule.most_common():
        sys.stdout.write(f"{code} {severity}: {count}\n")
    return 0


def _codes(found: Iterable[Diagnostic]) -> str:
    return ",".join(sorted({each.rule.code for each in found}))


def _found(text: AnnotatedText) -> Iterator[tuple[Attributed, list[Diagnostic]]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, content in _files(text):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(content, encoding="utf-8")
        found = read_and_check(folder).diagnostics
    by_claim: dict[str, list[Diagnostic]] = {}
    for each in found:
        assert not each.rule.code.startswith(_BROKEN), str(each)
        if each.rule.code.startswith(_FAMILIES) and each.severity != "note":
            by_claim.setdefault(each.entry.removeprefix(f"{_STORY}/"), []).append(each)
    for number, claim in enumerate(text.claims):
        yield claim, by_claim.get(f"c{number}", [])


def _files(text: AnnotatedText) -> Iterator[tuple[str, str]]:
    yield "content/settings.yaml", "title: Benchmark\ndescription: A benchmark.\n"
    yield "seeds/the-text.txt", text.text
    yield "content/sources/the-text.yaml", _SOURCE.format(published=text.published)
    yield "content/actors/outlet.yaml", "{name: The Outlet of Nowhere, kind: outlet}\n"
    for name in text.names:
        kind = "organisation" if is_body(name) else "person"
        last = name.split()[-1]
        also = f"aka: {_quoted(last)}\n" if kind == "person" and last != name else ""
        yield f"content/actors/{_id(name)}.yaml", f"name: {_quoted(name)}\nkind: {kind}\n{also}"
    yield (
        f"content/{_STORY}/explainer.yaml",
        "title: A story\narticle: the-text\nsummary: Something was told [@c0].\n",
    )
    entries = (_claim(number, claim) for number, claim in enumerate(text.claims))
    yield f"content/{_STORY}/claims.yaml", "claims:\n" + "".join(entries)


def _claim(number: int, claim: Attributed) -> str:
    words = _quoted(claim.words)
    says = _quoted(claim.words[0].upper() + claim.words[1:].rstrip(".") + ".")
    evidence = (
        f"    quote: {words}\n" if claim.is_speech else f"    says: {says}\n    passage: {words}\n"
    )
    return f"  c{number}:\n{evidence}    by: {_id(claim.by)}\n"


def _id(name: str) -> str:
    return "a-" + re.sub(r"[^a-z]+", "-", name.lower()).strip("-")


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
