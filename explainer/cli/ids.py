"""Which thing an id on the command line means, and what is said where it means none."""

from collections.abc import Collection, Iterable

from explainer.analysis.publishing import live_ids
from explainer.cli.terminal import stop
from explainer.diagnostics.suggestion import nearest_name
from explainer.site import Ref, Site, ThingKind

_NAMES: dict[ThingKind, str] = {
    "source": "source",
    "actor": "actor",
    "claim": "claim",
    "reaction": "reaction",
    "event": "event",
}


def thing_meant(site: Site, id_: str, kinds: Collection[ThingKind]) -> Ref:
    """Give what an id means: `story/id`, or one that a single story has; ends the command else."""
    known = [ref for ref in live_ids(site) if ref.kind in kinds and _is_linked(site, ref)]
    exact = [ref for ref in known if ref.id == id_]
    meant = exact or [ref for ref in known if ref.local == id_]
    if len(meant) == 1:
        return meant[0]
    if meant:
        names = " or ".join(f"`{ref.id}`" for ref in meant)
        raise stop(f"several stories have a `{id_}`: write {names}", code=2)
    wanted = [_NAMES[kind] for kind in kinds]
    listed = " or ".join(filter(None, (", ".join(wanted[:-1]), wanted[-1])))
    raise stop(f"there is no {listed} `{id_}`: {_hint(site, id_, known)}", code=2)


def _is_linked(site: Site, ref: Ref) -> bool:
    """Tell whether it could be linked; of a broken entry nothing can be told."""
    try:
        site.thing(ref)
    except KeyError:
        return False
    return True


def _hint(site: Site, id_: str, known: Iterable[Ref]) -> str:
    moved = [new for old, new in site.moves.items() if id_ in (old.id, old.local)]
    if moved:
        return f"it is called `{moved[0].id}` now"
    if any(ref.id == id_ for ref in site.withdrawn()):
        return "it was withdrawn"
    if id_ in site.explainers:
        return f"this is a story; write `{id_}/` and the id of one of its statements"
    near = nearest_name(id_, (ref.id if "/" in id_ else ref.local for ref in known))
    return f"the nearest is `{near}`" if near else "their ids are the keys and names of their files"
