"""What is certain is mended: the fixes that findings offer, until none is left.

All is worked out before anything is written. What one fix lets show is mended too, so that a second
run has nothing to do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from explainer.build.check import read_and_check
from explainer.content.load import CONTENT
from explainer.content.yaml_edits import Edit, edited
from explainer.content.yaml_reader import read
from explainer.diagnostics.diagnostic import Diagnostic, Fix
from explainer.diagnostics.text_file import TextFile

_MOST_ROUNDS = 20  # each round mends something; more than a few are a sign of fixes that disagree


@dataclass(frozen=True, slots=True)
class Mended:
    """The files as mended, and the findings whose fixes did that, in the order of mending."""

    files: tuple[TextFile, ...]
    found: tuple[Diagnostic, ...]


def mend(root: Path) -> Mended:
    """Apply all fixes to the content of a project, without writing anything."""
    texts, done = dict[PurePath, str](), list[Diagnostic]()
    for _ in range(_MOST_ROUNDS):
        applied = [*_applicable(read_and_check(root, unsaved=texts).diagnostics)]
        if not applied:
            break
        done += (one for one, _ in applied)
        texts |= _edited(fix for _, fix in applied)
    return Mended(tuple(TextFile(path, texts[path]) for path in sorted(texts)), tuple(done))


def _applicable(found: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, Fix]]:
    """Give the fixes in content files; of two that overlap the first, the other one comes later."""
    ends: defaultdict[PurePath, int] = defaultdict(int)
    fixes = ((one, one.fix) for one in found if one.fix)
    for one, fix in sorted(fixes, key=lambda each: (each[1].span.start, each[1].span.end)):
        path = fix.span.file.path
        if CONTENT in path.parents and fix.span.start >= ends[path]:
            ends[path] = fix.span.end + 1
            yield one, fix


def _edited(fixes: Iterable[Fix]) -> dict[PurePath, str]:
    by_file: defaultdict[TextFile, list[Edit]] = defaultdict(list)
    for fix in fixes:
        by_file[fix.span.file].append(Edit(fix.span.start, fix.span.end, fix.text))
    texts = {file.path: edited(file.text, edits) for file, edits in by_file.items()}
    for path, text in texts.items():
        assert read(TextFile(path, text))[0] is not None, f"{path}: a fix broke it"
    return texts
