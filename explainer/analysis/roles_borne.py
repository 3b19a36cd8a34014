"""What roles tell that no kept text tells: a deed, or an office that is somebody else’s.

A role stands beside a name wherever that is printed, and has no source of its own. Many tell what
is known from elsewhere, as whose writer somebody is; so only what a source can be asked for is held
to the texts.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.accused import words_around
from explainer.analysis.context import sentences_of
from explainer.analysis.evidence_of import evidence_by, evidence_of
from explainer.analysis.names import Mention, names, names_in
from explainer.analysis.published_sentence import PublishedSentence, span_of
from explainer.analysis.published_sentences import actor_sentences
from explainer.diagnostics.span import Span
from explainer.english.role_words import deeds_told, is_beside, office_behind, offices
from explainer.english.stop_words import GENERIC
from explainer.site import Actor, Principal, Ref, Site, Source
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import content_stems
from explainer.tracking.dependencies import tracked_cache

_MANY = 4  # words of a deed, of which a source may tell one in another way
_WORD = re.compile(r"[\w’'-]+")
_PART = 80  # characters beside a name in which its office may stand


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands before and behind the name of a person in a text."""

    ref: Ref
    before: str
    behind: str


@dataclass(frozen=True, slots=True)
class UntoldDeed:
    """Words of a role that tell a deed which no kept text tells of its bearer."""

    entry: Ref
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class OthersOffice:
    """An office that a role or a principal’s line gives to some, and the texts to another."""

    entry: Ref
    span: Span
    office: str
    whose: tuple[Ref, ...]
    holder: Ref


def untold_deeds(site: Site) -> Iterator[UntoldDeed]:
    """Give the deeds in roles that no kept text tells near the name of their bearer."""
    for actor in site.actors.values():
        for role in _roles(actor):
            for shown, deed in deeds_told(role.own):
                if not _is_told(site, actor, deed):
                    yield UntoldDeed(actor.ref, role.span(shown), shown)


def others_offices(site: Site) -> Iterator[OthersOffice]:
    """Give the offices in roles and principals’ lines that another has, and none of those has."""
    for actor in site.actors.values():
        for role in _roles(actor) if actor.entry.kind == "person" else ():
            for office in offices(role.own):
                holder = _holder(site, office, (actor.ref,))
                if holder and _has_another(site, actor.ref, role.own):
                    yield OthersOffice(actor.ref, role.span(office), office, (actor.ref,), holder)
    for explainer in site.explainers.values():
        for principal in explainer.principals:
            yield from _in_line(site, explainer.ref, principal)


def _in_line(site: Site, entry: Ref, principal: Principal) -> Iterator[OthersOffice]:
    whose = tuple(ref for ref in principal.who if ref.id in site.actors)
    for sentence in principal.line[:1]:
        for office in offices(sentence.text):
            holder = _holder(site, office, whose)
            if holder and not any(_is_in_file(site, ref, office) for ref in whose):
                span = span_of((principal.place / "line").span(), office)
                yield OthersOffice(entry, span, office, whose, holder)


def _roles(actor: Actor) -> Iterator[PublishedSentence]:
    yield from (one for one in actor_sentences(actor) if one.field == "role")


def _is_told(site: Site, actor: Actor, deed: str) -> bool:
    names = content_senses(" ".join(actor.names))
    matter = content_senses(deed) - GENERIC - names
    most = 1 if len(matter) >= _MANY else 0
    near = (content_senses(text) for text in _near(site, actor.ref))
    return _may_be_elsewhere(site, actor) or any(len(matter - told) <= most for told in near)


def _may_be_elsewhere(site: Site, actor: Actor) -> bool:
    """Tell whether somebody is told of in a text that is not kept, or not read."""
    sources = (site.sources[one.source.id] for one in evidence_of(site, actor.ref))
    return any(one.text is None or not one.is_read for one in sources)


@tracked_cache(512)
def _near(site: Site, ref: Ref) -> tuple[str, ...]:
    """Give the sentences that name somebody, or tell what they say, with those beside them."""
    found = dict[str, None]()
    for source in site.sources.values():
        text, places = source.text.text if source.text else "", None
        for mention in _mentions(site, source):
            if ref in mention.refs:
                places = places or sentences_of(text)
                at = bisect_right(places, (mention.start, len(text))) - 1
                near = places[max(at - 1, 0) : at + 2]
                found[text[near[0][0] : near[-1][1]]] = None
    for one in evidence_by(site, ref):
        found[" ".join(words_around(site, (one,)))] = None
    return tuple(found)


def _mentions(site: Site, source: Source) -> Iterator[Mention]:
    """Give the names of one person each in a kept text."""
    if source.text and source.is_read:
        for mention in names_in(site, source.ref).mentions(source.text.text):
            if len(mention.refs) == 1 and mention.refs <= names(site).persons:
                yield mention


def _holder(site: Site, office: str, but: tuple[Ref, ...]) -> Ref | None:
    """Give who else has an office by a text, where none of those has it by one."""
    last = office.lower().split()[-1]
    near = _beside_names(site).get(last, ())
    given = [one.ref for one in near if is_beside(office, one.before, one.behind)]
    return None if not given or any(ref in but for ref in given) else given[0]


@tracked_cache(2)
def _beside_names(site: Site) -> dict[str, list[_Beside]]:
    """Give what stands beside the names of persons in the kept texts, by the words in it."""
    found: defaultdict[str, list[_Beside]] = defaultdict(list)
    for source in site.sources.values():
        text = source.text.text if source.text else ""
        for mention in _mentions(site, source):
            before = text[max(mention.start - _PART, 0) : mention.start]
            behind = text[mention.end : mention.end + _PART]
            (ref,) = mention.refs
            for word in set(_WORD.findall(f"{before} {behind}".lower())):
                found[word].append(_Beside(ref, before, behind))
    return dict(found)


def _has_another(site: Site, ref: Ref, role: str) -> bool:
    """Tell whether a text gives somebody an office that shares no word with a role."""
    mine = content_stems(role)
    beside = {one for each in _beside_names(site).values() for one in each if one.ref == ref}
    given = (office_behind(one.behind) for one in beside)
    return any(office and content_stems(office).isdisjoint(mine) for office in given)


def _is_in_file(site: Site, ref: Ref, office: str) -> bool:
    entry = site.actors[ref.id].entry
    roles = (entry.role or "", *(one.role for one in entry.roles), *site.actors[ref.id].names)
    return any(content_stems(office) <= content_stems(role) for role in roles)
