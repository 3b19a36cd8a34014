"""`explainer migrate`: claim files of the old model are rewritten, the rest is listed."""

from pathlib import Path

from explainer.cli.terminal import say
from explainer.content.load import load_yaml
from explainer.content.migration import migrate
from explainer.system.writing import write_inside


def migrate_project(root: Path) -> None:
    """Rewrite the files of a project, and say what a person must look at."""
    files, unread = load_yaml(root)
    migration = migrate(files)
    for fault in unread:
        say(str(fault))
    for file in migration.files:
        write_inside(root / file.path, file.text.encode(), root)
        say(f"{file.path}: rewritten")
    for left in migration.left:
        entry = f"`{left.entry}`: " if left.entry else ""
        say(f"{left.path}:{left.line}: {entry}{left.why}")
    to_do = len(unread) + len(migration.left)
    say(f"{len(migration.files)} rewritten, {to_do} to be looked at")
