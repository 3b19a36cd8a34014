"""The text of a source is in a language that the program can't check.

## What to do
- If its file names the language, there is nothing to mend. Let somebody who reads it compare each
  claim with its passage: hedges, conditions, dates, stances, accusations, speakers, and what each
  figure counts.
- If its file names no language, or the wrong one, write it: `language: de`. This note stays.

## Why it matters
Quoted words and figures are compared in any language. The rest is read in English only, and readers
are told so beside the words. A German text whose file doesn't say so is checked as if it were
English, and nobody is told.

## Wrong
    # the text is German
    title: Fähre fuhr mit kaputter Pumpe

## Right
    # the text is German
    title: Fähre fuhr mit kaputter Pumpe
    language: de
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
