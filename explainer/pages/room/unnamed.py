"""Who is unnamed in which source of which outlet, why, and what rests on them."""

from collections.abc import Iterable, Iterator

from explainer.pages.room.room_part import Lines, Row
from explainer.presentation.phrases import Phrase, ThingName, is_title, listed
from explainer.site import Claim, Explainer, Ref, Site

ID = "unnamed"
TITLE = "Unnamed sources"
INTRO = "No reader can ask them: see that each is described as closely as the source does."
NONE = "Nothing rests on unnamed people."
COLUMNS: tuple[str, ...] = ("Who", "Unnamed in", "Why", "What rests on them", "Line")


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    return None if story is None else _rows(site, story)


def _rows(site: Site, story: Explainer) -> Iterator[Row]:
    for ref, claims in _relying(site, story).items():
        actor = site.actors[ref.id]
        relying = listed(ThingName(claim.ref, claim.ref.local) for claim in claims.values())
        yield Row(
            (
                (ThingName(ref, actor.name),),
                _source(site, actor.of),
                (actor.entry.why or "not given",),
                relying,
                Lines.of(actor.place.entry),
            ),
            is_open=not actor.entry.why,
        )


def _relying(site: Site, story: Explainer) -> dict[Ref, dict[Ref, Claim]]:
    """Give the unnamed people in any chain of a story, with the statements whose chain it is."""
    relying: dict[Ref, dict[Ref, Claim]] = {}
    for claim in site.statements_of(story):
        for evidence in claim.evidence:
            for ref in (*evidence.chain.by, *evidence.chain.via):
                if ref.kind == "actor" and site.actors[ref.id].entry.kind == "unnamed":
                    relying.setdefault(ref, {})[claim.ref] = claim
    return relying


def _source(site: Site, ref: Ref | None) -> Phrase:
    """Name the source that they are unnamed in, and its outlet."""
    if ref is None or ref.kind != "source":
        return ("not given",)
    title = ThingName(ref, site.sources[ref.id].entry.title, is_title=is_title(site, ref))
    outlet = site.outlet_of(ref)
    return (title, ", ", ThingName(outlet.ref, outlet.name))
