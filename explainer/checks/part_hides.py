"""A sentence of the article is listed under `parts`, as if it were a byline or a slogan.

## What to do
- Take it out of `parts`, and write a claim that says what it says.
- If the page is on a part of the article only, say so with `covers`.

## Why it matters
What stands under `byline`, `credits` or `furniture` (slogans and other words of the outlet's page)
needs no claim. A paragraph listed there would be left out, and no reader would know. This can't be
dismissed.

## Wrong
    # the source's file
    parts:
      furniture: Dorr allegedly told the crew to sail on.

## Right
    # claims.yaml, and no such line under `parts`
    sail-on:
      says: Dorr told the crew to sail on.
      passage: Dorr allegedly told the crew to sail on.
      by: brack-herald
      accuses: ines-dorr
      reply: no-pump
"""

from collections.abc import Iterator

from explainer.analysis.names import names_in
from explainer.analysis.needs_claim import delicate_words
from explainer.content.entry_place import numbered
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.article_parts import FURNITURE, OF_PAGE
from explainer.english.verbs import FINITE_VERB
from explainer.site import Site, Source
from explainer.text.speech import speech

RULE = Rule("EX713", "part-hides", __doc__)

_NO_TEXT = ("byline", "credits", "furniture")
_FEWEST = 10  # words of a sentence that is no line of a page
_MOST = 60  # words; the longest lines about a writer have some forty


def check(site: Site) -> Iterator[Diagnostic]:
    for source in site.sources.values():
        for kind in _NO_TEXT:
            for number, words in enumerate(getattr(source.entry.parts, kind)):
                told = _told(site, source, kind, words)
                if told:
                    yield RULE.at(
                        numbered(source.place / "parts" / kind, number).span(),
                        f"`{kind}` is no text of the article, and this {told}",
                        hint="take it out of `parts`, and write a claim that says what it says; a"
                        " page on a part of the article says which with `covers:`",
                        entry=source.ref.id,
                    )


def _told(site: Site, source: Source, kind_of_part: str, words: str) -> str:
    """Say what a part tells as only the body does; nothing where it is what it is said to be."""
    for kind, found in delicate_words(words):
        return f"holds {kind}: `{found}`"
    if len(words.split()) > _MOST:
        return f"has more than {_MOST} words"
    if not FINITE_VERB.search(words):
        return ""
    is_page = OF_PAGE.search(words) or FURNITURE.match(words)
    if kind_of_part == "furniture" and len(words.split()) >= _FEWEST and not is_page:
        return "is a sentence of the article"
    if any(run.depth == 0 for run in speech(words)):
        return "quotes somebody"
    own = {source.outlet, *source.authors}
    named = [
        ref
        for ref in names_in(site, source.ref).named(words)
        if ref.kind == "actor" and ref not in own
    ]
    people = [ref for ref in named if site.actors[ref.id].entry.kind != "outlet"]
    return f"tells of {site.actors[people[0].id].name}" if people else ""
