"""A sentence tells as known what only unnamed people or one newspaper say.

## What to do
- Unnamed people: say in the sentence that it is alleged, and by whom: `according to unnamed people
  cited in …`.
- A newspaper's own word: name the newspaper: `The Brack Herald reported that …`.
- A source says *allegedly*, or the point is disputed: keep the hedge, or say whose account it is.

## Why it matters
People copy and link single sentences, so the hedge stands in the sentence itself. You write it in
the summary, the story, titles, headings and corrections. In `says` you don't: the page prints a
label before it. A heading that only names its subject (*The pump*) needs none. Nor does a question
that takes nothing for granted. This can't be dismissed.

## Wrong
    summary: |
      - The pump was broken [@pump-broken].

## Right
    summary: |
      - According to unnamed people cited in Low Water, the pump was broken [@pump-broken].
"""

import re
from collections.abc import Iterator

from explainer.analysis.attribution import credited, judging, kin, speaking
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import WEAK, published_sentences, says_whose
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.headings import tells_nothing
from explainer.english.hedges import (
    NAME_HEDGE,
    NAMING_NOBODY,
    TITLE_HEDGE,
    UNNAMED_DESCRIPTION,
    has_hedge,
    hedged_words,
    is_uncertain,
    may_hedge,
)
from explainer.english.verbs import HEADING_VERB
from explainer.site import Actor, Evidence, Ref, Site, Standing
from explainer.text.word_stems import stem, stemmed_words

RULE = Rule("EX501", "hedge-missing", __doc__)

_HINTS = {
    Standing.UNNAMED: "say in the sentence that it is alleged, and by whom: `according to unnamed"
    " sources cited in …`, `allegedly`, `reportedly`",
    Standing.NO_ACCUSER: "name the outlet and keep its hedge: `… wrote, without naming an accuser,"
    " that …`",
    Standing.OUTLET: "name the outlet in the sentence: `… reported, without giving a source, that"
    " …`",
}
# What stands alone has no room for who says so.
_HINTS_ALONE = {
    "heading": "name the matter alone, as in `The boxes`, or ask what takes nothing for granted, as"
    " in `What is known of the boxes?`",
    **dict.fromkeys(("title", "name"), "call it `alleged` or `reported`"),
}
_MOST_NAMED = 3  # claims in a message
_LEAVES_OPEN = re.compile(r"(?i)\b(?:whether|disput\w+|disagree\w*|contradict\w*|differ\w*)\b")
_UNHELD = ("ask", "caveat", "point", "settles")
_MESSAGES = {
    Standing.UNNAMED: "this rests on unnamed people, and the sentence does not say so",
    Standing.NO_ACCUSER: "this rests on an allegation that nobody is named for, and the sentence"
    " does not say so",
    Standing.OUTLET: "this rests on the outlet’s own word, and the sentence does not say so",
}


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        missing = _missing(site, sentence) if sentence.is_whole else None
        if missing:
            yield RULE.at(
                sentence.place_in_field,
                _message(sentence, missing),
                hint=_HINTS_ALONE.get(sentence.field, _HINTS[missing]),
                entry=sentence.entry.id,
            )
        elif not sentence.is_prose or not sentence.is_whole:
            continue
        elif known := _told_as_known(sentence):
            yield RULE.at(
                sentence.span(known),
                f"the source has `{known}` behind `allegedly` or the like, and this does not",
                hint="keep the source’s hedge: `… said that … allegedly …`",
                entry=sentence.entry.id,
            )
        elif side := _side_untold(site, sentence):
            yield RULE.at(
                sentence.place_in_field,
                f"`{side.local}` is one side of a dispute, and the sentence does not say whose",
                hint="say whose account it is: `… said that …`, `according to …`",
                entry=sentence.entry.id,
            )


def _told_as_known(sentence: PublishedSentence) -> str:
    """Give a word of a sentence that somebody who is named has behind *allegedly* alone.

    Of what an outlet tells of others its label says whose word it is, and prose names both.
    """
    if is_uncertain(f"{sentence.carried} {sentence.text}") or sentence.asks:
        return ""
    ours = {word.stem: word for word in stemmed_words(sentence.text)}
    told = [w.words for e in sentence.evidence if e.standing not in WEAK for w in e.words]
    hedged = {stem(word.lower()) for text in told for word in hedged_words(text)} & ours.keys()
    if not hedged:
        return ""
    sure = {word.stem for text in told if not may_hedge(text) for word in stemmed_words(text)}
    found = min((ours[one] for one in hedged - sure), key=lambda word: word.start, default=None)
    return "" if found is None else sentence.text[found.start : found.end]


def _side_untold(site: Site, sentence: PublishedSentence) -> Ref | None:
    """Give a claim that another disputes, where nobody is named for it and nothing left open.

    Of what accuses somebody, EX401 asks the same.
    """
    if any(one.accuses for one in sentence.claims):
        return None
    if sentence.asks or sentence.carried or _LEAVES_OPEN.search(sentence.own):
        return None
    disputed = (one.ref for one in sentence.claims if site.disputed_by(one.ref))
    found = next(disputed, None)
    if found is None or says_whose(site, sentence) or judging(sentence.own, names(site)):
        return None  # where it is given to somebody else, EX405 says so
    return found


def _message(sentence: PublishedSentence, missing: Standing) -> str:
    """Say what is missing; where it rests on several claims, for which of them."""
    weak = [claim.ref.local for claim in sentence.claims if missing in claim.standings]
    if not weak or len(sentence.claims) == 1:
        return _MESSAGES[missing]
    named = ", ".join(f"`{id_}`" for id_ in weak[:_MOST_NAMED])
    more = " and others" if len(weak) > _MOST_NAMED else ""
    return f"{_MESSAGES[missing]}: {named}{more}"


def _missing(site: Site, sentence: PublishedSentence) -> Standing | None:
    """Give the standing that the sentence hides; none where it says what it rests on."""
    if sentence.field in ("title", "question"):
        return _of_title(site, sentence)
    if sentence.field == "name":
        return _of_name(sentence)
    if sentence.field == "heading":
        return _of_heading(site, sentence)
    if sentence.is_bare or sentence.field in _UNHELD or not sentence.evidence:
        return None
    if not sentence.standings <= WEAK:
        said = sentence.carried or says_whose(site, sentence)
        missing = None if said else _weakest(sentence)
    else:
        missing = _of_sentence(site, sentence)
    # A correction says how we put it wrong; of an outlet's own word it need not name the outlet.
    return None if sentence.field == "now" and missing is Standing.OUTLET else missing


def _weakest(sentence: PublishedSentence) -> Standing | None:
    return next((each for each in _MESSAGES if each in sentence.standings), None)


def _of_sentence(site: Site, sentence: PublishedSentence) -> Standing | None:
    weakest = _weakest(sentence)
    if weakest is Standing.UNNAMED:
        is_said = is_uncertain(sentence.attributed) or _describes_unnamed(site, sentence)
        return None if is_said else weakest
    told = f"{sentence.carried} {sentence.text}"
    if weakest is Standing.NO_ACCUSER and not has_hedge(NAMING_NOBODY.sub("", told)):
        return weakest
    if weakest is None or _names_outlet(site, sentence):
        return None
    return None if is_uncertain(sentence.attributed) else weakest


def _describes_unnamed(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether it gives all that rests on unnamed people to them, as their files describe them.

    “According to a neighbour …” says as well as “unnamed” that nobody is named.
    """
    names_ = names(site)
    said = frozenset(ref for one in credited(sentence.attributed, names_) for ref in one.refs)
    said |= speaking(sentence.attributed, names_)
    described = {ref for ref in said if ref.kind == "actor" and _is_described(site.actors[ref.id])}
    unnamed = [one for one in sentence.evidence if one.standing is Standing.UNNAMED]
    return all(described.intersection((*one.chain.by, *one.chain.via)) for one in unnamed)


def _is_described(actor: Actor) -> bool:
    return actor.entry.kind == "unnamed" and bool(UNNAMED_DESCRIPTION.match(actor.entry.name))


def _of_heading(site: Site, sentence: PublishedSentence) -> Standing | None:
    if tells_nothing(sentence.text):
        return None
    weakest = _weakest(sentence)
    if sentence.asks and not sentence.standings <= WEAK:
        return None
    if weakest is Standing.OUTLET:
        told = not sentence.asks and HEADING_VERB.search(sentence.own)
        return weakest if told and not _names_outlet(site, sentence) else None
    return None if weakest is None or has_hedge(sentence.own) else weakest


def _of_name(sentence: PublishedSentence) -> Standing | None:
    """Ask a name for *reported*, *alleged* or the like, where nobody named vouches for it."""
    weak = sentence.standings & {Standing.UNNAMED, Standing.NO_ACCUSER}
    return _weakest(sentence) if weak and not NAME_HEDGE.search(sentence.own) else None


def _of_title(site: Site, sentence: PublishedSentence) -> Standing | None:
    """Ask for a hedge where most of what the articles tell rests on nobody who is named."""
    articles = site.explainers[sentence.entry.id].articles
    told = [
        e for c in sentence.claims if not c.is_reaction for e in c.evidence if e.source in articles
    ]
    weak = [e for e in told if e.standing in (Standing.UNNAMED, Standing.NO_ACCUSER)]
    if 2 * len(weak) <= len(told) or has_hedge(sentence.own):
        return None
    return None if TITLE_HEDGE.search(sentence.own) else _weakest(sentence)


def _names_outlet(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether every outlet whose own word this is stands in the sentence."""
    named = names(site).named(sentence.attributed)
    own = (e for e in sentence.evidence if e.standing in (Standing.OUTLET, Standing.NO_ACCUSER))
    return all(named & _writers(site, evidence) for evidence in own)


def _writers(site: Site, evidence: Evidence) -> frozenset[Ref]:
    source = site.sources[evidence.source.id]
    return kin(site, source.ref, *source.authors)
