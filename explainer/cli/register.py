"""`explainer register`: the ids that are published now go into `published.json`; none leaves it."""

from pathlib import Path

import typer

from explainer.analysis.publishing import published_ids
from explainer.build.check import read_and_check
from explainer.cli.terminal import print_report, say
from explainer.link.published import published_file
from explainer.system.writing import write_inside


def register_ids(root: Path, form: str) -> None:
    """Add what is new; ends the command where the content has errors."""
    checked = read_and_check(root)
    errors = [one for one in checked.diagnostics if one.is_error]
    if errors:
        print_report(errors, form)
        raise typer.Exit(1)
    before = set(checked.site.published)
    now = before.union(*(ids for _, ids in published_ids(checked.site)))
    file = published_file(now)
    write_inside(root / file.path, file.content, root)
    say(f"{file.path}: {len(now - before):,} new, {len(now):,} in all")
