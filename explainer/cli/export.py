"""`explainer export`: the files of a data format, as the site has them, without a site."""

from collections.abc import Sequence
from pathlib import Path

import typer

from explainer.build.check import check_incrementally
from explainer.build.page_set import build
from explainer.build.result import HostError
from explainer.cli.project import configured_project
from explainer.cli.refusal import refusal
from explainer.cli.terminal import hand_over, print_report, progress, say, stop
from explainer.exports import DATA_EXPORTS
from explainer.exports.data_export import DataExport
from explainer.mkdocs_plugin import MkDocsRun
from explainer.options import Options
from explainer.presentation.output import OutputFile
from explainer.site import Site
from explainer.system.writing import make_folder, write_inside

_MOST_NAMED = 8  # files in a message


def format_list() -> str:
    """Name each format, with the first sentence of its module."""
    width = max(len(kind.FORMAT) for kind in DATA_EXPORTS)
    return "\n".join(f"{kind.FORMAT:<{width}}  {_first_line(kind)}" for kind in DATA_EXPORTS)


def export_data(project: Path | None, form: str, name: str, to: Path | None) -> None:
    """Write one file to standard output, or several into a folder; ends where that can't be."""
    kind = _kind(form)
    root = configured_project(project)
    options = _options(root, kind)
    site = _site(root)
    with progress("Exporting") as show:
        keys = [*kind.keys(site)]
        files = []
        for number, key in enumerate(keys, 1):
            files.append(OutputFile(kind.path(key), kind.content(site, options, key)))
            show(number / len(keys))
        if kind.HAS_PAGES:
            pages = build(site, options)
            files += pages.data(pages.paths)
    chosen = _chosen(kind, files, name)
    if to is not None:
        _write(chosen, to)
    elif len(chosen) == 1:
        hand_over(chosen[0].content)
    else:
        raise stop(
            f"`{form}` has {len(chosen)} files, {_named(chosen)}: name one with --file, or a folder"
            " for all of them with --to",
            code=2,
        )


def _kind(form: str) -> DataExport:
    known = {kind.FORMAT: kind for kind in DATA_EXPORTS}
    if form not in known:
        names = ", ".join(f"`{one}`" for one in known)
        raise stop(f"there is no format `{form}`: the formats are {names}", code=2)
    return known[form]


def _options(root: Path, kind: DataExport) -> Options:
    try:
        options = MkDocsRun(root, root / "site").options
    except HostError as error:
        raise stop(str(error), code=1) from None
    if kind.NEEDS_SITE_URL and not options.site_url:
        raise stop(
            f"`{kind.FORMAT}` has addresses of the site in it, and mkdocs.yml has no `site_url`:"
            " write there where the site will stand",
            code=2,
        )
    return options


def _site(root: Path) -> Site:
    """Give what is published; what can't be built can't be exported."""
    with progress("Checking") as show:
        checked = check_incrementally(root, show)
    if checked.has_errors:
        print_report(checked.diagnostics, "full")
        raise typer.Exit(1)
    return checked.site


def _chosen(kind: DataExport, files: Sequence[OutputFile], name: str) -> list[OutputFile]:
    found = [one for one in files if not name or name in (one.path.name, str(one.path))]
    if name and len(found) != 1:
        raise stop(f"`{kind.FORMAT}` has no file {name}: there is {_named(files)}", code=2)
    return found


def _named(files: Sequence[OutputFile]) -> str:
    names = [str(one.path) for one in files[:_MOST_NAMED]]
    more = len(files) - len(names)
    return ", ".join((*names, *([f"{more} more"] if more else []))) or "none"


def _write(files: Sequence[OutputFile], to: Path) -> None:
    """Write files below a folder, each at its path on the site."""
    try:
        make_folder(to)
        for one in files:
            path = to / one.path
            make_folder(path.parent)
            write_inside(path, one.content, to)
            say(str(path))
    except OSError as error:
        raise stop(f"nothing more is written, since {refusal(error, str(to))}", code=1) from None


def _first_line(kind: DataExport) -> str:
    return (kind.__doc__ or "").partition("\n")[0]
