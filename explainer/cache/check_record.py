"""What a check leaves for the next one: of each story what it read, and what was found there.

It is kept as JSON: whoever can put a file into a project must not run anything by it. Its seal is
made with a name of the program and its packages, which nobody knows who has not the same files; so
it counts for this very program alone, and hides nothing that somebody else wants to be hidden.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path

from pydantic import TypeAdapter

from explainer.system.atomic import write_whole
from explainer.system.program import seal
from explainer.tracking.dependencies import Dependency


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span; its file is a number in the list of all files."""

    file: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A diagnostic, its rule named by its code."""

    code: str
    span: Stretch
    message: str
    hint: str
    related: tuple[tuple[Stretch, str], ...]
    entry: str


@dataclass(frozen=True, slots=True)
class StoryChecked:
    """What was found in a story; `parts` are numbers in the list of all parts."""

    parts: tuple[int, ...]
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class LastCheck:
    """What was found, by the names of stories; `digests` name the state of each part."""

    digests: tuple[tuple[Dependency, str], ...]
    files: tuple[str, ...]
    stories: Mapping[str, StoryChecked]


NOTHING = LastCheck((), (), {})


def load(path: Path) -> LastCheck:
    """Read what the last check left, where it was made by the same program."""
    try:
        sealed, content = path.read_bytes().split(b"\n", 1)
        is_ours = compare_digest(sealed, seal(content))
        return _FORM.validate_json(content) if is_ours else NOTHING
    except (OSError, ValueError):
        return NOTHING


def save(path: Path, check: LastCheck) -> None:
    """Write it for the next check: whole, or not at all."""
    if not path.parent.is_dir():
        path.parent.mkdir()
        (path.parent / ".gitignore").write_text("*\n", "utf-8")
    content = _FORM.dump_json(check)
    write_whole(path, seal(content) + b"\n" + content)


_FORM = TypeAdapter(LastCheck)
