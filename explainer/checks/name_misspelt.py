"""A name in our sentence is a letter or two off the name in the source.

## What to do
- Write the name as the source prints it.
- Dismiss it if somebody else is meant, or if the source has the misprint.

## Why it matters
A letter too many names somebody else, and nobody who reads it can tell. This looks at everything
that we write: statements, titles, headings, the summary and the story.

## Wrong
    # the source has: Pim Aster
    says: Astor signed the letter.

## Right
    # the source has: Pim Aster
    says: Aster signed the letter.
"""

from collections.abc import Iterator

from explainer.analysis.name_slips import name_slips
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX423", "name-misspelt", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for slip in name_slips(site):
        yield RULE.at(
            slip.sentence.span(slip.word),
            f"`{slip.word}` stands in no source of this; what stands there is `{slip.name}`",
            hint=f"write `{slip.name}`; where somebody else is meant, or that is a misprint,"
            f" say so {RULE.dismissal}",
            entry=slip.sentence.entry.id,
        )
