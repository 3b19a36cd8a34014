"""Who answers an accusation: whoever speaks in the reply, which need not be the accused.

A mayor may answer for a council, and a captain for a ship.
"""

from explainer.presentation.label_case import short_name
from explainer.presentation.phrases import ThingName, listed, plain
from explainer.site import Claim, Ref, Site


def repliers(site: Site, claim: Claim) -> tuple[ThingName, ...]:
    """Name who answers a statement that has a reply; the accused where no speaker is told."""
    assert claim.reply
    evidence = site.statement(claim.reply).evidence[0]
    own = {evidence.chain.outlet, evidence.chain.source}
    spoken = [ref for ref in evidence.speakers or evidence.chain.by if ref not in own]
    who = [ref for ref in spoken if ref.kind == "actor"] or claim.accuses
    return tuple(ThingName(ref, _name(site, ref)) for ref in who)


def answers(site: Site, claim: Claim) -> str:
    """Say that they answer, as the words of a link."""
    names = repliers(site, claim)
    return f"{plain(listed(names))} {answer(names)}"


def answer(names: tuple[ThingName, ...]) -> str:
    return "answers" if len(names) == 1 else "answer"


def _name(site: Site, ref: Ref) -> str:
    return short_name(site.actors[ref.id])
