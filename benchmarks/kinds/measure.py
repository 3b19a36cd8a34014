"""Cases → what a check says of each, and whether a careful editor would have it so."""

import html
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.kinds.cases import Case
from explainer.build.check import Checked, read_and_check
from explainer.build.site_build import build_site
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.mkdocs_plugin import MkDocsRun
from explainer.mkdocs_plugin.site_language import language_findings

_COVERAGE = ("EX701", "EX702", "EX706", "EX707")  # what nobody asked of projects so small


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case, what was found but for coverage, and what the built pages lack of what they must."""

    case: Case
    found: tuple[Diagnostic, ...]
    lacks: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        return not self.lacks and (self._is_caught if self.case.is_fault else not self.alarms)

    @property
    def alarms(self) -> tuple[Diagnostic, ...]:
        """Give the errors and warnings."""
        return tuple(one for one in self.found if one.severity != "note")

    @property
    def _is_caught(self) -> bool:
        case = self.case
        if any(_place(case, one) and case.note.search(_words(one)) for one in self.found):
            return True
        told = [one for one in self.alarms if _counts(case, one)]
        if not case.is_told_once:
            return bool(told)
        by_place = Counter(_place(case, one) for one in told)
        return by_place == Counter(case.at) and len(self.alarms) == len(told)


def measure(cases: Iterable[Case]) -> Iterator[Outcome]:
    """Check each case as a project on disk, and build it where something is expected of pages."""
    for case in cases:
        with tempfile.TemporaryDirectory() as name:
            root = Path(name) / "project"
            _write(case, root)
            checked = read_and_check(root)
            found = (*checked.diagnostics, *language_findings(root))
            counted = tuple(one for one in found if one.rule.code not in _COVERAGE)
            yield Outcome(case, counted, tuple(_lacks(case, checked, root)))


def _write(case: Case, root: Path) -> None:
    for path, text in case.files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())


def _counts(case: Case, one: Diagnostic) -> bool:
    in_family = one.rule.code.startswith(case.rules)
    return in_family and bool(_place(case, one)) and bool(case.tells.search(_words(one)))


def _place(case: Case, one: Diagnostic) -> str:
    """Give which of the places of a case a finding stands at, or an empty text.

    An id is that of an entry, or of the actor or source whose file it is.
    """
    path = one.span.file.path
    line = f"{path.as_posix()}:{one.span.lines[0]}"
    here = (one.entry.rpartition("/")[2], path.stem, path.as_posix(), line)
    return next((place for place in case.at if place in here), "")


def _words(one: Diagnostic) -> str:
    return f"{one.message}\n{one.hint}"


def _lacks(case: Case, checked: Checked, root: Path) -> Iterator[str]:
    """Say what the pages lack; a project with an error has none, and nothing is lacking."""
    if not case.pages or checked.has_errors:
        return
    site = root / "site"
    build_site(checked, root, site, MkDocsRun)
    shutil.rmtree(site / "rules")  # its examples are nobody's content
    pages = {path: _text(path) for path in sorted(site.rglob("*.html"))}
    for words, beside in case.pages.items():
        telling = [path for path, text in pages.items() if words in text]
        if not telling:
            yield f"no page has “{words}”"
        for path in telling:
            missing = [each for each in beside if each not in pages[path]]
            if missing:
                yield f"{path.relative_to(site)} lacks {', '.join(missing)}"


def _text(page: Path) -> str:
    return " ".join(html.unescape(page.read_text(encoding="utf-8")).split())
