"""Who says something, in the few words of a link to the place where it is told."""

from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines
from explainer.site import Claim, Event, Site


def sayer(site: Site, owner: Claim | Event) -> str:
    """Give the name that the label of a statement begins with; of background nothing."""
    label = lines(site, owner)[0].label
    return plain(label.short).split(",")[0] if label else ""
