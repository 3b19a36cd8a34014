"""A source is in a language that the checks don't read.

## Why it matters
That quoted words and figures stand in their source is checked in any language. Hedges, conditions,
dates, stances, accusations, numbers in words and who speaks are read in English alone, and so is
what a figure counts: two that are exchanged are not seen. Of another language an editor looks after
all that by hand, and readers are told so beside the words. A text that is in another language, and
whose file doesn’t say so, is checked as if it were English, and nobody is told.

## Wrong
    language: de

## Right
    language: en
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.presentation.kept_texts import is_taken_for_english, unread_language
from explainer.presentation.languages import language_name
from explainer.site import Site

RULE = Rule("EX414", "language-not-read", __doc__, Severity.NOTE)


def check(site: Site) -> Iterator[Diagnostic]:
    for source in site.sources.values():
        unread = unread_language(source)
        if unread:
            language = language_name(source.entry.language)
            yield RULE.at(
                source.place.span("language"),
                unread,
                hint=f"let somebody who reads {language} compare each claim with its passage",
                entry=source.ref.id,
            )
        elif is_taken_for_english(source):
            typed = source.place.has("language")
            yield RULE.at(
                source.place.span("language") if typed else source.place.span("title"),
                "the text of this source is in another language, and is checked as if it were"
                " English",
                hint="write its language here, as `language: de` or `language: fr`",
                entry=source.ref.id,
            )
