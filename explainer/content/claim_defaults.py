"""What the claims and reactions of a file share, filled in where an entry doesn't type it.

`defaults:` stands at the top of a claims file. An entry that types `by` has a chain of its own and
takes no `via`, `speaker` or `hearer`. Each item of `evidence` is filled in by the same rule; a
claim whose words all stand in `evidence` has no chain of its own to fill.
"""

from collections.abc import Mapping

DEFAULTS = "defaults"
_CHAIN = ("by", "via", "source", "speaker", "hearer", "form")
_OF_BY = ("via", "speaker", "hearer")
_FILLED = ("claims", "reactions")


def filled(
    kind: str, data: Mapping[str, object], defaults: Mapping[str, object]
) -> dict[str, object]:
    """Give the fields of an entry of a kind, with the defaults of its file."""
    if kind not in _FILLED or not defaults:
        return {**data}
    chain = {name: value for name, value in defaults.items() if name in _CHAIN}
    rest = {name: value for name, value in defaults.items() if name not in _CHAIN}
    own = _with_chain(data, chain) if _has_words(data) else data
    result = {**rest, **own}
    if "evidence" in data:
        result["evidence"] = _each(data["evidence"], chain)
    return result


def is_filled(path: tuple[str | int, ...]) -> bool:
    """Tell whether an entry at a path of its file takes the defaults."""
    return len(path) > 1 and path[0] in _FILLED


def field_path(path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Give a field's path inside its entry, or inside an item of the entry's `evidence`."""
    below = path[2:]
    if below[:1] != ("evidence",):
        return below
    return below[2:] if isinstance(below[1:2][0] if below[1:] else "", int) else below[1:]


def _has_words(data: Mapping[str, object]) -> bool:
    return "evidence" not in data or bool(data.keys() & {"quote", "passage", "by"})


def _each(evidence: object, chain: Mapping[str, object]) -> object:
    if isinstance(evidence, list):
        return [_each(item, chain) for item in evidence]
    return _with_chain(evidence, chain) if isinstance(evidence, dict) else evidence


def _with_chain(data: Mapping[str, object], chain: Mapping[str, object]) -> dict[str, object]:
    left_out = _OF_BY if "by" in data else ()
    return {**{name: value for name, value in chain.items() if name not in left_out}, **data}
