"""`python -m benchmarks.drafts FOLDER [FILE …]`: whose words a draft says they are.

The folder has texts and an `attributions.json`, as `benchmarks.attributed.relations` tells. Each
pair of it, the words that name a source and the words that are attributed, is looked up in the
draft of its text:

- right: one entry holds nearly all of the attributed words, as its statement or quotation, and is
  `by` somebody whom the words of the pair name;
- wrong: it is by somebody else, or told as the outlet's own word without the words of attribution;
- open: it names several, or tells the outlet's whole sentence with its attribution inside; or it
  is by whoever says that the source says so, and tells that in its words (one attribution may stand
  within another).

`--forms FILE` measures the small texts of such a file of `tests/drafting/forms` instead.

A pronoun is whoever the pair before names, or `speaker` where the pair has that. Pairs inside
quoted words are told within a quotation, and those without a verb are credits of pictures: neither
is judged.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from explainer.analysis.quotation_marks import speech_at
from explainer.content.yaml_reader import read
from explainer.diagnostics.diagnostic import Severity
from explainer.diagnostics.text_file import TextFile
from explainer.drafting.article import read_article
from explainer.drafting.compose import Drafted, Request, drafted
from explainer.drafting.named import NamedActor
from explainer.drafting.sayings import Saying
from explainer.drafting.trial import ProjectFiles

_WORD = re.compile(r"\w[\w’'-]*")
_ACCORDING = re.compile(r"(?i)\baccording to\b")
_VERB = re.compile(r"(?<![\w’'])(?!(?:of|de|van|bin|al|for|the|and|to|in|at|on|an)\b)[a-z]{2,}")
_PRONOUN = re.compile(r"(?i)^\W*(?:\w+\s+){0,3}?(?:he|she|they|it|who|we)\b")
_THAT = re.compile(r"^that\s+")
_NEARLY = 0.8  # of the attributed words
_OUTCOMES = ("right", "wrong", "open")


@dataclass(frozen=True, slots=True)
class Pair:
    """Attributed words, and the words that name their source: places of the text.

    `named` is empty where the words are the outlet’s own, and `?` where the text leaves it open.
    """

    kind: str
    source: tuple[int, int]
    content: tuple[int, int]
    named: str


@dataclass(frozen=True, slots=True)
class PairedText:
    """A text with its pairs; `unjudged` counts those that are left out."""

    name: str
    published: str
    content: bytes
    pairs: tuple[Pair, ...]
    unjudged: int = 0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drafts", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("files", nargs="*", help="some of its texts; else all")
    parser.add_argument("--forms", type=Path, help="a file of small texts")
    parser.add_argument("--list", action="store_true", help="each pair that is not right")
    options = parser.parse_args(arguments)
    counts: Counter[tuple[str, str]] = Counter()
    unjudged = 0
    texts = forms(options.forms) if options.forms else _annotated(options.folder, options.files)
    for text in texts:
        draft = draft_of(text)
        unjudged += text.unjudged
        for pair in text.pairs:
            outcome, why = judged(text.content.decode("utf-8"), pair, draft)
            counts[pair.kind, outcome] += 1
            if options.list and outcome != "right":
                sys.stdout.write(f"{text.name} {outcome}: {pair.named!r} {why}\n")
        other = [one.rule.code for one in draft.left if one.severity is not Severity.NOTE]
        if other:
            sys.stdout.write(f"{text.name}: other findings {', '.join(other)}\n")
    sys.stdout.write(_table(counts))
    sys.stdout.write(f"not judged: {unjudged}\n")
    return 0


def _annotated(folder: Path, files: Container[str]) -> Iterator[PairedText]:
    for listed in json.loads((folder / "attributions.json").read_text("utf-8")):
        if files and listed["file"] not in files:
            continue
        content = (folder / listed["file"]).read_bytes()
        pairs = tuple(_pairs(content.decode("utf-8"), listed["attributions"]))
        unjudged = len(listed["attributions"]) - len(pairs)
        yield PairedText(listed["file"], listed["published"], content, pairs, unjudged)


def forms(path: Path) -> Iterator[PairedText]:
    """Give the small texts of a file: “Fennick” is a headline, so that the first line is body."""
    document, found = read(TextFile(path, path.read_text("utf-8")))
    assert document is not None, found
    for name, form in document.data.items():
        text = f"News of Fennick\n\n{form['text']}"
        pairs = tuple(_pair_of_form(text, form.get("kind", ""), said) for said in form["said"])
        yield PairedText(name, "2024-03-14", text.encode(), pairs)


def _pair_of_form(text: str, kind: str, said: Mapping[str, str]) -> Pair:
    start = text.index(said["words"])
    content = start, start + len(said["words"])
    source = _nearest(text, said.get("in", said["by"]), start)
    return Pair(said.get("kind", kind), source, content, said["by"])


def _nearest(text: str, words: str, place: int) -> tuple[int, int]:
    """Give where words stand nearest to a place; where none do, “report Board”, their first."""
    for sought in (words, next(iter(words.split()), "")):
        found = re.finditer(re.escape(sought), text, re.IGNORECASE) if sought else ()
        places = [match.span() for match in found]
        if places:
            return min(places, key=lambda one: abs(one[0] - place))
    return 0, 0


def draft_of(text: PairedText) -> Drafted:
    """Draft a text for a project that has nothing else."""
    article = read_article(text.content.decode("utf-8"))
    request = Request(article, text.content, text.published, "The Fennick Courier", "story")
    return drafted(ProjectFiles((), {}), request)


def _pairs(text: str, relations: list[dict[str, object]]) -> Iterator[Pair]:
    last = ""
    for relation in relations:
        source, content = _place(relation["source_span"]), _place(relation["content_span"])
        words = text[slice(*source)]
        if not _VERB.search(words) or speech_at(text, source[0] + 1, source[1]):
            continue
        named = str(relation.get("speaker") or words)
        if _PRONOUN.match(named):
            named = last
        else:
            last = named
        yield Pair(_kind(text, words, content), source, content, named)


def _place(span: object) -> tuple[int, int]:
    assert isinstance(span, list)
    return span[0], span[1]


def _kind(text: str, source: str, content: tuple[int, int]) -> str:
    words = text[slice(*content)]
    if speech_at(text, content[0] + 2, max(content[0] + 3, content[1] - 3)):
        return "direct"
    if _ACCORDING.search(source):
        return "according to"
    if re.search(r"[“”\"]|''", words):
        return "mixed"
    return "by pronoun" if _PRONOUN.match(source) else "indirect"


def judged(text: str, pair: Pair, draft: Drafted) -> tuple[str, str]:
    """Judge a pair by the draft of its text: the outcome, and why it is that."""
    held = [saying for saying in draft.sayings if _holds(text, saying, pair)]
    if not held:
        return "open", "no entry holds the words"
    saying = min(held, key=lambda one: one.passage[1] - one.passage[0])
    if saying.candidates:
        return "right" if pair.named == "?" else "open", f"one of {saying.candidates}"
    if not pair.named:
        return "wrong" if saying.by else "right", f"by {saying.by}"
    if saying.by:
        return _judged_by(text, pair, draft, saying)
    told = saying.passage[0] <= pair.source[0] and pair.source[1] <= saying.passage[1]
    return ("open", "the outlet's sentence") if told else ("wrong", "the outlet's own word")


def _judged_by(text: str, pair: Pair, draft: Drafted, saying: Saying) -> tuple[str, str]:
    names = [_words_of(draft.actors_by_id[id_]) for id_ in (*saying.by, *saying.via)]
    wanted = set(_WORD.findall(pair.named.lower()))
    if any(name & wanted for name in names):
        return "right", ""
    if _has(_told(text, saying), text[slice(*pair.source)]):
        return "open", f"told within what {saying.by} say"
    return "wrong", f"by {saying.by}"


def _holds(text: str, saying: Saying, pair: Pair) -> bool:
    """Tell whether nearly all attributed words are in a statement or its quotation."""
    start, end = saying.passage
    if end <= pair.content[0] or pair.content[1] <= start:
        return False
    return _has(_told(text, saying), text[slice(*pair.content)])


def _told(text: str, saying: Saying) -> str:
    return saying.says or " ".join(text[slice(*one)] for one in saying.quotes)


def _has(told: str, words: str) -> bool:
    """Tell whether nearly all words are among those of a statement."""
    wanted = _WORD.findall(_THAT.sub("", words.lower()))
    there = frozenset(_WORD.findall(told.lower()))
    return sum(word in there for word in wanted) >= _NEARLY * len(wanted)


def _words_of(actor: NamedActor) -> frozenset[str]:
    """Give the words that name somebody: of a person the last, of others those of the name."""
    words = [word.lower() for word in _WORD.findall(actor.name)]
    small = {"the", "of", "for", "and", "a", "an", "his", "her"}
    if actor.kind != "person":
        return frozenset(set(words) - small)
    return frozenset(name.lower().split()[-1] for name in (actor.name, *actor.aka))  # “Lai”


def _table(counts: Counter[tuple[str, str]]) -> str:
    kinds = sorted({kind for kind, _ in counts})
    lines = ["| kind | pairs | right | wrong | open |", "| --- | ---: | ---: | ---: | ---: |"]
    for kind in (*kinds, "all"):
        row = [sum(n for (k, o), n in counts.items() if o == outcome and kind in (k, "all"))
               for outcome in _OUTCOMES]  # fmt: skip
        total = sum(row)
        cells = [str(row[0]), *(f"{number}" for number in row[1:])]
        share = f" ({100 * row[0] / total:.0f} %)" if total and kind == "all" else ""
        lines.append(f"| {kind} | {total} | {cells[0]}{share} | {cells[1]} | {cells[2]} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
