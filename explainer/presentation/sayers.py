"""Who says something, and who answers it, in the few words of a link or a label."""

from explainer.presentation.carriers import carried_name
from explainer.presentation.label_case import short_name
from explainer.presentation.phrases import (
    Phrase,
    ThingName,
    capitalised,
    capitalised_phrase,
    listed,
    plain,
)
from explainer.presentation.replies import is_direct
from explainer.presentation.statements import lines
from explainer.site import Actor, Claim, Event, Site


def sayer(site: Site, owner: Claim | Event) -> str:
    """Give the name that the label of a statement begins with; of background nothing.

    Where somebody only tells what another said, that is who spoke, as told by them.
    """
    carried = carried_name(site, owner) if isinstance(owner, Claim) else ()
    if carried:
        return plain(capitalised_phrase(carried))
    label = lines(site, owner)[0].label
    return plain(label.short).split(",")[0] if label else ""


def beside_name(actor: Actor, label: Phrase) -> str:
    """Give a label without the name that stands beside it."""
    text = plain(label)
    for name in (short_name(actor), actor.name):
        if text.startswith(f"{name},") or text == name:
            return capitalised(text.removeprefix(name).removeprefix(", "))
    return text


def answers(site: Site, claim: Claim) -> str:
    """Say who answers a statement that has a reply; the accused where no speaker is told.

    Whoever speaks in the reply need not be the accused: a mayor may answer for a council, and a
    captain for a ship. What answers something else is not said to answer this.
    """
    assert claim.reply
    reply = site.statement(claim.reply)
    evidence = reply.evidence[0]
    own = {evidence.chain.outlet, evidence.chain.source}
    spoken = [ref for ref in evidence.speakers or evidence.chain.by if ref not in own]
    who = [ref for ref in spoken if ref.kind == "actor"] or claim.accuses
    names = listed(ThingName(ref, short_name(site.actors[ref.id])) for ref in who)
    if not is_direct(claim, reply):
        return f"{plain(names)} on the same matter"
    return f"{plain(names)} {'answers' if len(who) == 1 else 'answer'}"
