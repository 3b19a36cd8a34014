"""What a check leaves for the next one: of each story what it read, and what was found there.

It is kept as JSON, below a name of the program and its packages: another one checks all anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from explainer.system.atomic import write_atomically
from explainer.system.program import program_fingerprint
from explainer.tracking.dependencies import Dependency


@dataclass(frozen=True, slots=True)
class RecordedSpan:
    """A span; its file is a number in the list of all files."""

    file: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RecordedFinding:
    """A diagnostic, its rule named by its code."""

    code: str
    span: RecordedSpan
    message: str
    hint: str
    related: tuple[tuple[RecordedSpan, str], ...]
    entry: str


@dataclass(frozen=True, slots=True)
class StoryChecked:
    """What was found in a story; `parts` are numbers in the list of all parts."""

    parts: tuple[int, ...]
    found: tuple[RecordedFinding, ...]


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """What was found, by the names of stories; `fingerprints` name the state of each part."""

    fingerprints: tuple[tuple[Dependency, str], ...]
    files: tuple[str, ...]
    stories: Mapping[str, StoryChecked]


NOTHING = CheckRecord((), (), {})


def load(path: Path) -> CheckRecord:
    """Read what the last check left, where it was made by the same program."""
    try:
        program, content = path.read_bytes().split(b"\n", 1)
        return _FORM.validate_json(content) if program == program_fingerprint() else NOTHING
    except (OSError, ValueError):
        return NOTHING


def save(path: Path, check: CheckRecord) -> None:
    """Write it for the next check: whole, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, program_fingerprint() + b"\n" + _FORM.dump_json(check))


_FORM = TypeAdapter(CheckRecord)
