"""Turns → the table that the command prints and that stands in the documentation."""

from collections.abc import Iterable, Iterator, Mapping
from statistics import median

from benchmarks.scale.cost import Cost
from benchmarks.scale.peers.turns import Turn

_HEADS = ("Claims", "Build", "Generator", "Pages", "Processor seconds", "Of Hugo’s", "Wall seconds")
HEADS = (*_HEADS, "Peak memory, MB")
_YARDSTICK = "Hugo "

_Key = tuple[int, str, str, int]


def table(turns: Iterable[Turn]) -> str:
    """Give one Markdown table; of several rounds, the medians."""
    rounds: dict[_Key, list[Cost]] = {}
    for turn in turns:
        rounds.setdefault((turn.claims, turn.build, turn.tool, turn.pages), []).append(turn.cost)
    costs = {key: _middle(found) for key, found in rounds.items()}
    builds = list(dict.fromkeys((claims, build) for claims, build, *_ in costs))
    ordered = sorted(costs, key=lambda key: builds.index(key[:2]))
    return "\n".join(_lines({key: costs[key] for key in ordered}))


def _middle(costs: list[Cost]) -> Cost:
    processor = median(cost.processor for cost in costs)
    wall = median(cost.wall for cost in costs)
    return Cost(processor, wall, median(cost.memory for cost in costs))


def _lines(costs: Mapping[_Key, Cost]) -> Iterator[str]:
    yield _line(HEADS)
    yield f"|{' --- |' * len(HEADS)}"
    hugo = {key[:2]: cost.processor for key, cost in costs.items() if key[2].startswith(_YARDSTICK)}
    for (claims, build, tool, pages), cost in costs.items():
        ratio = f"{cost.processor / hugo[claims, build]:.2f}" if (claims, build) in hugo else "–"
        figures = (f"{cost.processor:.2f}", ratio, f"{cost.wall:.2f}", f"{cost.memory:.0f}")
        yield _line((f"{claims:,}", build, tool, f"{pages:,}", *figures))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
