"""`explainer register`: the ids that are published now go into `published.json`, with the day.

An id binds from the moment it is on the main branch. One that was registered on a branch that never
landed may be taken back; any other stays.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import typer

from explainer.analysis.publishing import published_ids
from explainer.build.check import read_and_check
from explainer.cli.terminal import print_report, say, stop
from explainer.content.load import PUBLISHED, load_list
from explainer.diagnostics.text_file import TextFile
from explainer.link.published import parse_published, published_file
from explainer.site import Ref, Registered
from explainer.system.repository import GitError, on_main
from explainer.system.writing import write_inside


def register_ids(root: Path, form: str, day: date) -> None:
    """Add what is new, as of that day; ends the command where the content has errors."""
    checked = read_and_check(root)
    errors = [one for one in checked.diagnostics if one.is_error]
    if errors:
        print_report(errors, form)
        raise typer.Exit(1)
    before = _days(checked.site.published)
    ids = (ref for _, refs in published_ids(checked.site) for ref in refs)
    now = {**dict.fromkeys(ids, day), **before}
    file = published_file(now)
    write_inside(root / file.path, file.content, root)
    say(f"{file.path}: {len(now) - len(before):,} new, {len(now):,} in all")


def take_back(root: Path, ids: Sequence[str], form: str) -> None:
    """Take ids out again that never were on the main branch; of an explainer, all of its story."""
    file, unreadable = load_list(root, PUBLISHED)
    published, broken = parse_published(file)
    if unreadable or broken:
        print_report([*unreadable, *broken], form)
        raise typer.Exit(1)
    wanted = {id_: list(_meant(id_, published)) for id_ in ids}
    unknown = [id_ for id_, refs in wanted.items() if not refs]
    if unknown:
        raise stop(f"`{unknown[0]}` is not in {PUBLISHED}: nothing was changed", code=2)
    gone = {ref for refs in wanted.values() for ref in refs}
    bound = _bound(root, gone)
    if bound:
        branch, refs = bound
        raise stop(
            f"`{refs[0].id}` is on the main branch ({branch}), so it stays: nothing was changed."
            " Rename it with `was`, or withdraw it with a correction",
            code=1,
        )
    left = published_file({ref: day for ref, day in _days(published).items() if ref not in gone})
    write_inside(root / left.path, left.content, root)
    say(f"{left.path}: {len(gone):,} taken back, {len(published) - len(gone):,} in all")


def _days(published: Mapping[Ref, Registered]) -> dict[Ref, date | None]:
    return {ref: line.day for ref, line in published.items()}


def _meant(id_: str, published: Iterable[Ref]) -> Iterator[Ref]:
    """Give what an id means in the list: `claim story/cars` one thing, an explainer its story."""
    for ref in published:
        if id_ in (ref.id, ref.key) or ref.id.startswith(f"{id_}/"):
            yield ref


def _bound(root: Path, refs: Iterable[Ref]) -> tuple[str, list[Ref]] | None:
    """Give a main branch that has some of the ids, with those."""
    wanted = set(refs)
    try:
        for branch, content in on_main(root, PUBLISHED):
            text = content.decode("utf-8", errors="replace")
            there = sorted(wanted & parse_published(TextFile(PUBLISHED, text))[0].keys())
            if there:
                return branch, there
    except GitError as error:
        raise stop(f"git does not tell what is on the main branch: {error}", code=1) from None
    return None
