"""`explainer fmt`: content files are put in the style of this project, values and comments kept."""

from collections.abc import Sequence
from pathlib import Path

import typer

from explainer.cli.terminal import print_report, say, stop
from explainer.content.formatting import formatted
from explainer.content.load import load_yaml
from explainer.diagnostics.diagnostic import in_order
from explainer.diagnostics.text_file import TextFile
from explainer.system.writing import write_inside


def format_files(root: Path, names: Sequence[Path], *, only_check: bool) -> None:
    """Format the files named, or all of the content; ends the command where one can't be."""
    files, found = load_yaml(root)
    if names:
        places = {(Path.cwd() / name).resolve() for name in names}
        files = tuple(file for file in files if (root / file.path).resolve() in places)
        found = [one for one in found if (root / one.span.file.path).resolve() in places]
        if len(files) + len(found) < len(places):
            raise stop(f"no content file of {root} is meant: name files in content/", code=2)
    changed = list[TextFile]()
    for file in files:
        result, faults = formatted(file)
        found += faults
        changed += [result] if result.text != file.text else []
    for file in changed:
        if not only_check:
            write_inside(root / file.path, file.text.encode(), root)
        say(f"{file.path}: {'not formatted' if only_check else 'formatted'}")
    if found:
        print_report(in_order(found), "full")
    if found or (only_check and changed):
        raise typer.Exit(1)
