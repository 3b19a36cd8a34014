"""A source is in a language that the checks don't read.

## Why it matters
That quoted words stand in their source is checked in any language. Hedges, conditions, dates and
who speaks are read in English alone: of another language an editor looks after them by hand, and
readers are told so beside the words.

## Wrong
    language: de

## Right
    language: en
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.presentation.kept_texts import unread_language
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
