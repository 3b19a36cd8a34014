"""A day as programs write it: `2024-03-14` (ISO 8601), and nothing else that Python would take."""

import re
from datetime import date

_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def iso_day(text: str) -> date | None:
    """Read a day; nothing where it is none."""
    try:
        return date.fromisoformat(text) if _FORM.fullmatch(text) else None
    except ValueError:
        return None
