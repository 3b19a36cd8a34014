"""Files that are not written yet, read, linked and checked as if they were."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.build.run_checks import check_all
from explainer.content.load import KeptText, KeptTexts
from explainer.content.parse import parse_files
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.link.linker import link
from explainer.site import Site


@dataclass(frozen=True, slots=True)
class ProjectFiles:
    """What a project has on disk of what a draft must know: its claim files and kept texts."""

    files: tuple[TextFile, ...]
    texts: KeptTexts

    def with_files(self, new: Mapping[PurePosixPath, str]) -> tuple[TextFile, ...]:
        """Give all files, those that are new in the place of those that are there."""
        kept = [file for file in self.files if file.path not in new]
        return (*kept, *(TextFile(path, text) for path, text in new.items()))


def linked(
    project: ProjectFiles, new: Mapping[PurePosixPath, str], texts: Mapping[str, KeptText]
) -> Site:
    """Link the project with new files."""
    entries, _ = parse_files(project.with_files(new))
    return link(entries, {**project.texts, **texts}, {}).site


def found_in(
    project: ProjectFiles, new: Mapping[PurePosixPath, str], texts: Mapping[str, KeptText]
) -> Iterable[Diagnostic]:
    """Give all that is wrong in new files, beside those of the project."""
    entries, malformed = parse_files(project.with_files(new))
    linked = link(entries, {**project.texts, **texts}, {})
    found, _ = check_all(linked.site)
    paths = {*new, *(text.file.path for text in texts.values())}
    return [one for one in (*malformed, *linked.found, *found) if one.span.file.path in paths]
