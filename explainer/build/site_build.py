"""The one way from a checked project to a folder with its site.

    pages ─▶ what the host makes around them ─▶ pages in their shells, files ─▶ record

The host is needed where the configuration, a document, the theme or the program is another, pages
came or went, a title in the menu changed, or somebody has changed its files. Else what it made for
the last build is linked to, and it isn't even imported.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from explainer.build.check import Checked
from explainer.build.last_site import empty, stand_in, take_over
from explainer.build.page_set import Built, PageSet, build
from explainer.build.page_writer import shown, write_site
from explainer.build.result import BuildResult, Host, Hosted
from explainer.cache.build_record import BuildRecord, Environment, PreviousBuild
from explainer.content.load import CONTENT, PUBLISHED, REVIEWED
from explainer.exports.head import modified
from explainer.presentation.page_shell import Shells, UnknownShellError
from explainer.site import Site
from explainer.system.progress import Show, unseen
from explainer.system.writing import make_folder


def build_site(
    checked: Checked,
    project: Path,
    folder: Path,
    host: Host,
    *,
    previous: PreviousBuild | None = None,
    show: Show = unseen,
) -> BuildResult:
    """Build into an empty folder; `show` is called with the share of pages that are written."""
    pages = _pages_as_before(checked.site, previous)
    hosted = _as_before(pages, previous, folder) if pages and previous else None
    environment = previous.environment if previous else None
    warnings: tuple[str, ...] = ()
    has_asked_host = hosted is None
    if pages is None or hosted is None:
        run = host(project, folder)
        pages = pages or build(checked.site, run.options, previous)
        hosted, environment = run.output(pages), run.environment
        warnings = tuple(run.warnings)
    built = write_site(pages, hosted, folder, show)
    paths = shown(pages, hosted.output)
    return BuildResult(
        pages=len(paths),
        kept=len(paths) - len(built.pages) if hosted.shells else 0,
        has_asked_host=has_asked_host,
        warnings=warnings,
        environment=environment,
        record=_record(pages, hosted, built, is_silent=not warnings),
        read=_read(checked, project, environment),
    )


def _pages_as_before(site: Site, previous: PreviousBuild | None) -> PageSet | None:
    """Give the pages as the host was told to make them, where that is known."""
    output = previous.record.host if previous else None
    return build(site, output.options, previous) if output else None


def _as_before(pages: PageSet, previous: PreviousBuild, folder: Path) -> Hosted | None:
    """Let all stand here too that the host made last time, if it would make the same."""
    output = previous.record.host
    if output is None or output.chrome is None:
        return None
    if output.outline != pages.outline(output.chrome.in_menu):
        return None
    shells = Shells(output.chrome, above=previous.above)
    try:
        _name(pages, shells, [path for path in shown(pages, output) if not pages.kept(path)])
    except UnknownShellError:
        return None
    take_over(previous.aside, folder, {**pages.kept_stamps(), **output.files})
    for parent in {PurePosixPath(path).parent for path in output.files}:
        make_folder(folder / parent)
    if stand_in(output.files, previous.site, folder):
        return Hosted(output, shells, is_kept=True)
    empty(folder)
    return None


def _name(pages: PageSet, shells: Shells, paths: Iterable[PurePosixPath]) -> None:
    """Have a shell for each page; what another process wrote has some that only that one knew."""
    for path in paths:
        page = pages.page(path)
        shells.name(page, day=modified(pages.site, page))


def _record(pages: PageSet, hosted: Hosted, built: Built, *, is_silent: bool) -> BuildRecord | None:
    """Give what the next build can use; the host is asked again where it had warnings to tell."""
    if hosted.shells is None:
        return None
    _name(pages, hosted.shells, built.pages)
    host = replace(hosted.output, chrome=hosted.shells.chrome) if is_silent else None
    return pages.record(built, host)


def _read(checked: Checked, project: Path, environment: Environment | None) -> tuple[Path, ...]:
    """Give the files and folders that a build reads, where that of its host can be told."""
    if environment is None:
        return ()
    own = (CONTENT, PurePosixPath(checked.site.settings.texts), PUBLISHED, REVIEWED)
    return (*(project / path for path in own), *map(Path, environment.read))
