"""Counts of unnamed people that no text of theirs bears: the number stands nowhere, or of others.

“Based on interviews with more than 200 people” counts who was interviewed, and not the sources of
one statement. The words of what they say count them, or what stands in front of a word that
describes them. Where a number stands in front of their whole description it is compared elsewhere.
"""

import re
from collections.abc import Iterator

from explainer.analysis.accused import words_around
from explainer.analysis.evidence_of import evidence_by
from explainer.analysis.unnamed_counted import NUMBER, value_of
from explainer.site import Actor, Evidence, Site
from explainer.text.word_stems import content_stems

_ANY = re.compile(rf"(?i)\b{NUMBER}\b(?P<behind>(?:\s+[\w’'-]+){{0,4}})")
# Neither who was asked for a whole book, nor who was there or was hurt, told this.
_OF_OTHERS = re.compile(
    r"(?i)\b(?:interview\w*|spoke|speak\w*|talk\w*|survey\w*|poll\w*|conversations?)\b[^.;:]*$"
)

_MOST = 999  # of a number that is looked for
_LISTED = 4
_ONE = re.compile(r"(?i)\b(?:an?|one|another|the other)\s+[a-z]")
_IN_A_WORD = {
    2: re.compile(r"(?i)\b(?:both|pair|couple|duo)\b"),
    3: re.compile(r"(?i)\btrio\b"),
    6: re.compile(r"(?i)\bhalf a dozen\b"),
    12: re.compile(r"(?i)\bdozen\b"),
}


def uncounted(site: Site) -> Iterator[Actor]:
    """Give unnamed actors whose `count` no text of theirs bears, where all are kept and read."""
    for actor in site.actors.values():
        if actor.entry.kind == "unnamed" and actor.entry.count is not None:
            evidence = tuple(evidence_by(site, actor.ref))
            sources = [site.sources[one.source.id] for one in evidence]
            is_kept = all(one.text and one.is_read for one in sources)
            if evidence and is_kept and not _is_borne(site, actor, evidence, actor.entry.count):
                yield actor


def _is_borne(site: Site, actor: Actor, evidence: tuple[Evidence, ...], count: int) -> bool:
    entry = actor.entry
    described = content_stems(f"{entry.described_as or ''} {entry.name} {entry.short or ''}")
    near = list(words_around(site, evidence))
    texts = (site.sources[one.source.id].text for one in evidence)
    for text in (*near, *(one.text for one in texts if one)):
        for found in _ANY.finditer(text):
            if value_of(found["number"]) != count:
                continue
            is_theirs = not content_stems(found["behind"]).isdisjoint(described)
            if is_theirs or (text in near and not _OF_OTHERS.search(text[: found.start()])):
                return True
    return count > _MOST or any(_is_told_otherwise(text, count) for text in near)


def _is_told_otherwise(text: str, count: int) -> bool:
    """Tell whether a text may count without a number: “a clerk and a guard said”, “both men”."""
    in_a_word = _IN_A_WORD.get(count)
    is_listed = count <= _LISTED and len(_ONE.findall(text)) >= count
    return is_listed or bool(in_a_word and in_a_word.search(text))
