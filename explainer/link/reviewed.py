"""`reviewed.json`: what was read by a person, one thing a line, with the day and how it was then.

It is written by `explainer review`. Of several lines of a thing each counts: where one of them has
what the thing tells now, that was read.
"""

import re
from collections.abc import Iterable, Iterator

from explainer.content.load import REVIEWED
from explainer.content.schema.field_checks import REF_PATTERN
from explainer.dates.iso_day import iso_day
from explainer.diagnostics import link_rules
from explainer.diagnostics.characters import without_hidden
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.link.committed_list import CommittedList
from explainer.presentation.output import OutputFile
from explainer.site import THING_KINDS, Ref, Review

MAX_NAME = 100  # characters
_SENTENCE = "sentence"  # of an explainer's own prose, by the id of the explainer
_READ = ("explainer", "claim", "reaction", "event", "unknown")
_HALVES = re.compile("[\ud800-\udfff]")  # of a character: no file can hold them
_FINGERPRINT = re.compile(r"[0-9a-f]{32}")
_LIST = CommittedList(
    REVIEWED,
    "These were read by people. `explainer review` adds who read what.",
    link_rules.BROKEN_REVIEWS,
    "take this line out, or bring back the file from the last commit; what nobody is named for then"
    " is read again, and noted with `explainer review`",
)


def parse_reviewed(file: TextFile | None) -> tuple[tuple[Review, ...], list[Diagnostic]]:
    """Give each review; none where the file is broken, with what is wrong in it."""
    lines, wrong = _LIST.read(file, _review) if file else ([], [])
    return tuple(review for review, _ in lines), wrong


def reviewed_file(reviews: Iterable[Review]) -> OutputFile:
    """Write reviews, in order."""
    return _LIST.write(_written(reviews))


def name_fault(name: str) -> str:
    """Say what is wrong with a reader's name; nothing where it can be written and printed."""
    if not name or name != " ".join(name.split()):
        return "a name has no blanks around it, and one between its words"
    if name != without_hidden(name) or _HALVES.search(name):
        return "the name holds a character that can’t be seen"
    return f"a name has {MAX_NAME} characters at most" if len(name) > MAX_NAME else ""


def _written(reviews: Iterable[Review]) -> Iterator[str]:
    for of, is_sentence, by, on, told in reviews:
        yield f"{_SENTENCE if is_sentence else of.kind} {of.id} {on.isoformat()} {told} {by}"


def _review(line: str) -> Review | str:
    parts = line.split(" ", 4)
    if len(parts) < 5:
        return "this is no kind, id, day, fingerprint and name"
    kind, id_, day, told, by = parts
    is_sentence = kind == _SENTENCE
    if not (is_sentence or kind in _READ) or not re.fullmatch(REF_PATTERN, id_):
        return "this is no kind and id of what can be read"
    on = iso_day(day)
    if on is None:
        return "behind the id stands no day"
    if not _FINGERPRINT.fullmatch(told):
        return "behind the day stands no fingerprint"
    ref = Ref(THING_KINDS["explainer" if is_sentence else kind], id_)
    return name_fault(by) or Review(ref, is_sentence, by, on, told)
