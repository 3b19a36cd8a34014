"""What a check leaves for the next one, and what of that still holds for the site as it is.

Of each story it is kept what it read and what was found there: as JSON, below a name of the program
and its packages, since another one checks all anew. A story's findings hold while every part that
was read for them is as it was. They get their places in the files as they are now, which have the
same text.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from explainer.cache.fingerprints import COMMON, fingerprints
from explainer.cache.recorded_finding import RecordedFinding, finding, recorded, spans
from explainer.checks import RULES
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.site import STORY_KINDS, Site, story_part
from explainer.system.environment import program_fingerprint
from explainer.system.files import read_record
from explainer.system.writing import write_record
from explainer.tracking.dependencies import Dependency

T = TypeVar("T")
_RULES = {rule.code: rule for rule in RULES}


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
        program, content = read_record(path).split(b"\n", 1)
        return _FORM.validate_json(content) if program == program_fingerprint() else NOTHING
    except (OSError, ValueError):
        return NOTHING


def save(path: Path, check: CheckRecord) -> None:
    """Write it for the next check: whole, or not at all."""
    write_record(path, program_fingerprint() + b"\n" + _FORM.dump_json(check))


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in a story, and which parts of the site were read for it."""

    found: tuple[Diagnostic, ...]
    parts: frozenset[Dependency]

    @property
    def files(self) -> Iterator[TextFile]:
        for one in self.found:
            yield from (span.file for span in spans(one))


class PreviousCheck:
    """What is known of the last check of a site."""

    def __init__(self, site: Site, last: CheckRecord) -> None:
        self._site, self._last = site, last
        self._fingerprints = {part: name.hex() for part, name in fingerprints(site).items()}

    def unchanged(self) -> dict[str, Findings]:
        """Give the stories in which nothing changed that they had read, with what was found."""
        last = self._last
        if (COMMON, self._fingerprint(COMMON)) not in last.fingerprints:
            return {}  # anybody may read it, and nobody notes it
        told = enumerate(last.fingerprints)
        changed = {n for n, (part, was) in told if self._fingerprint(part) != was}
        return {
            name: self._checked(story)
            for name, story in last.stories.items()
            if changed.isdisjoint(story.parts)
        }

    def record(self, stories: Mapping[str, Findings]) -> CheckRecord:
        """Give what this check leaves for the next."""
        can_be_found = {
            name: one
            for name, one in stories.items()
            if all(str(file.path) in self._files for file in one.files)
        }
        read = {name: _coarse(one.parts) for name, one in can_be_found.items()}
        parts = _numbered((COMMON, *chain.from_iterable(read.values())))
        files = _numbered(chain.from_iterable(one.files for one in can_be_found.values()))
        return CheckRecord(
            tuple((part, self._fingerprint(part)) for part in parts),
            tuple(str(file.path) for file in files),
            {
                name: StoryChecked(
                    tuple(parts[part] for part in read[name]),
                    tuple(recorded(each, files) for each in one.found),
                )
                for name, one in can_be_found.items()
            },
        )

    def _fingerprint(self, part: Dependency) -> str:
        return self._fingerprints.get(part, "")

    def _checked(self, story: StoryChecked) -> Findings:
        parts = frozenset(self._last.fingerprints[number][0] for number in story.parts)
        return Findings(tuple(finding(one, _RULES, self._file) for one in story.found), parts)

    def _file(self, number: int) -> TextFile:
        return self._files[self._last.files[number]]

    @cached_property
    def _files(self) -> Mapping[str, TextFile]:
        """All files that a finding may stand in, by their paths."""
        with self._site.tracker.untracked():
            things = chain.from_iterable(mapping.values() for mapping in self._site.mappings())
            texts = (source.text for source in self._site.sources.values() if source.text)
            files = (*(thing.place.document.file for thing in things), *texts)
        return {str(file.path): file for file in files}


def _coarse(parts: Iterable[Dependency]) -> Iterable[Dependency]:
    """Give stories for their things: a finding has its place by offsets in a whole file."""
    return dict.fromkeys(
        story_part(part.name) if part.kind in STORY_KINDS and part.name else part for part in parts
    )


def _numbered(things: Iterable[T]) -> dict[T, int]:
    return {thing: number for number, thing in enumerate(dict.fromkeys(things))}


_FORM = TypeAdapter(CheckRecord)
