"""Who, by the words of a sentence, says what it tells.

A name is the speaker's if a verb of saying follows it, as in “Kirby, a spokesman, has said”; it is
credited if the sentence says “according to”, “cited in”, “as reported by” or “as … put it”.
"""

import re
from collections.abc import Iterator

from explainer.analysis.names import Mention, Names
from explainer.site import Evidence, Ref, Site
from explainer.tracking.dependencies import tracked_cache

_SAYS = (
    r"said|says|told|tells|wrote|writes|asked|asks|stated|states|argued|argues|testified|claimed"
    r"|claims|promised|assured|reassured|noted|added|denied|denies|announced|declared|warned"
    r"|insisted|explained|posted|tweeted|replied|confirmed|confirms|admitted|believed|believes"
    r"|reported|reports|answered|answers|spoke of|put it|remarked|remarks|described|describes"
    r"|considered|considers|thought|thinks|found that|concluded"
)
_ADVERBS = r"(?:(?:has|have|had|also|then|even|later|again|who|in turn|\w+ly)\s+){0,3}"
_VERB_FOLLOWS = re.compile(
    rf"(?:['’]s)?(?:\s*\([^)]{{1,20}}\))?(?:(?:,[^,;:.]{{1,80}}){{1,2}},)?,?\s+{_ADVERBS}(?:{_SAYS})(?!\w)"
)
_AND = re.compile(r"\s+and\s+(?:[a-z]+\s+){0,2}")
_VERB_BEFORE = re.compile(
    r"[”’'\"],?\s+(?:said|says|wrote|asked|added|answered|cried|replied|exclaimed|continued|repeated"
    r"|observed|remarked|shouted|responded|recalled|explained|warned|insisted)\s+(?:(?:[A-Z]\w*\.?|the|then)\s+){0,4}$"
)
_CREDIT_BEFORE = re.compile(
    r"\b(?i:according to|cited in|cited by|reported by|in the words of|as)\s+"
    r"(?:(?:the|its|their|authors|author|of|[A-Z]\w*\.?|then)\s+){0,6}$"
)
_PRONOUN_SAYS = re.compile(
    rf"(?i)\b(?:he|she|they|the latter|the former)\s+{_ADVERBS}(?:{_SAYS})(?!\w)"
)


def speaking(text: str, names: Names) -> frozenset[Ref]:
    """Give those whom the sentence makes speak."""
    found: set[Ref] = set()
    following: tuple[Mention, bool] | None = None
    for mention in reversed(list(names.mentions(text))):
        speaks = _speaks(text, mention) or (
            following is not None
            and following[1]
            and bool(_AND.fullmatch(text, mention.end, following[0].start))
        )
        if speaks:
            found |= mention.refs
        following = mention, speaks
    return frozenset(found)


def credited(text: str, names: Names) -> Iterator[Mention]:
    """Give the names that the sentence credits with what it tells."""
    for mention in names.mentions(text):
        before = text[max(0, mention.start - 60) : mention.start]
        credit = _CREDIT_BEFORE.search(before)
        put = credit and credit[0].lower().startswith("as")
        if credit and (not put or re.match(r".{0,60}?\bput it\b", text[mention.end :])):
            yield mention


def says_by_pronoun(text: str) -> bool:
    """Tell whether he, she or they speak here."""
    return _PRONOUN_SAYS.search(text) is not None


def _speaks(text: str, mention: Mention) -> bool:
    if _VERB_FOLLOWS.match(text, mention.end):
        return True
    before = text[max(0, mention.start - 60) : mention.start]
    if _VERB_BEFORE.search(before):
        return True
    return bool(re.search(r"\bas\s+$", before) and re.match(r"\s+put it", text[mention.end :]))


@tracked_cache(8192, of_entire=True)
def _kin(site: Site, ref: Ref) -> frozenset[Ref]:
    if ref.kind == "source":
        source = site.sources.get(ref.id)
        return frozenset((ref, source.outlet, *source.authors)) if source else frozenset((ref,))
    actor = site.actors.get(ref.id)
    if actor is None:
        return frozenset((ref,))
    unnamed_in = _kin(site, actor.of) if actor.of and actor.of.kind == "source" else ()
    own = (one for one in (ref, actor.of, actor.speaks_for) if one)
    return frozenset((*own, *unnamed_in))


@tracked_cache(8192, of_entire=True)
def kin(site: Site, *refs: Ref) -> frozenset[Ref]:
    """Give things with all that stands for them: a book's authors, a speaker's office."""
    return frozenset(other for ref in refs for other in _kin(site, ref))


def hands(site: Site, evidence: Evidence) -> frozenset[Ref]:
    """Give all through whose hands an account came, under every name that they may be called by."""
    chain = evidence.chain
    authors = site.sources[chain.source.id].authors
    return kin(site, *chain.by, *chain.via, chain.source, chain.outlet, *authors)
