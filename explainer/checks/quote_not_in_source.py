"""The quoted words do not stand in the source.

## Why it matters
A reader who searches the source for the quote must find it.

## Wrong
    quote: It is not going to be a surprise

## Right
    quote: It’s not going to be a surprise
"""

from collections.abc import Iterator

from explainer.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX301", "quote-not-in-source", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        for words in evidence.words:
            if words.is_checked and not words.hits:
                yield RULE.at(
                    words.place.span(),
                    "these words are not in the source",
                    hint="copy the words from the source; do not retype them",
                    entry=owner.ref.id,
                )
