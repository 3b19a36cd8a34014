"""Whom a source names beside words as who says them, other than the claim does.

The sentence gives them to somebody, a label or a signature does, or they stand in a letter, a
statement or a speech.
"""

from collections.abc import Iterator

from explainer.analysis.attribution import tellers
from explainer.analysis.context import sentence_at
from explainer.analysis.inner_texts import inner_text_at
from explainer.analysis.interviews import answer_in
from explainer.analysis.names import names_in
from explainer.analysis.posts import post_at
from explainer.analysis.sign_offs import signature, signed, signed_behind
from explainer.analysis.transcripts import labelled, turns_in
from explainer.site import Evidence, Ref, Site
from explainer.text.anchor import TextRange


def given_to(site: Site, evidence: Evidence) -> list[str]:
    """Give the ids of those to whom the sentences of the words give them, but for the outlet."""
    text, names = _text(site, evidence), names_in(site, evidence.source)
    found: set[Ref] = set()
    for place in _places(evidence):
        found |= tellers(text[slice(*sentence_at(text, place))], names)
    return _others(found - {evidence.chain.outlet, evidence.source}, evidence)


def owners_around(site: Site, evidence: Evidence) -> list[str]:
    """Give the ids of those whose letter, statement or speech the words stand in."""
    source = site.sources[evidence.source.id]
    names = names_in(site, source.ref)
    found = (inner_text_at(source, place, names) for place in _places(evidence))
    return _others({ref for inner in found if inner for ref in inner.owners}, evidence)


def named_beside(site: Site, evidence: Evidence) -> list[str]:
    """Give the ids of those whom a label before the words or a signature behind them names."""
    text, names = _text(site, evidence), names_in(site, evidence.source)
    found: set[Ref] = set()
    for place in _places(evidence):
        found |= labelled(text, answer_in(text, place, names), names) or frozenset()
        found |= signed(text, place, names) | signed_behind(text, place, names)
    return _others(found, evidence)


def speak_later(site: Site, evidence: Evidence) -> bool:
    """Tell whether a passage begins with the words of another, and those of `by` follow a label."""
    text, names = _text(site, evidence), names_in(site, evidence.source)
    return any(
        turn.words is not None and turn.speaker and turn.speaker & set(evidence.chain.by)
        for place in _places(evidence)
        for turn in turns_in(text, place, names)[1:]
    )


def signed_with(site: Site, evidence: Evidence) -> str:
    """Give the name that words are signed with, as it is printed; "" for none."""
    text = _text(site, evidence)
    for place in _places(evidence):
        post = post_at(text, place)
        name = post.who if post else signature(text, place)
        if name:
            return name
    return ""


def is_labelled(site: Site, evidence: Evidence) -> bool:
    """Tell whether a label makes somebody speak of whom no file tells."""
    text, names = _text(site, evidence), names_in(site, evidence.source)
    return any(labelled(text, place, names) is not None for place in _places(evidence))


def _others(found: set[Ref], evidence: Evidence) -> list[str]:
    return sorted(ref.id for ref in found.difference(evidence.chain.by))


def _places(evidence: Evidence) -> Iterator[TextRange]:
    return ((hit.start, hit.end) for one in evidence.words for hit in one.hits[:1])


def _text(site: Site, evidence: Evidence) -> str:
    text = site.sources[evidence.source.id].text
    return text.text if text else ""
