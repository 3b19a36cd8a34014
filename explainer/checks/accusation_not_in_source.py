"""Our sentence accuses somebody, and the source doesn't, or it doesn't mean this person.

## What to do
- Say it in the source's own words, or quote them.
- If the source accuses nobody by name, name nobody either.
- If the source calls them “the builder”, add `aka: the builder` to their file.
- Or rest the sentence on a passage that has the accusation, with the name.

## Why it matters
The worst that a page can do is to accuse a person of what nobody says. A word such as *stole*,
*fraud* or *convicted* needs a source that has it, or a word for the same deed: *theft* for *stole*,
but not *murdered* for *killed*. That holds for sentences that say who accuses, too. This can't be
dismissed.

## Wrong
    says: Tarn stole the boxes.
    passage: Tarn was charged with taking two boxes

## Right
    says: Tarn was charged with taking two boxes.
    passage: Tarn was charged with taking two boxes
"""

import re
from collections.abc import Iterator

from explainer.analysis.accused import is_named, may_mean, words_around
from explainer.analysis.names import names
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences, says_whose
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.accusations import ACCUSATION, ACCUSES_NAME, NAME_IS_ACCUSED
from explainer.english.accusing_words import accusing_words, borne_by
from explainer.site import Ref, Site
from explainer.text.text_cache import cached_by_text
from explainer.text.word_stems import stemmed_words

RULE = Rule("EX420", "accusation-not-in-source", __doc__, needs_whole_site=True)

_ASKING_OR_OURS = ("ask", "point", "settles", "caveat", "question", "now", "about")

# Whoever stands behind one of these is a place or a victim: “theft from the bank”.
_WHERE = re.compile(r"(?i)\b(?:from|of|at|in|on|against|to|with|near|for|about) (?:the )?$")


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if not _is_held(site, sentence):
            continue
        for words in _unborne(site, sentence):
            yield RULE.at(
                sentence.span(words),
                f"`{words}` accuses, and no passage that this rests on has such a word",
                hint="say it in the source’s own words, or quote it",
                entry=sentence.entry.id,
            )
        for ref in sorted(_not_meant(site, sentence)):
            path = site.actors[ref.id].place.span().file.path
            yield RULE.at(
                sentence.place_in_field,
                f"this accuses `{ref.id}`, and no passage that it rests on names or means them",
                hint="tell it as the source does, of nobody; or rest it on words that name them; or"
                f" write what the source calls them into a line `aka:` of {path}",
                entry=sentence.entry.id,
            )


def _is_held(site: Site, sentence: PublishedSentence) -> bool:
    if sentence.field in _ASKING_OR_OURS or sentence.asks or not sentence.is_whole:
        return False
    return any(one.words for one in sentence.evidence) and all(
        site.sources[one.source.id].is_read for one in sentence.evidence
    )


def _unborne(site: Site, sentence: PublishedSentence) -> Iterator[str]:
    """Give the words that accuse, outside of quotations, and that no source of it has."""
    found = _accusing_words(sentence.own)
    if not found or not (sentence.is_bare or sentence.carried or says_whose(site, sentence)):
        return  # whose word it is comes first: EX401
    told = " ".join(words_around(site, sentence.evidence))
    stems = frozenset(word.stem for word in stemmed_words(told)) | frozenset(told.lower().split())
    yield from (words for words in found if not borne_by(words, stems))


@cached_by_text
def _accusing_words(text: str) -> tuple[str, ...]:
    return tuple(accusing_words(text))


def _not_meant(site: Site, sentence: PublishedSentence) -> Iterator[Ref]:
    """Give who is accused by name, or beside a word that accuses, and is meant by no source."""
    text = sentence.text if sentence.is_bare else sentence.own
    says_a_deed = bool(_accusing_words(text))
    if not says_a_deed and (sentence.is_bare or not ACCUSATION.search(text)):
        return
    for mention in names(site).mentions(text):
        before, behind = text[: mention.start], text[mention.end :]
        actors = [ref for ref in mention.refs if _is_person_or_body(site, ref)]
        if sentence.is_bare:
            missing = not _WHERE.search(before) and not any(
                _is_meant(site, sentence, ref) for ref in actors
            )
        else:
            is_accused = ACCUSES_NAME.search(before) or NAME_IS_ACCUSED.match(behind)
            missing = bool(is_accused) and not any(
                _is_accused(site, sentence, ref) for ref in actors
            )
        if missing:
            yield from actors


def _is_person_or_body(site: Site, ref: Ref) -> bool:
    return ref.kind == "actor" and site.actors[ref.id].entry.kind in ("person", "organisation")


def _is_meant(site: Site, sentence: PublishedSentence, ref: Ref) -> bool:
    return any(may_mean(site, one, ref) for one in sentence.evidence)


def _is_accused(site: Site, sentence: PublishedSentence, ref: Ref) -> bool:
    """Tell whether a claim accuses somebody, or another’s words that are cited may.

    Where the claims say whom they accuse, a pronoun means nobody else.
    """
    accused = {one for claim in sentence.claims for one in claim.accuses}
    if ref in accused:
        return True
    tells = is_named if accused else may_mean
    others = (one for one in sentence.evidence if ref not in (*one.chain.by, *one.speakers))
    return any(tells(site, one, ref) for one in others)
