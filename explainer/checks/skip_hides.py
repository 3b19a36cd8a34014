"""Words under `skip` accuse somebody, answer for the accused, or hold a hedge or a condition.

## What to do
Take them out of `skip`, and write a claim that says what they say.

## Why it matters
`skip` is for bylines, slogans, invitations and the like, which no reader misses. An accusation, a
denial, a hedge or a condition is always missed. A headline that only clears somebody, or says that
a case was dropped, may be skipped. A sentence in which somebody says something may not, if it names
who is accused in the story, or clears or defends (*he had done nothing wrong*): it may be the
answer. This can't be dismissed.

## Wrong
    # explainer.yaml
    skip:
      - words: The Heron allegedly sailed with a broken pump.
        reason: it is told elsewhere

## Right
    # claims.yaml, and no such `skip` in explainer.yaml
    sailed-broken:
      says: The Heron sailed with a broken pump.
      passage: The Heron allegedly sailed with a broken pump.
      by: brack-herald
"""

from collections.abc import Iterator

from explainer.analysis.hidden_statements import hidden_statement
from explainer.analysis.needs_claim import delicate_words
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Explainer, Site

RULE = Rule("EX703", "skip-hides", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for skip in explainer.skip:
            for held in _held(site, explainer, skip.words.words):
                yield RULE.at(
                    skip.words.place.span(),
                    f"the skipped words hold {held}",
                    hint="write a claim that says what they say",
                    entry=explainer.ref.id,
                )


def _held(site: Site, explainer: Explainer, words: str) -> Iterator[str]:
    """Give what words hold that is never skipped; a statement where nothing else is."""
    delicate = [f"{kind}: `{found}`" for kind, found in delicate_words(words)]
    statement = "" if delicate else hidden_statement(site, explainer, words)
    yield from delicate
    if statement:
        yield statement
