"""Which ids are published: those of published explainers, and of all that their pages lead to."""

from collections.abc import Iterable, Iterator, Mapping

from explainer.site import Explainer, Ref, Site


def live_ids(site: Site) -> Iterator[Ref]:
    """Give every id that there is, published or not."""
    for explainer in site.explainers.values():
        yield from _of_story(explainer)
    yield from (actor.ref for actor in site.actors.values())
    yield from (source.ref for source in site.sources.values())


def published_ids(site: Site) -> Iterator[tuple[Explainer, list[Ref]]]:
    """Give the ids of each published explainer: its own, and the actors and sources it uses."""
    used = _used(site)
    for explainer in site.explainers.values():
        if not explainer.is_draft:
            yield explainer, _reached(list(_of_story(explainer)), used)


def _of_story(explainer: Explainer) -> Iterator[Ref]:
    yield explainer.ref
    yield from (*explainer.claims, *explainer.reactions, *explainer.events)
    yield from (unknown.ref for unknown in explainer.unknown)


def _used(site: Site) -> Mapping[Ref, list[Ref]]:
    """Give the actors and sources that each thing refers to."""
    used: dict[Ref, list[Ref]] = {}
    for ref, uses in site.uses.items():
        for use in uses if ref.kind in ("actor", "source") else ():
            used.setdefault(use.user, []).append(ref)
    return used


def _reached(refs: Iterable[Ref], used: Mapping[Ref, list[Ref]]) -> list[Ref]:
    found = dict.fromkeys(refs)
    ahead = list(found)
    while ahead:
        new = [ref for ref in used.get(ahead.pop(), ()) if ref not in found]
        found |= dict.fromkeys(new)
        ahead += new
    return list(found)
