"""The day that a command notes: the one that was typed, or today's by this machine's clock."""

from datetime import date

from explainer.cli.terminal import stop
from explainer.dates.iso_day import iso_day


def typed_day(text: str | None) -> date:
    """Give the day; a text that is none ends the command."""
    if text is None:
        return date.today()  # noqa: DTZ011  the day where the person is who notes it
    day = iso_day(text)
    if day is None:
        raise stop(f"`{text}` is no day: write it as 2024-03-14", code=2)
    return day
