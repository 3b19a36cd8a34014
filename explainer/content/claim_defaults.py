"""What claims and reactions share, filled in where an entry doesn't type it.

`defaults:` stands at the top of a claims file, in a group of the page, or in `explainer.yaml` for
the whole story. What stands nearest wins: the entry, its group, its file, the story.

An entry that types `by` has a chain of its own and takes no `via`, `speaker` or `hearer`. Each item
of `evidence` is filled in by the same rule; a claim whose words all stand in `evidence` has no
chain of its own to fill. Nobody is taken to accuse himself, and no answer to answer itself.
"""

from collections.abc import Iterable, Mapping
from typing import cast

DEFAULTS = "defaults"
_CHAIN = ("by", "via", "source", "speaker", "hearer", "form")
_OF_BY = ("via", "speaker", "hearer")
_FILLED = ("claims", "reactions")


def filled(
    path: tuple[str | int, ...],
    data: Mapping[str, object],
    layers: Iterable[Mapping[str, object]],
) -> dict[str, object]:
    """Give the fields of an entry at a path of its file, with the defaults, the nearest first."""
    result = {**data}
    if is_filled(path):
        for layer in layers:
            result = _with_layer(result, layer)
        _leave_out(result, data, str(path[1]))
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


def _with_layer(data: Mapping[str, object], layer: Mapping[str, object]) -> dict[str, object]:
    chain = {name: value for name, value in layer.items() if name in _CHAIN}
    rest = {name: value for name, value in layer.items() if name not in _CHAIN}
    own = _with_chain(data, chain) if _has_words(data) else data
    result = {**rest, **own}
    if "evidence" in data:
        result["evidence"] = _each(data["evidence"], chain)
    return result


def _leave_out(filled: dict[str, object], typed: Mapping[str, object], id_: str) -> None:
    """Take out what a default would say of an entry that is itself the accused's word."""
    if "accuses" not in typed and "accuses" in filled:
        others = [one for one in _listed(filled["accuses"]) if one not in _listed(filled.get("by"))]
        filled["accuses"] = others
    if "reply" not in typed and (_given(filled.get("reply")) == id_ or not filled.get("accuses")):
        filled.pop("reply", None)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _given(reply: object) -> object:
    return cast("Mapping[str, object]", reply).get("given") if isinstance(reply, dict) else reply


def _has_words(data: Mapping[str, object]) -> bool:
    return "evidence" not in data or bool(data.keys() & {"quote", "passage", "by"})


def _each(evidence: object, chain: Mapping[str, object]) -> object:
    if isinstance(evidence, list):
        return [_each(item, chain) for item in evidence]
    return _with_chain(evidence, chain) if isinstance(evidence, dict) else evidence


def _with_chain(data: Mapping[str, object], chain: Mapping[str, object]) -> dict[str, object]:
    left_out = _OF_BY if "by" in data else ()
    return {**{name: value for name, value in chain.items() if name not in left_out}, **data}
