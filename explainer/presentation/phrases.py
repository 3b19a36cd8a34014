"""What the site says about chains, roles and stances, as runs of text and mentions.

A phrase is a tuple of `str`, `ThingName` and `SourceWords`; templates turn a name into a link and
tell in which language words are. Nothing here knows HTML, so exports say the same words.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from explainer.dates.display import in_words
from explainer.presentation.languages import language_name
from explainer.site import (
    Actor,
    Claim,
    Correction,
    Event,
    Evidence,
    Explainer,
    Ref,
    Role,
    Site,
    Source,
    Standing,
)
from explainer.text.speech import is_fragment
from explainer.tracking.dependencies import tracked_cache_by_identity


@dataclass(frozen=True, slots=True)
class ThingName:
    """A thing named in a sentence; the title of a work is set apart."""

    ref: Ref
    text: str
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class SourceWords:
    """Words of a source in another language than the site's, with its BCP 47 tag."""

    text: str
    language: str


class ActorKind(NamedTuple):
    """What an actor of a kind is called, and what several of them are."""

    singular: str
    plural: str


Phrase = tuple[str | ThingName | SourceWords, ...]

GLYPHS = {  # the drawn shape of each, and the line at the left of what stands on it
    Standing.ON_RECORD: "named",
    Standing.TESTIMONY: "named",
    Standing.DOCUMENT: "named",
    Standing.UNNAMED: "unnamed",
    Standing.OUTLET: "outlet",
    Standing.NO_ACCUSER: "outlet",
    Standing.NOT_CHECKED: "unchecked",
}
MEANINGS = {
    Standing.ON_RECORD: "the source gives it as the words or deed of a named person or body",
    Standing.TESTIMONY: "a named person is on record as having testified so",
    Standing.DOCUMENT: "a document says it",
    Standing.UNNAMED: "it goes back to people whom the source does not name",
    Standing.OUTLET: "the outlet says it in its own voice and gives no source for it",
    Standing.NO_ACCUSER: "the outlet passes it on with a hedge and does not say who says so",
    Standing.NOT_CHECKED: "no text of the source is kept here, so nothing was compared",
}
STANCES = {
    "supports": "supports",
    "opposes": "opposes",
    "defends": "defends",
    "condemns": "condemns",
    "confirms": "confirms",
    "denies": "denies",
    "doubts": "doubts",
    "calls-for": "makes a demand on",  # to call for somebody would be something else
    "no-comment": "does not comment on",
    "mixed": "takes a mixed view of",
    "open": "speaks of",  # in a draft, until somebody has chosen
}
EVENT_KINDS = {
    "reported": "reported event",
    "public-record": "public record",
    "publication": "publication",
    "background": "background",
}
ACTOR_KINDS = {  # one of them, and several; in the order of a list of all
    "person": ActorKind("Person", "People"),
    "unnamed": ActorKind("Unnamed source", "Unnamed sources"),
    "organisation": ActorKind("Organisation", "Organisations"),
    "outlet": ActorKind("Outlet", "Outlets"),
    "place": ActorKind("Place", "Places"),
}
OUR_TRANSLATION = "Our translation"
CORRECTIONS = {
    "error": "Error corrected",
    "update": "Update",
    "clarification": "Clarification",
    "withdrawal": "Withdrawal",
}
CORRECTED = {
    "error": "Corrected",
    "update": "Updated",
    "clarification": "Clarified",
    "withdrawal": "Withdrawn",
}


def plain(phrase: Phrase) -> str:
    """Give a phrase as text alone."""
    return "".join(part if isinstance(part, str) else part.text for part in phrase)


def in_language(site: Site, evidence: Evidence, words: str) -> str | SourceWords:
    """Give words of a source; those of another language than the site's with their language."""
    source = site.sources[evidence.source.id]
    return words if source.is_read else SourceWords(words, source.entry.language)


def standing_label(evidence: Evidence) -> str:
    """Give the standing in words, with its condition."""
    conditional = " · conditional" if evidence.entry.condition else ""
    return f"{evidence.standing.value}{conditional}"


def standing_labels(claim: Claim, site: Site) -> str:
    """Give all standings of a claim, then whether it is conditional, disputed, not read whole."""
    return _labels(site, claim)


@tracked_cache_by_identity
def _labels(site: Site, claim: Claim) -> str:
    labels = [standing.value for standing in claim.standings]
    labels += ["conditional"] if claim.conditions else []
    labels += ["disputed"] if site.disputed_by(claim.ref) else []
    sources = (site.sources[evidence.source.id] for evidence in claim.evidence)
    unread = (one.entry.language for one in sources if one.text and not one.is_read)
    labels += [f"hedges not checked: {language_name(one)}" for one in dict.fromkeys(unread)]
    return " · ".join(labels)


@tracked_cache_by_identity
def other_side(site: Site, owner: Claim | Event) -> tuple[Claim, ...]:
    """Give what is in dispute with a statement, or with a claim that an event is known from."""
    own = owner.claims if isinstance(owner, Event) else (owner.ref,)
    others = (other for ref in own for other in site.disputed_by(ref))
    return tuple(site.statement(ref) for ref in dict.fromkeys(others) if ref not in own)


def event_standings(site: Site, event: Event) -> tuple[Standing, ...]:
    """Give what an event stands on: its own evidence, or the claims that it rests on."""
    own = [evidence.standing for evidence in event.evidence]
    claims = [standing for ref in event.claims for standing in site.statement(ref).standings]
    return tuple(dict.fromkeys((*own, *claims)))


def shared_name(site: Site, ref: Ref) -> str:
    """Give what an actor or a source is called."""
    return site.actors[ref.id].name if ref.kind == "actor" else site.sources[ref.id].entry.title


def mention(site: Site, ref: Ref) -> ThingName:
    return ThingName(ref, shared_name(site, ref), is_title=is_title(site, ref))


def is_title(site: Site, ref: Ref) -> bool:
    """Tell whether a thing is called by the title of a work; a title of ours is a description."""
    return ref.kind == "source" and not site.sources[ref.id].entry.own_title


def stop(text: str) -> str:
    """Give the full stop of a sentence that ends in these words: none behind an abbreviation's."""
    return "" if text.endswith(".") else "."


def ended(phrase: Phrase) -> Phrase:
    """Set the full stop of a sentence."""
    return (*phrase, stop(plain(phrase)))


def capitalised_phrase(phrase: Phrase) -> Phrase:
    """Begin a phrase with a capital, and leave out empty parts."""
    parts = tuple(part for part in phrase if part)
    if not parts:
        return ()
    first = parts[0]
    if isinstance(first, str):
        return (capitalised(first), *parts[1:])
    return (replace(first, text=capitalised(first.text)), *parts[1:])


def listed(mentions: Iterable[ThingName]) -> Phrase:
    """Join mentions as a sentence does: one, two and three."""
    parts = list(mentions)
    joined: list[str | ThingName | SourceWords] = []
    for number, part in enumerate(parts):
        if number:
            joined.append(" and " if number == len(parts) - 1 else ", ")
        joined.append(part)
    return tuple(joined)


def chain_sentence(site: Site, evidence: Evidence, origins: Iterable[Ref] = ()) -> Phrase:
    """Tell a chain from its origin to the source it was read in.

    unnamed sources, cited in *Peril* by A and B, as reported by C of The Post and then by D of …
    `origins` stand in the place of its own where several chains are told as one.
    """
    return _chain(site, evidence, origins) if origins else _own_chain(site, evidence)


@tracked_cache_by_identity
def _own_chain(site: Site, evidence: Evidence) -> Phrase:
    return _chain(site, evidence)


def _chain(site: Site, evidence: Evidence, origins: Iterable[Ref] = ()) -> Phrase:
    origin, *others = evidence.chain.links
    if not others:
        hedged = evidence.standing is Standing.NO_ACCUSER
        end = ", without saying who says so" if hedged else ", in its own voice"
        return (*publisher(site, site.sources[evidence.source.id]), end)
    if is_author(site, evidence):
        return (*publisher(site, site.sources[evidence.source.id]), ", in the author’s own words")
    phrase: list[str | ThingName | SourceWords] = []
    phrase += listed(mention(site, ref) for ref in origins or origin)
    told = False
    for (link,) in others:
        source = site.sources.get(link.id) if link.kind == "source" else None
        if source is not None and source.entry.type == "book":
            phrase += [", cited in ", *_book(site, source)]
            continue
        if source is not None and source.entry.type == "testimony":
            phrase += [", in testimony before ", mention(site, source.outlet)]
            continue
        phrase.append(" and then by " if told else ", as reported by ")
        phrase += [mention(site, link)] if source is None else publisher(site, source)
        told = True
    return tuple(phrase)


def is_author(site: Site, evidence: Evidence) -> bool:
    """Tell whether those who assert it wrote the source themselves: nobody then reports them."""
    source = site.sources[evidence.source.id]
    return not evidence.chain.via and set(evidence.chain.by) <= set(source.authors)


def _book(site: Site, book: Source) -> Phrase:
    authors = listed(mention(site, author) for author in book.authors)
    return (mention(site, book.ref), *((" by ", *authors) if authors else ()))


def publisher(site: Site, source: Source) -> Phrase:
    """Name who wrote and who published: A of The Post; for a book, A and B, published by C.

    The author of a book whose publisher is not known stands as its outlet, and is named once.
    """
    authors = listed(mention(site, author) for author in source.authors)
    if source.outlet in source.authors:
        return authors
    is_wire = any(site.actors[author.id].entry.kind == "outlet" for author in source.authors)
    of = ", in " if is_wire else " of "
    between = ", published by " if source.entry.type == "book" else of
    return (*authors, *((between,) if authors else ()), mention(site, source.outlet))


@dataclass(frozen=True, slots=True)
class Step:
    """One box of a drawn chain."""

    phrase: Phrase
    note: str
    is_unnamed: bool = False


def chain_steps(site: Site, evidence: Evidence, origins: Iterable[Ref] = ()) -> tuple[Step, ...]:
    """Give a chain as steps to draw; `origins` as in `chain_sentence`."""
    links = evidence.chain.links[1:] if is_author(site, evidence) else evidence.chain.links
    steps = []
    for number, link in enumerate(links):
        if number == 0 and len(links) > 1:
            names = listed(mention(site, ref) for ref in origins or link)
            is_unnamed = evidence.standing is Standing.UNNAMED
            steps.append(Step(names, "the origin, as reported", is_unnamed))
        elif link[0].kind == "source":
            steps.append(_source_step(site, site.sources[link[0].id]))
        else:
            steps.append(Step((mention(site, link[0]),), "passed it on"))
    return tuple(steps)


def _source_step(site: Site, source: Source) -> Step:
    """Say where and when it was published: a book that is reported on may come out later."""
    published = f" of {in_words(source.published)}"
    if source.published.is_unknown:
        published = f", {in_words(source.published)}"
    if source.entry.type == "book":
        authors = listed(mention(site, author) for author in source.authors)
        return Step((*authors, ", ", mention(site, source.ref)), f"in a book{published}")
    kind = with_article(source.entry.type)
    return Step((*publisher(site, source),), f"in {kind}{published}")


def with_article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def day_of(site: Site, claim: Claim) -> date | None:
    """Give the day that a statement speaks of: its own date, else its event's, else its source's.

    A reaction without a date is as old as its source: its event is what it reacts to.
    """
    if claim.when is not None:
        return claim.when.earliest
    events = [site.events[ref.id] for ref in claim.about if ref.kind == "event"]
    if events and not claim.is_reaction:
        return events[0].when.earliest if events[0].when else None
    return site.sources[claim.evidence[0].source.id].published.earliest


@tracked_cache_by_identity
def speaker_line(site: Site, claim: Claim) -> Phrase:
    """Name the speaker with the role on the day, and say so where others report the words.

    Nobody is named where the outlet speaks in its own voice.
    """
    evidence = claim.evidence[0]
    if evidence.speaker is None or evidence.speaker == evidence.chain.outlet:
        return ()
    role = role_phrase(site.actors[evidence.speaker.id], day_of(site, claim))
    named = (mention(site, evidence.speaker), *((", ", *role) if role else ()))
    return named if evidence.speaker in evidence.chain.by else ("words attributed to ", *named)


def last_role(actor: Actor) -> str:
    """Give the last role with its dates, for where no day is told."""
    if not actor.roles:
        return ""
    role = actor.roles[-1]
    if role.end:
        return f"{role.title} until {in_words(role.end)}"
    return f"{role.title} since {in_words(role.start)}" if role.start else role.title


def actor_note(site: Site, actor: Actor) -> str:
    """Give in a few words who somebody is, for lists; of the unnamed, where they are unnamed."""
    is_unnamed = actor.entry.kind == "unnamed"
    return plain(unnamed_note(site, actor)) if is_unnamed else last_role(actor)


def unnamed_note(site: Site, actor: Actor) -> Phrase:
    """Say of people who are not named in which work they are so, and how it describes them."""
    where = ("unnamed in ", mention(site, actor.of)) if actor.of else ("unnamed",)
    described = actor.entry.described_as
    return (*where, f", described as {described}") if described else where


def source_note(site: Site, source: Source) -> str:
    """Name outlet and day of a source, for lists."""
    return f"{site.actors[source.outlet.id].name}, {in_words(source.published)}"


def role_phrase(actor: Actor, day: date | None) -> Phrase:
    """Give the role on a day; where there was none, the last one before it with its end."""
    if day is None:
        return (last_role(actor),) if actor.roles else ()
    role = role_on(actor, day)
    if role is None:
        return ()
    if role.end and not role.holds_on(day):
        return (f"{role.title} until {in_words(role.end)}",)
    return (role.title,)


def role_on(actor: Actor, day: date) -> Role | None:
    """Give the role that was held on a day, else the last one before it."""
    held = [role for role in actor.roles if role.holds_on(day)]
    past = [role for role in actor.roles if role.end and role.end.latest and role.end.latest < day]
    return next(reversed(held or past), None)


def corrected(correction: Correction) -> str:
    """Say in a few words that something was corrected, and when."""
    return f"{CORRECTED[correction.entry.kind]} {in_words(correction.date)}"


def machine_note(site: Site, explainer: Explainer) -> str:
    """Say what helped to draft a story, in the words of the project; nothing where nothing did."""
    tool = explainer.entry.drafted_with
    return site.settings.machine_note.replace("{tool}", tool) if tool else ""


def correction_text(correction: Correction) -> str:
    """Say what stands there now, and what stood there; what is withdrawn is not said again."""
    if correction.is_silenced:
        return "What was corrected here has been withdrawn since then."
    before = correction.entry.was if not correction.is_withdrawal else None
    return f"{correction.entry.now} Before: {before}" if before else correction.entry.now


def is_speaker_kept(site: Site, evidence: Evidence) -> bool:
    """Tell whether the kept text can say whose words these are; a fragment can't."""
    source = site.sources[evidence.source.id]
    if source.entry.text != "excerpt" or source.text is None:
        return True
    hits = [hit for words in evidence.words for hit in words.hits]
    text = source.text.text
    return not hits or not all(is_fragment(text, hit.start, hit.end) for hit in hits)


def capitalised(text: str) -> str:
    """Begin with a capital and leave the rest as it is."""
    return text[:1].upper() + text[1:]


def stances(claim: Claim) -> tuple[tuple[str, tuple[Ref, ...]], ...]:
    """Give each stance once, in words, with all that it is towards."""
    towards: dict[str, list[Ref]] = {}
    for ref, stance in claim.towards:
        towards.setdefault(STANCES[stance], []).append(ref)
    return tuple((stance, tuple(refs)) for stance, refs in towards.items())
