"""The copied words are not in the source.

## What to do
- Copy them again from the text in `seeds/`, and paste them; don't retype them.
- If they stand in another source, write its id in `source`, and see whether `by` and `via` are
  still right.
- If you only know what was said, and not in which words, write it in `says` above a `passage`
  that bears it out.

## Why it matters
Readers who search the source for the words must find them, and somebody would be quoted with
words that he or she didn't use. Words are compared letter by letter, capitals too: behind our own
words write `[w]e` for *We*. Free are the shape of quotation marks, dashes and dots, and the
number of blanks. All that is copied is held to this: `quote`, `passage`, `skip`, and the headline
and captions of a source.

## Wrong
    # the source: “We knew of no broken pump,” Ines Dorr told The Brack Herald.
    quote: We knew of no faulty pump

## Right
    # the source: “We knew of no broken pump,” Ines Dorr told The Brack Herald.
    quote: We knew of no broken pump
"""

from collections.abc import Iterator

from explainer.analysis.unmatched import UnmatchedWords, kept_in, type_only, unmatched_with
from explainer.content.fixes import with_text
from explainer.diagnostics.diagnostic import Diagnostic, Fix, Rule
from explainer.presentation.languages import language_name
from explainer.site import Site
from explainer.text.diagnosis import Fault
from explainer.text.other_language import is_rather_english

RULE = Rule("EX301", "quote-not-in-source", __doc__, across_stories=True)

_FAULTS = (Fault.CHANGED, Fault.ABSENT, Fault.CASE, Fault.PUNCTUATION)


def check(site: Site) -> Iterator[Diagnostic]:
    for words in unmatched_with(site, *_FAULTS):
        yield RULE.at(
            words.span,
            "these words are not in the source",
            hint=_hint(site, words),
            related=words.related,
            entry=words.entry.id,
        ).mended_by(_fix(words))


def _fix(words: UnmatchedWords) -> Fix | None:
    printed = type_only(words)
    return with_text(words.place, printed) if printed else None


def _hint(site: Site, words: UnmatchedWords) -> str:
    source = next((one for one in site.sources.values() if one.text == words.text), None)
    if source and not source.is_read and is_rather_english(words.typed, beside=words.text.text):
        return _in_its_language(words, language_name(source.entry.language))
    elsewhere = None if words.changes else kept_in(site, words)
    if elsewhere:
        return f"they stand in `{elsewhere}`: write `source: {elsewhere}`, with its chain in `by`"
    copied = f"copy the words from {words.text.path}; do not retype them"
    return f"the source differs: {words.changes}; {copied}" if words.changes else copied


def _in_its_language(words: UnmatchedWords, language: str) -> str:
    """Say where an English translation belongs that is typed in the place of the source's words."""
    ours = "`translation`" if "quote" in words.place.path else "`says`"
    return (
        f"copy the words from {words.text.path} as they stand there, in {language}; what they mean"
        f" in English goes under {ours}"
    )
