"""Every sentence of ours that readers see, with what it rests on.

Titles, headings and summary sentences leave the page: they stand in link previews, feeds and
search results. Roles stand beside a name wherever it is printed, and corrections stay for ever. So
a rule on wording looks at each text given here, and at none alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from explainer.analysis.attribution import chain_links, judging
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.content.entry_place import EntryPlace, numbered
from explainer.english.attribution import IN_OWN_WORDS, has_attribution
from explainer.presentation.labels import LabelKey, label
from explainer.site import Actor, Claim, Event, Evidence, Explainer, Ref, Site, Standing
from explainer.text.bare_statement import BareStatement
from explainer.tracking.dependencies import tracked_cache

WEAK = frozenset((Standing.UNNAMED, Standing.NO_ACCUSER, Standing.OUTLET, Standing.NOT_CHECKED))
# A label at the beginning of a line (“*Milley, in testimony:*”), or a name in brackets at its end.
_APART = re.compile(r"^\*?[^.:*]{3,90}:\*?\s|\([^()]{3,60}\)|, by [^,:;]{3,60}")


@tracked_cache(2)
def published_sentences(site: Site) -> tuple[PublishedSentence, ...]:
    """Give all texts of a site: statements, events, records, explainers' own, then actors'."""
    return (
        *(one for claim in site.statements() for one in _of_claim(claim)),
        *(one for event in site.events.values() for one in _of_event(site, event)),
        *(one for explainer in site.explainers.values() for one in _of_explainer(site, explainer)),
        *(one for actor in site.actors.values() for one in actor_sentences(actor)),
    )


def former_sentences(site: Site) -> Iterator[PublishedSentence]:
    """Give what stood there before corrections: wrong by right, but printed all the same."""
    for explainer in site.explainers.values():
        for one in explainer.corrections:
            if one.entry.was and not one.is_silenced:
                yield PublishedSentence(
                    one.entry.was, one.place / "was", explainer.ref, "was", evidence=()
                )


def carried(site: Site, paragraph: Iterable[PublishedSentence]) -> Iterator[PublishedSentence]:
    """Let the attribution of a sentence carry on while the keys of what is cited stay the same."""
    words, keys = "", frozenset[LabelKey]()
    for sentence in paragraph:
        own = _keys(site, sentence)
        attributes = says_whose(site, sentence)
        if attributes or not own <= keys:
            words, keys = sentence.own, own
            yield sentence
        else:
            yield replace(sentence, carried=words)


def _keys(site: Site, sentence: PublishedSentence) -> frozenset[LabelKey]:
    return frozenset(
        label(site, claim, evidence).key for claim in sentence.claims for evidence in claim.evidence
    )


def says_whose(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether a sentence of prose says in its own words whose word it is."""
    if has_attribution(sentence.own):
        return True
    names_ = names(site)
    named = names_.named(" ".join(_APART.findall(sentence.own))) | judging(sentence.own, names_)
    if IN_OWN_WORDS.search(sentence.own):
        named |= names_.named(sentence.own)
    return bool(named) and any(named & chain_links(site, one) for one in sentence.evidence)


def statements_of(site: Site, refs: tuple[Ref, ...]) -> tuple[Claim, ...]:
    """Give the claims and reactions among refs that are linked; a broken one is reported alone."""
    claims = (
        (site.claims if ref.kind == "claim" else site.reactions).get(ref.id)
        for ref in refs
        if ref.kind in ("claim", "reaction")
    )
    return tuple(claim for claim in claims if claim)


def statements_in(claim: Claim) -> tuple[PublishedSentence, ...]:
    """Give the bare statements of a claim, of whichever story."""
    return tuple(one for one in _of_claim(claim) if one.field == "says")


def _of_claim(claim: Claim) -> Iterator[PublishedSentence]:
    own = partial(
        PublishedSentence, entry=claim.ref, evidence=claim.evidence, claims=(claim,), owner=claim
    )
    for says, of in _said(claim):
        place = of[0].place if "says" in _typed(of[0].place) else claim.place
        yield own(says, place / "says", field="says", evidence=of)
    for field, text in (("point", claim.entry.point), ("settles", claim.entry.settles)):
        if text:
            yield own(text, claim.place / field, field=field)
    for evidence in claim.evidence:
        if evidence.caveat and "caveat" in _typed(evidence.place):
            place = evidence.place / "caveat"
            yield own(evidence.caveat, place, field="caveat", evidence=(evidence,))
    yield from _of_records(claim)


def _said(claim: Claim) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """Give each bare statement once, with the evidence that it is said of."""
    said: dict[BareStatement, list[Evidence]] = {}
    for evidence in claim.evidence:
        if evidence.says is not None:
            said.setdefault(evidence.says, []).append(evidence)
    for says, of in said.items():
        yield says.unlabelled(), tuple(of)


def _typed(place: EntryPlace) -> Mapping[object, object]:
    return place.data if isinstance(place.data, dict) else {}


def _of_event(site: Site, event: Event) -> Iterator[PublishedSentence]:
    claims = statements_of(site, event.claims)
    evidence = (*event.evidence, *(one for claim in claims for one in claim.evidence))
    what, line = event.entry.what, event.entry.line
    texts = {
        "what": what.unlabelled(),
        "line": line.unlabelled() if line else None,
        "name": event.entry.name,
        "caveat": event.entry.caveat,
    }
    for field, text in texts.items():
        if text:
            yield PublishedSentence(
                text, event.place / field, event.ref, field, evidence, claims, event
            )
    yield from _of_records(event)


def _of_records(owner: Claim | Event) -> Iterator[PublishedSentence]:
    for record in owner.record:
        place, says = record.evidence.place, record.entry.says
        of = (record.evidence,)
        if says is not None:
            text = says.unlabelled()
            yield PublishedSentence(text, place / "says", owner.ref, "record", of)
        if record.entry.caveat:
            yield PublishedSentence(record.entry.caveat, place / "caveat", owner.ref, "caveat", of)


def _of_explainer(site: Site, explainer: Explainer) -> Iterator[PublishedSentence]:
    everything = (*explainer.claims, *explainer.reactions)
    resting = partial(_resting, site, explainer)
    yield resting("title", explainer.title, explainer.place / "title", everything)
    if explainer.entry.question:
        place = explainer.place / "question"
        yield resting("question", explainer.entry.question, place, everything)
    for field, place, paragraph in explainer.prose():
        of = [resting(field, one.text, place, one.cites) for one in paragraph]
        yield from carried(site, of)
    groups = explainer.place / "groups"
    for number, group in enumerate(explainer.groups):
        here = numbered(groups, number) / "heading"
        yield resting("heading", group.heading, here, group.claims)
    for unknown in explainer.unknown:
        yield resting("ask", unknown.entry.ask, unknown.place / "ask", unknown.claims)
    for correction in explainer.corrections:
        if not correction.is_silenced:
            place = correction.place / "now"
            now = resting("now", correction.entry.now, place, correction.claims)
            yield replace(now, evidence=(*now.evidence, *_of_replies(site, now.claims)))


def _of_replies(site: Site, claims: Iterable[Claim]) -> Iterator[Evidence]:
    """Give what answers to claims rest on: who corrects an accusation may tell its answer again."""
    replies = (claim.reply for claim in claims if claim.reply)
    return (
        one for ref in replies for reply in statements_of(site, (ref,)) for one in reply.evidence
    )


def actor_sentences(actor: Actor) -> Iterator[PublishedSentence]:
    """Give what the file of an actor tells of them."""
    own = partial(PublishedSentence, entry=actor.ref, evidence=())
    entry = actor.entry
    for field, text in (
        ("role", entry.role),
        ("described_as", entry.described_as),
        ("why", entry.why),
    ):
        if text:
            yield own(text, actor.place / field, field=field)
    for number, role in enumerate(entry.roles):
        yield own(role.role, numbered(actor.place / "roles", number) / "role", field="role")


def _resting(
    site: Site,
    explainer: Explainer,
    field: str,
    text: str,
    place: EntryPlace,
    refs: tuple[Ref, ...],
) -> PublishedSentence:
    claims = statements_of(site, refs)
    events = [site.events[ref.id] for ref in refs if ref.id in site.events]
    of_events = (one for event in events for one in statements_of(site, event.claims))
    resting_on: tuple[Claim | Event, ...] = (*claims, *events, *of_events)
    return PublishedSentence(
        text,
        place,
        explainer.ref,
        field,
        evidence=tuple(one for resting in resting_on for one in resting.evidence),
        claims=claims,
        is_whole=not explainer.has_gaps and len(claims) + len(events) == len(refs),
    )
