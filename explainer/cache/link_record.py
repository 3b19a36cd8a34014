"""What came of addresses, by address, for the days in which none of them is asked for again."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import cast

from explainer.network.answer import Outcome
from explainer.network.tried import GoneThere, TriedAddress, TriedAddresses
from explainer.system.files import read_record
from explainer.system.project import cache_folder
from explainer.system.writing import write_record

_FILE = "addresses.json"
_FORM = 1  # of the record; another one is not read


def load_tried(project: Path) -> dict[str, TriedAddress]:
    """Give what is noted of a project's addresses; nothing where that can't be read."""
    try:
        found = json.loads(read_record(cache_folder(project) / _FILE))
        if found["form"] != _FORM:
            return {}
        return {address: _read(one) for address, one in found["tried"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def save_tried(project: Path, tried: TriedAddresses) -> None:
    """Note what came of a project's addresses."""
    whole = {"form": _FORM, "tried": {address: _written(one) for address, one in tried.items()}}
    write_record(cache_folder(project) / _FILE, json.dumps(whole, indent=1).encode())


def fresh(tried: TriedAddresses, today: date, days: int) -> dict[str, TriedAddress]:
    """Give what is no older than some days; what is dated after today is none of it."""
    since = today - timedelta(days=days)
    return {address: one for address, one in tried.items() if since < one.day <= today}


def _written(one: TriedAddress) -> Mapping[str, object]:
    return {
        "day": one.day.isoformat(),
        "outcome": one.outcome.value,
        "leads_to": one.leads_to,
        "why": one.why,
        "comparison": one.comparison,
        "gone": [[gone.words, gone.now] for gone in one.gone],
    }


def _read(one: Mapping[str, object]) -> TriedAddress:
    comparison = one["comparison"]
    if comparison not in ("", "same", "changed", "unclear"):
        raise ValueError(comparison)
    gone = cast("list[list[object]]", one["gone"])
    return TriedAddress(
        date.fromisoformat(str(one["day"])),
        Outcome(str(one["outcome"])),
        str(one["leads_to"]),
        str(one["why"]),
        comparison,
        tuple(GoneThere(str(words), str(now)) for words, now in gone),
    )
