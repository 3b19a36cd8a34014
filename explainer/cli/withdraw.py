"""`explainer withdraw`: one statement or event is taken back, wherever the site tells it."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import typer

from explainer.build.check import read_and_check
from explainer.cli.ids import thing_meant
from explainer.cli.terminal import print_report, say, stop
from explainer.content.schema.field_checks import check_when
from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.language_server.open_project import OpenProject
from explainer.language_server.withdrawal import (
    Withdrawal,
    WithdrawalRefusedError,
    withdrawing,
)
from explainer.presentation import urls
from explainer.reports.display import harmless
from explainer.site import ThingKind
from explainer.system.writing import write_inside

_KINDS: tuple[ThingKind, ...] = ("claim", "reaction", "event")


def withdraw_thing(root: Path, id_: str, because: str, day: str | None) -> None:
    """Write what is certain and say what is left; ends with 1 while the check finds more in it."""
    project = OpenProject(root)
    before = project.check()
    ref = thing_meant(before.site, id_, _KINDS)
    try:
        done = withdrawing(project, ref, _reason(because), _day(day))
    except WithdrawalRefusedError as refused:
        raise stop(f"nothing was changed: {refused}", code=2) from None
    _write(root, done)
    after = read_and_check(root)
    fresh = _new(before.diagnostics, after.diagnostics)
    _tell(done)
    if not fresh:
        read = "Read the lines above, then commit" if done.repeated else "Commit"
        say(f"\nThe check finds nothing new in it. {read}, and merge.")
        return
    say("\nLeft to you, since it says something or has nothing else:\n")
    print_report(fresh, "full")
    say("Mend these, then run `explainer check` until it finds none of them, commit, and merge.")
    raise typer.Exit(1)


def _reason(because: str) -> str:
    reason = " ".join(because.split())
    if not reason:
        raise stop("--because is empty: readers are told why, in a sentence", code=2)
    return reason


def _day(day: str | None) -> str:
    if day is None:
        return datetime.now(UTC).date().isoformat()
    try:
        return check_when(day)
    except ValueError as error:
        raise stop(f"--date: {str(error).partition('|')[0]}", code=2) from None


def _write(root: Path, done: Withdrawal) -> None:
    """The withdrawal is written before the entry goes: broken off, the check says what is left."""
    in_turn = sorted(done.files, key=lambda path: path.name != "explainer.yaml")
    if done.register:
        write_inside(root / done.register.path, done.register.content, root)
    for path in in_turn:
        write_inside(root / path, done.files[path].encode(), root)


def _new(before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Give the findings that were not there before, wherever their lines stand now."""
    known = Counter(map(_key, before))
    fresh = []
    for one in after:
        known[_key(one)] -= 1
        if known[_key(one)] < 0 and one.severity is not Severity.NOTE:
            fresh.append(one)
    return fresh


def _key(one: Diagnostic) -> tuple[str, str, str]:
    return one.rule.code, str(one.span.file.path), one.entry


def _tell(done: Withdrawal) -> None:
    say(f"withdrawn: {done.ref.id}; {urls.page_path(done.ref)} says so, and nothing of it")
    for path, deed in done.deeds:
        say(f"{path}: {deed}")
    if done.register:
        say(f"{done.register.path}: its id is kept")
    for actor in done.forgotten:
        say(
            f"nothing else tells of {actor.name}: delete {actor.place.document.file.path} and add"
            f" `{actor.ref.id}` to `claims` of the withdrawal, if that is to be gone too"
        )
    if done.repeated:
        say("\nLines that still have words of it, each to be read:\n")
        for span in done.repeated:
            say(f"  {span.file.path}:{span.lines[0]}: {harmless(span.text.strip())}")
