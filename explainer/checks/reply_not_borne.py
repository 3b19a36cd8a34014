"""The sources don't bear out what stands under `reply`.

## What to do
- If a source has the answer, write a claim that tells it, and put its id under `reply`. The message
  shows where.
- `declined`, and no source says so: write `none-found` or `not-asked`, whichever is true. If your
  own newsroom asked, write `reply: {state: declined, asked: …, asked_by: …}`.
- If the claim under `reply` is the wrong one, name the one with the answer. If it is the right one,
  say there with `about` or `disputes` what it answers.
- Dismiss it if the words that the message shows answer something else.

## Why it matters
“Declined to reply” is a statement about a person; without a source it is made up. An answer about
something else hides the real one. And the page must not say that none was found where a source has
one: a denial near the accusation, a denial of the same deed elsewhere, or what they
are quoted with, or said to say, just after it.

## Wrong
    # no source says that Dorr was asked, and none has an answer
    accuses: ines-dorr
    reply: declined

## Right
    # no source says that Dorr was asked, and none has an answer
    accuses: ines-dorr
    reply: none-found
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.answers_told import ToldAnswer, answer_told
from explainer.analysis.names import names_in
from explainer.analysis.published_sentences import statements_of
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.english.pronouns import PERSON
from explainer.english.stances import NO_REPLY_GIVEN, REPLIES
from explainer.site import Claim, Ref, Site, Source
from explainer.text.sentences import sentences
from explainer.text.word_stems import content_stems

RULE = Rule("EX422", "reply-not-borne", __doc__, Severity.WARNING, can_be_dismissed=True)

_MOST_WORDS = 24  # of an answer that a message quotes


def check(site: Site) -> Iterator[Diagnostic]:
    for claim in site.statements():
        if answer := _answer_not_told(site, claim):
            yield RULE.at(
                claim.place.span("reply" if _is_typed(claim) else "accuses"),
                "the page says that no reply was found, and a source has one:"
                f" `{_shortened(answer.words)}`",
                hint="write a claim that tells this answer, and its id here as the `reply`; where"
                f" it answers something else, say so {RULE.dismissal}",
                related=(_place_of(answer),),
                entry=claim.ref.id,
            )
        if not claim.accuses or not _is_typed(claim):
            continue
        if _is_declined_unheard(site, claim):
            yield RULE.at(
                claim.place.span("reply"),
                "no source of this story says that the accused declined to answer",
                hint="write `none-found` or `not-asked`; where your newsroom asked, write `asked`"
                " and `asked_by` beside `state: declined`",
                entry=claim.ref.id,
            )
        for reply in statements_of(site, (claim.reply,) if claim.reply else ()):
            if not _concerns(site, reply, claim):
                yield RULE.at(
                    claim.place.span("reply"),
                    f"`{reply.ref.local}` is not the word of the accused, and does not name them"
                    " or what they are accused of",
                    hint="name the claim that holds their answer; where it is about this, say so"
                    " there with `about` or `disputes`; or write `none-found`",
                    entry=claim.ref.id,
                )


def _is_typed(claim: Claim) -> bool:
    """Tell whether the reply stands in the claim itself: a default answers several accusations."""
    return isinstance(claim.place.data, dict) and "reply" in claim.place.data


def _answer_not_told(site: Site, claim: Claim) -> ToldAnswer | None:
    typed = claim.entry.reply
    if not claim.accuses or typed is None or typed.state != "none-found":
        return None
    return answer_told(site, claim, _sources(site, claim))


def _shortened(words: str) -> str:
    """Give the first words of a long sentence."""
    given = words.split()
    return " ".join(given) if len(given) <= _MOST_WORDS else f"{' '.join(given[:_MOST_WORDS])} …"


def _place_of(answer: ToldAnswer) -> Related:
    assert answer.source.text
    return Related(Span(answer.source.text, *answer.place), "the answer stands here")


def _is_declined_unheard(site: Site, claim: Claim) -> bool:
    typed = claim.entry.reply
    if typed is None or typed.state != "declined":
        return False
    if typed.asked or typed.asked_by or typed.how or typed.answered or typed.answered_in:
        return False
    sources = _sources(site, claim)
    if not all(source.text and source.is_read for source in sources):
        return False
    return not any(_tells_of_refusal(site, source, claim) for source in sources)


def _sources(site: Site, claim: Claim) -> list[Source]:
    """Give the articles of the story, and what else its accusation and its statements stand in."""
    story = site.explainers[claim.explainer.id]
    stated = statements_of(site, (*story.claims, *story.reactions))
    refs = {*story.articles, *(one.source for each in stated for one in each.evidence)}
    return [site.sources[ref.id] for ref in sorted(refs)]


def _tells_of_refusal(site: Site, source: Source, claim: Claim) -> bool:
    """Tell whether a sentence says that somebody did not answer, where the accused is named."""
    assert source.text
    text, before = source.text.text, ""
    for start, end in sentences(text):
        sentence = text[start:end]
        if NO_REPLY_GIVEN.search(sentence):
            around = f"{before} {sentence}" if PERSON.search(sentence) else sentence
            if _are_of(site, names_in(site, source.ref).named(around), claim):
                return True
        before = sentence
    return False


def _are_of(site: Site, refs: Iterable[Ref], claim: Claim) -> bool:
    """Tell whether one of several is accused in a claim, or speaks for who is."""
    for ref in refs:
        speaks_for = site.actors[ref.id].speaks_for if ref.kind == "actor" else ()
        if {ref, *speaks_for}.intersection(claim.accuses):
            return True
    return False


def _concerns(site: Site, reply: Claim, claim: Claim) -> bool:
    """Tell whether a claim is the word of the accused, or has to do with what they are accused of.

    One answer may stand for several accusations of the same.
    """
    matters = (*reply.about, *reply.disputes, *(to for to, _ in reply.towards))
    if {claim.ref, *claim.about, *claim.disputes}.intersection((reply.ref, *matters)):
        return True
    told = [(one.source, words.words) for one in reply.evidence for words in one.words]
    if any(REPLIES.search(words) for _, words in told):
        return True
    speakers = (ref for one in reply.evidence for ref in (*one.chain.by, *one.speakers))
    # “M23 spokesman Kazarama” and “Khadr’s lawyer” name who is accused, too.
    named = (
        ref
        for source, words in told
        for mention in names_in(site, source).mentions(words)
        for ref in mention.refs
    )
    accused = (ref for one in statements_of(site, matters) for ref in one.accuses)
    people = (*speakers, *reply.speaks_for, *reply.who, *matters, *named, *accused)
    return _are_of(site, people, claim) or _is_of_one_matter(reply, claim)


def _is_of_one_matter(reply: Claim, claim: Claim) -> bool:
    """Tell whether two statements, not of one speaker, have a word of weight in common."""
    if {ref for one in reply.evidence for ref in one.chain.by}.intersection(
        ref for one in claim.evidence for ref in one.chain.by
    ):
        return False
    shared = _content(reply) & _content(claim)
    return any(stem.isalpha() for stem in shared)


def _content(claim: Claim) -> frozenset[str]:
    words = " ".join(words.words for one in claim.evidence for words in one.words)
    return content_stems(words)
