"""Standard output and error: colours and progress on a terminal only, and never where unwanted."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TextIO

import typer

from explainer.diagnostics.diagnostic import Diagnostic
from explainer.reports import REPORTS, full
from explainer.reports.display import foreign

_NARROWEST, _WIDEST = 60, 140
_PATIENCE = 1.0  # seconds in which nobody asks whether anything is going on


def say(text: str) -> None:
    """Print what was asked for."""
    _write(sys.stdout, text)


def hand_over(content: bytes) -> None:
    """Write a file that was asked for as it is, byte for byte."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def tell(text: str) -> None:
    """Print what is no result: progress, and why there is none; names and hosts may speak in it."""
    _write(sys.stderr, foreign(text))


def stop(message: str, *, code: int) -> typer.Exit:
    """Say why a command ends here; the caller raises."""
    tell(message)
    return typer.Exit(code)


def print_report(diagnostics: Sequence[Diagnostic], form: str) -> None:
    if form == "full":
        text = full.report(diagnostics, colour=has_colour(sys.stdout), columns=_columns())
    else:
        text = str(REPORTS[form].report(diagnostics))
    if text:
        say(text)


def has_colour(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def progress(doing: str) -> Iterator[Callable[[float], None]]:
    """Show people how much of something is done, if it takes more than a second.

    Whoever does it calls what is given with its share, from 0 to 1.
    """
    if not has_colour(sys.stderr):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    columns = TextColumn("{task.description}"), BarColumn(), TaskProgressColumn()
    bar = Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)
    task, begun = bar.add_task(doing, total=1.0), time.monotonic()

    def show(share: float) -> None:
        if time.monotonic() - begun > _PATIENCE:
            bar.start()  # once; a second time it does nothing
            bar.update(task, completed=share, refresh=True)

    try:
        yield show
    finally:
        bar.stop()


def _columns() -> int:
    if not sys.stdout.isatty():
        return full.DEFAULT_COLUMNS
    return min(_WIDEST, max(_NARROWEST, shutil.get_terminal_size().columns))


def _write(stream: TextIO, text: str) -> None:
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")  # a terminal without our quotation marks
    stream.write(f"{text}\n")
    stream.flush()  # a full disk is told of here, and not when nobody can say it any more
