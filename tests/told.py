"""Statements as readers get them, for tests that look for them in what is written."""

import re

from explainer.presentation.phrases import plain
from explainer.presentation.statements import plain_told, record_statement
from explainer.site import Claim, Event, Site


def squeezed(text: str) -> str:
    """Take out all blanks: where a link begins and ends, markup may have one or none."""
    return re.sub(r"\s+", "", text)


def told(site: Site, thing: Claim | Event) -> str:
    """Give a statement or an event with its label, without blanks."""
    return squeezed(plain_told(site, thing))


def records_told(site: Site, owner: Claim | Event) -> list[str]:
    return [squeezed(plain(record_statement(site, owner, one))) for one in owner.record]
