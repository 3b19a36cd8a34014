"""A sentence of ours with what must not be apart from it: which of it was compared with nothing.

Our prose tells in its own words what statements say, and no label of theirs stands around it. So
what a statement on a source without a kept text needs is said behind the sentence that cites it:
on pages as a note, and in whatever leaves them in the text itself.
"""

from collections.abc import Iterable

from explainer.presentation.markdown import to_plain
from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines
from explainer.site import CitedSentence, Claim, Site, Standing


def unchecked_note(site: Site, claims: Iterable[Claim]) -> str:
    """Give the labels of what among the claims was not checked; nothing where all was."""
    labels = (line.label for claim in claims for line in lines(site, claim))
    told = (plain(one.full) for one in labels if one and one.key.standing is Standing.NOT_CHECKED)
    return "; ".join(dict.fromkeys(told))


def plain_sentence(site: Site, sentence: CitedSentence) -> str:
    """Give a sentence as text, without Markdown, with that note in brackets behind it."""
    note = unchecked_note(site, map(site.statement, sentence.cites))
    text = to_plain(sentence.text)
    return f"{text} [{note}.]" if note else text
