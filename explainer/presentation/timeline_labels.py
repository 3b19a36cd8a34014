"""On whose word a line of the timeline stands, and who they are."""

from collections.abc import Collection

from explainer.dates.edtf import When
from explainer.presentation.chosen_timeline import without_day
from explainer.presentation.events_told import event_label
from explainer.presentation.page_choice import PageChoice
from explainer.presentation.phrases import Phrase, ThingName, last_role, plain
from explainer.site import Event, Ref, Site


def timeline_label(site: Site, event: Event, day: When | None, known: Collection[Ref]) -> Phrase:
    """Give the label of an event without the day beside which it stands.

    Whoever is not among the `known` is introduced with a role.
    """
    weakest = event_label(site, event)
    if weakest is None:
        return ()
    return _introduced(site, without_day(weakest.short, day), known)


def _introduced(site: Site, label: Phrase, known: Collection[Ref]) -> Phrase:
    """Say of the person that a label begins with who that is, unless the page has said so."""
    first = label[0] if label else ""
    if not isinstance(first, ThingName) or first.ref.kind != "actor" or first.ref in known:
        return label
    if len(label) > 2 and _names_more(label):
        return label  # a role behind the first of several names would part them
    actor = site.actors[first.ref.id]
    role = last_role(actor) if actor.entry.kind == "person" else ""
    return (first, f", {role}", *label[1:]) if role and role not in plain(label) else label


def _names_more(label: Phrase) -> bool:
    """Tell whether a label begins with several names: they are joined before anything else."""
    return plain(label[1:2]) in (" and ", ", ") and isinstance(label[2], ThingName)


def known_people(choice: PageChoice) -> frozenset[Ref]:
    """Give whom the page introduces by themselves: in *Who*, and above what they said of it."""
    principals = (actor.ref for one in choice.principals.shown for actor in one.actors)
    reacting = (actor.ref for one in choice.reactions if one.shown for actor in one.who)
    return frozenset((*principals, *reacting))
