"""On whose word a line of the timeline stands, and who they are."""

from collections.abc import Collection

from explainer.dates.edtf import When
from explainer.presentation.chosen_timeline import without_day
from explainer.presentation.events_told import event_label
from explainer.presentation.labels import label
from explainer.presentation.page_choice import PageChoice
from explainer.presentation.phrases import Phrase
from explainer.presentation.roles import introduced
from explainer.site import Event, Ref, Site, Standing


def timeline_label(site: Site, event: Event, day: When, known: Collection[Ref]) -> Phrase:
    """Give the weakest label of an event; what unnamed people say and somebody testified has both.

    Whoever is not among the `known` is introduced with a role.
    """
    weakest = event_label(site, event)
    if weakest is None:
        return ()
    told = introduced(site, without_day(weakest.short, day), known)
    also = _testimony(site, event) if weakest.key.standing is Standing.UNNAMED else ()
    return (*told, "; ", *also) if also else told


def _testimony(site: Site, event: Event) -> Phrase:
    """Give the label of the first testimony, without its day: the line stands at another one."""
    for claim in map(site.statement, event.claims):
        for evidence in claim.evidence:
            if evidence.standing is Standing.TESTIMONY:
                said = label(site, claim, evidence).short
                return without_day(said, claim.when) if claim.when else said
    return ()


def known_people(choice: PageChoice) -> frozenset[Ref]:
    """Give whom the page introduces by themselves: in *Who*, and above what they said of it."""
    principals = (actor.ref for one in choice.principals.shown for actor in one.actors)
    reacting = (actor.ref for one in choice.reactions if one.shown for actor in one.who)
    return frozenset((*principals, *reacting))
