"""Unnamed people whom their file makes several, or of higher rank, than any of their texts does.

One *port official* is told as *senior port officials*. What is quoted as their description is held
to the source word by word elsewhere (EX312).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.unnamed_counted import passages_of
from explainer.english.ranks import ONE_TOLD, RANK, SEVERAL_NAMED, is_ranked, several_told
from explainer.site import Actor, Site


@dataclass(frozen=True, slots=True)
class Raised:
    """A field that raises somebody: its words for it, and the source’s; "" where it has none."""

    actor: Actor
    field: str
    typed: str
    there: str


def raised(site: Site) -> Iterator[Raised]:
    """Give each field of a file of unnamed people that has a number or a rank of its own."""
    for actor in site.actors.values():
        if actor.entry.kind != "unnamed":
            continue
        passages, texts = passages_of(site, actor)
        if not passages or not texts:
            continue  # nothing of theirs is kept
        for field, words in _typed(actor):
            several = SEVERAL_NAMED.match(words) if actor.entry.count is None else None
            one = _one_told(passages) if several else ""
            rank = RANK.search(words)
            if several and one:
                yield Raised(actor, field, several[0], one)
            elif rank and not any(is_ranked(rank["rank"], text) for text in texts):
                yield Raised(actor, field, rank["rank"], "")


def _typed(actor: Actor) -> Iterator[tuple[str, str]]:
    for field, words in (
        ("name", actor.entry.name),
        ("described_as", actor.entry.described_as or ""),
    ):
        if words and words[:1] not in ("“", '"'):
            yield field, words


def _one_told(passages: list[str]) -> str:
    """Give the words for one person that all passages of theirs have, and none for several."""
    told = [ONE_TOLD.search(one) for one in passages]
    if any(map(several_told, passages)) or len(passages) > 1:
        return ""  # several claims may rest on one person each
    return told[0][0] if told and told[0] else ""
