"""Who, by the words of a sentence, says what it tells.

A name is the speaker's if a verb of saying follows it, as in “Kirby, a spokesman, has said”; it is
credited if the sentence says “according to”, “cited in”, “as reported by” or “as … put it”.
"""

from collections.abc import Iterator

from explainer.analysis.names import Mention, NameIndex
from explainer.english.attribution import (
    BETWEEN_SPEAKERS,
    PRONOUN_SAYS,
    SPEAKER_SAYS,
    is_credit,
    puts_it,
)
from explainer.english.speech_verbs import SPEAKER_INVERTED
from explainer.site import Evidence, Ref, Site
from explainer.tracking.dependencies import tracked_cache

_LOOK_BACK = 60  # code points: room for a title and a credit


def speaking(text: str, names: NameIndex) -> frozenset[Ref]:
    """Give those whom the sentence makes speak."""
    found: set[Ref] = set()
    following: tuple[Mention, bool] | None = None
    for mention in reversed(list(names.mentions(text))):
        speaks = _speaks(text, mention) or (
            following is not None
            and following[1]
            and bool(BETWEEN_SPEAKERS.fullmatch(text, mention.end, following[0].start))
        )
        if speaks:
            found |= mention.refs
        following = mention, speaks
    return frozenset(found)


def credited(text: str, names: NameIndex) -> Iterator[Mention]:
    """Give the names that the sentence credits with what it tells."""
    for mention in names.mentions(text):
        if is_credit(_before(text, mention), text[mention.end :]):
            yield mention


def says_by_pronoun(text: str) -> bool:
    """Tell whether he, she or they speak here."""
    return PRONOUN_SAYS.search(text) is not None


def _speaks(text: str, mention: Mention) -> bool:
    if SPEAKER_SAYS.match(text, mention.end):
        return True
    before = _before(text, mention)
    return bool(SPEAKER_INVERTED.search(before)) or puts_it(before, text[mention.end :])


def _before(text: str, mention: Mention) -> str:
    return text[max(0, mention.start - _LOOK_BACK) : mention.start]


@tracked_cache(8192, of_entire=True)
def _kin(site: Site, ref: Ref) -> frozenset[Ref]:
    if ref.kind == "source":
        source = site.sources.get(ref.id)
        return frozenset((ref, source.outlet, *source.authors)) if source else frozenset((ref,))
    actor = site.actors.get(ref.id)
    if actor is None:
        return frozenset((ref,))
    unnamed_in = _kin(site, actor.of) if actor.of and actor.of.kind == "source" else ()
    own = (other for other in (ref, actor.of, actor.speaks_for) if other)
    return frozenset((*own, *unnamed_in))


@tracked_cache(8192, of_entire=True)
def kin(site: Site, *refs: Ref) -> frozenset[Ref]:
    """Give things with all that stands for them: a book's authors, a speaker's office."""
    return frozenset(other for ref in refs for other in _kin(site, ref))


def chain_links(site: Site, evidence: Evidence) -> frozenset[Ref]:
    """Give all through whose hands an account came, under every name that they may be called by."""
    chain = evidence.chain
    authors = site.sources[chain.source.id].authors
    return kin(site, *chain.by, *chain.via, chain.source, chain.outlet, *authors)
