"""A claim has no sentence that tells readers what is said.

## What to do
- Write `says`: one sentence of ours, without who says it.
- If the quote is a few words, build the sentence around them and keep their quotation marks.
- If the quote is in another language, a whole sentence under `translation` will do as well.

## Why it matters
Three quoted words, or a reporter's sentence cut out of its text, tell readers nothing alone. A
whole quoted sentence does, and needs no `says`. So does a whole headline or caption, up to the 20
words that may be shown (`quoted_words`), and any length under a free licence. This can't be
dismissed.

## Wrong
    passage: Dorr said that they had acted “within an hour”
    quote: within an hour

## Right
    says: They had acted “within an hour”.
    passage: Dorr said that they had acted “within an hour”
    quote: within an hour
"""

import re
from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Anchored, Claim, Event, Evidence, Site

RULE = Rule("EX509", "says-missing", __doc__)
# “We lost.”, and “We lost,” he said: the comma stands for the full stop
_ENDS = re.compile(r".?[.!?]|.?,[”\"’']|.[”\"’'],")
_WORD = re.compile(r"\w+")  # “It’s” has two
_FEWEST = 3  # “A mess.” is a sentence and tells nothing
_FEW = 3  # words that are no sentence: “ignoring the Constitution”


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        if evidence.says is None and not _is_event(owner, evidence) and not _speaks(site, evidence):
            few = bool(evidence.quotes)
            yield RULE.at(
                evidence.words[0].place.span(),
                "these few words do not tell what is said"
                if few
                else "nothing tells what these words say",
                hint=_hint(site, evidence),
                entry=owner.ref.id,
            )


def _hint(site: Site, evidence: Evidence) -> str:
    says = "write it in one sentence of ours, without attribution: `says: …`"
    if site.sources[evidence.source.id].is_read or not evidence.quotes:
        return says
    return f"{says}; or translate a whole sentence: `translation: …`"


def _is_event(owner: Claim | Event, evidence: Evidence) -> bool:
    """Tell whether it is the evidence of an event, which says `what`."""
    return isinstance(owner, Event) and evidence in owner.evidence


def _speaks(site: Site, evidence: Evidence) -> bool:
    """Tell whether the quotation or the whole part of the source speaks for itself.

    Of a long part no more may be shown than of any other prose of the outlet.
    """
    if evidence.part is not None and evidence.part.is_whole and evidence.passage:
        is_free = site.sources[evidence.source.id].is_free
        return is_free or len(evidence.passage.words.split()) <= site.settings.quoted_words
    if evidence.quotes and _is_told(evidence.entry.translation or ""):
        return True
    return any(
        len(quote.words.split()) > _FEW or _is_sentence(site, evidence, quote)
        for quote in evidence.quotes
    )


def _is_told(translation: str) -> bool:
    """Tell whether a translation is a sentence: by its length, or by its capital and full stop.

    Words of a script without blanks can’t be counted, and a sentence of three may need five here.
    """
    words = _WORD.findall(translation)
    is_closed = translation[:1].isupper() and translation.rstrip("”’\"'")[-1:] in (".", "!", "?")
    return len(words) > _FEW or (len(words) >= _FEWEST and is_closed)


def _is_sentence(site: Site, evidence: Evidence, quote: Anchored) -> bool:
    """Tell whether few words are all of a sentence in the source, as “We welcome her.” is."""
    source = site.sources[evidence.source.id].text
    words = _WORD.findall(quote.words)
    if source is None or not quote.hits or len(words) < _FEWEST:
        return False
    end = quote.words[-1:] + source.text[quote.hits[0].end :][:2]
    return quote.words[:1].isupper() and _ENDS.match(end) is not None
