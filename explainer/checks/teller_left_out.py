"""Somebody told this to the source, and we tell it as the newspaper's own word.

## What to do
- Write in `by` who says it; the outlet is added by itself.
- If your sentence tells only what the newspaper adds by itself, take a shorter passage, without the
  words of others.
- Write “Her lawyer thinks that …” in `says` if that view itself is what the newspaper reports.

## Why it matters
“Dorr said that the pump was sound” is Dorr's word. Told as the newspaper's own, it looks as if
reporters had found it out. Readers must see who said it, and through whom. “It was reported” and
“jurors were told” count too, though nobody is named. This can't be dismissed.

## Wrong
    says: The pump was sound.
    passage: Dorr said that the pump was sound
    by: brack-herald

## Right
    says: The pump was sound.
    passage: Dorr said that the pump was sound
    by: ines-dorr
"""

from collections.abc import Iterator

from explainer.analysis.tellers_left_out import tellers_left_out
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site

RULE = Rule("EX425", "teller-left-out", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in tellers_left_out(site):
        if one.is_passed_on:
            continue
        outlet = one.evidence.chain.outlet.id
        yield RULE.at(
            one.sentence.span(),
            f"the source has this from somebody, `{one.told_by}`, and this tells it as the word of"
            f" `{outlet}`",
            hint="write in `by` whose word it is (the outlet is added by itself); or say in the"
            " sentence who says, thinks or wants it",
            entry=one.sentence.entry.id,
        )
