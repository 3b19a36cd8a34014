"""A question asks what somebody says, and is called answered by the word of others.

## What to do
Write `nearest` in the place of `answered`: the question stays open, and the claim stands under it
as what comes nearest to an answer. Where a source has their own word, write a claim `by` them and
name it under `answered`.

## Why it matters
“What does Li himself say of the calls?” is not answered by a book that tells what others made of
him. A reader who finds the question among those that are answered takes the answer for Li’s.

The question is held to who says it: a claim `by` whom it asks for, with their words in it, or by
whoever speaks for them. A claim that tells that they said nothing answers it too.

## Wrong
    unknown:
      li:
        ask: What does Li himself say of the calls?
        claims: [two-calls, li-confident]
        answered: li-confident   # the authors of the book, on Li

## Right
    unknown:
      li:
        ask: What does Li himself say of the calls?
        claims: [two-calls, li-confident]
        nearest: li-confident
"""

from collections.abc import Iterator

from explainer.analysis.attribution import kin, tellers
from explainer.analysis.names import names, names_in
from explainer.analysis.published_sentences import statements_of
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.asked_words import ASKED_BEFORE, ASKED_BEHIND
from explainer.site import Evidence, Ref, Site, Unknown

RULE = Rule("EX716", "answer-of-another", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for unknown in explainer.unknown:
            asked = _asked(site, unknown)
            if unknown.answered and asked and not _answers(site, unknown, asked):
                who = " or ".join(f"`{ref.id}`" for ref in sorted(asked))
                yield RULE.at(
                    (unknown.place / "answered").span(),
                    f"the question asks what {who} says, and no claim given here is their word",
                    hint="write `nearest` for `answered`, or name a claim `by` them; where this"
                    " answers it all the same, say so in a line at the top of this file:"
                    f" `ok: {{{RULE.code}: …}}`",
                    entry=explainer.ref.id,
                )


def _asked(site: Site, unknown: Unknown) -> frozenset[Ref]:
    """Give whose word a question asks for: “What does Li himself say”, “Li’s own account”."""
    ask = unknown.entry.ask
    return frozenset(
        ref
        for mention in names(site).mentions(ask)
        if ASKED_BEHIND.match(ask, mention.end) and ASKED_BEFORE.search(ask, 0, mention.start)
        for ref in mention.refs
        if ref.kind == "actor"
    )


def _answers(site: Site, unknown: Unknown, asked: frozenset[Ref]) -> bool:
    refs = (*unknown.claims, *((unknown.answered,) if unknown.answered else ()))
    return any(
        _is_word_of(site, evidence, asked)
        for claim in statements_of(site, refs)
        for evidence in claim.evidence
    )


def _is_word_of(site: Site, evidence: Evidence, asked: frozenset[Ref]) -> bool:
    """Tell whether it is theirs, or shows them speaking, or tells of their silence."""
    inner = (evidence.inner,) if evidence.inner else ()
    given = (*evidence.chain.by, *evidence.chain.via, *evidence.speakers, *inner)
    if not asked.isdisjoint(kin(site, *given)):
        return True
    index = names_in(site, evidence.source)
    texts = (*(one.words for one in evidence.words), *_says(evidence))
    return any(not asked.isdisjoint(tellers(text, index)) for text in texts)


def _says(evidence: Evidence) -> tuple[str, ...]:
    return (evidence.says.unlabelled(),) if evidence.says else ()
