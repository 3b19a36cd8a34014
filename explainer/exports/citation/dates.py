"""Dates as far as reference managers know them: years, months, days, and an end of each."""

from explainer.dates.edtf import When

_PLACES = ((0, 4), (5, 7), (8, 10))  # of year, month and day in a typed date
_SEASONS = range(21, 25)


def date_parts(when: When) -> list[list[int]]:
    """Give year, month and day of a date, or of both ends of an interval, as far as they are known.

    Both ends are as long as the shorter: processors of CSL refuse others. Of an open interval, and
    of a date whose year is not known, that is nothing.
    """
    ends = (when.start, when.end) if when.is_interval else (when,)
    known = [_parts(end) if end else [] for end in ends]
    length = min(map(len, known))
    return [parts[:length] for parts in known] if length else []


def season(when: When) -> int | None:
    """Give the season, 1 for spring to 4 for winter, of a date that is one."""
    return int(when.text[5:7]) - 20 if when.precision == "season" and not when.is_interval else None


def is_sharp(when: When) -> bool:
    """Tell whether the parts say all that there is to say."""
    is_sure = not (when.approximate or when.uncertain or when.is_interval)
    return is_sure and when.precision in ("day", "month", "year") and "X" not in when.text


def _parts(when: When) -> list[int]:
    parts: list[int] = []
    for start, end in _PLACES:
        digits = when.text[start:end]
        if not digits.isdecimal() or (start and int(digits) in _SEASONS and len(parts) == 1):
            break
        parts.append(int(digits))
    return parts
