"""A program proposed this, and nobody has read it.

## What to do
- Read the fields that `guessed` names beside the words of the source: `explainer read FILE` shows
  both.
- Mend what is wrong.
- Then answer `y` there, or delete the line `guessed`.

## Why it matters
`explainer draft` and `explainer capture` take names, speakers and statements from a text by rule,
and rules err. A wrong speaker is a false quotation of a real person. One finding counts all such
entries of a file. This can't be dismissed.

## Wrong
    crack-wide:
      quote: The crack is wider than a hand
      by: ivo-tarn
      guessed: [by, quote]

## Right
    # after you have compared it with the source
    crack-wide:
      quote: The crack is wider than a hand
      by: ivo-tarn
"""

from collections import defaultdict
from collections.abc import Iterator

from explainer.analysis.guesses import Guess, guesses
from explainer.content.fixes import with_values
from explainer.diagnostics.diagnostic import Diagnostic, Fix, Rule, Severity
from explainer.diagnostics.text_file import TextFile
from explainer.site import Site

RULE = Rule("EX720", "to-be-read", __doc__, Severity.WARNING)


def check(site: Site) -> Iterator[Diagnostic]:
    by_file: defaultdict[TextFile, list[Guess]] = defaultdict(list)
    for guess in guesses(site):
        by_file[guess.place.document.file].append(guess)
    for found in by_file.values():
        entries = "one entry" if len(found) == 1 else f"{len(found)} entries"
        yield RULE.at(
            found[0].place.key,
            f"{entries} of this file a program proposed, and nobody has read yet",
            hint="read the fields that `guessed` names beside the source, mend them, and take that"
            f" line out; `explainer read {found[0].place.document.file.path}` shows them so",
            entry=found[0].entry,
        )
        for guess in found:
            if guess.missing:
                yield RULE.at(
                    guess.place.span(),
                    f"`guessed` names `{guess.missing[0]}`, which is not in this entry",
                    hint=f"take `{guess.missing[0]}` out of the line",
                    entry=guess.entry,
                ).mended_by(_without_missing(guess))


def _without_missing(guess: Guess) -> Fix | None:
    """Leave the fields that are there; a mark that names no other is for a person to take away."""
    names = guess.place.data
    left = [name for name in names if name not in guess.missing] if isinstance(names, list) else []
    return with_values(guess.place, left) if left else None
