"""What a single value must be like: a function a kind of value, for the types of fields.

Each takes the value as typed and gives it back, perhaps converted, or raises a `ValueError` with
the text `message|hint`, which `validation_messages` prints.
"""

import re
from collections import Counter
from collections.abc import Iterator

from explainer.dates.edtf import parse_when, parse_when_or_unknown

ID_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
REF_PATTERN = r"^(?:[a-z0-9]+(?:-[a-z0-9]+)*/)?[a-z0-9]+(?:-[a-z0-9]+)*$"
MAX_ID = 80
# Page names: `index` is that of each folder's list, and the others can't be files on Windows.
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in range(10))
RESERVED_IDS = frozenset(("index", "con", "prn", "aux", "nul", *_PORTS))


def as_tuple(value: object) -> object:
    """Take one value for a list of one; writers need no brackets for it."""
    if isinstance(value, list | tuple):
        return tuple(value)
    return value if value is None else (value,)


def check_once(values: tuple[str, ...]) -> tuple[str, ...]:
    """Take each id once: who stands twice in a chain would look like two."""
    again = [value for value, times in Counter(values).items() if times > 1]
    if again:
        raise ValueError(f"`{again[0]}` stands here more than once|keep one of them")
    return values


def as_number(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch("[0-9]{1,9}", value):
        raise ValueError("this is no number|write a whole number, as `3`")
    return int(value) if isinstance(value, str) else value


def as_truth(value: object) -> object:
    return {"yes": True, "true": True, "no": False, "false": False}.get(str(value), value)


def check_when(value: str) -> str:
    parse_when(value)
    return value


def check_event_day(value: str) -> str:
    """Take a date, or the word that says that the sources give none."""
    parse_when_or_unknown(value)
    return value


def check_published(value: str) -> str:
    parse_when_or_unknown(value)
    return value


_ADDRESS = re.compile(r"https?://(?P<host>[^/?#]*)[^\s\\\"<>`]*")
_HOST = re.compile(
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9-]+(?::(?P<port>[0-9]{1,5}))?"
)
_PORT_NUMBERS = range(1, 65_536)


def check_url(value: str) -> str:
    """Take addresses whose host a reader can see for what it is."""
    if not value.startswith(("https://", "http://")):
        raise ValueError(
            "an address starts with `https://` or `http://`"
            "|copy it from the address bar of the browser"
        )
    found = _ADDRESS.fullmatch(value)
    if found is None:
        raise ValueError(
            "a blank, or a sign that is written otherwise there, stands in this address"
            "|copy it from the address bar of the browser, which writes a blank as `%20`"
        )
    if not found["host"]:
        raise ValueError("this address names no host|copy it from the address bar of the browser")
    host = _HOST.fullmatch(found["host"])
    if host is None:
        raise ValueError(
            f"`{found['host']}` is no plain name of a host"
            "|write it without a user and with letters from a to z, others as `xn--…`"
        )
    if host["port"] and int(host["port"]) not in _PORT_NUMBERS:
        raise ValueError(
            f"there is no port {host['port']}|copy the address from the address bar of the browser"
        )
    return value


_MARKDOWN_LEVELS = 10
_DEEP = re.compile(
    r"^(?:(?: {0,3}\t| {4}){11}|[ \t]*(?:>[ \t]*|(?:[-*+]|\d+\.)[ \t]+){11})", re.MULTILINE
)
_BRACKETS = re.compile(r"[\[\]()]")


def check_markdown(value: str) -> str:
    """Take no more nesting than Python-Markdown can follow, in time that nobody notices."""
    if _DEEP.search(value):
        raise ValueError(
            f"a line here is nested deeper than {_MARKDOWN_LEVELS} levels"
            "|take blanks and signs of lists away at its beginning"
        )
    if any(depth > _MARKDOWN_LEVELS for depth in (*_depths(value, "[]"), *_depths(value, "()"))):
        raise ValueError(
            f"more than {_MARKDOWN_LEVELS} brackets are open here at a time|close those before them"
        )
    return value


def _depths(text: str, pair: str) -> Iterator[int]:
    """Give how many brackets are open after each."""
    depth = 0
    for found in _BRACKETS.finditer(text):
        if found[0] in pair:
            depth = max(0, depth + (1 if found[0] == pair[0] else -1))
            yield depth


def check_old_id(value: str) -> str:
    if value in RESERVED_IDS:
        raise ValueError(f"`{value}` is the name of another file|take it out")
    return value
