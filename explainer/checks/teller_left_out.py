"""The source has this from somebody, and neither the chain nor the sentence says so.

## Why it matters
“Her lawyer says that the letter was opened” makes it the lawyer’s word. Told as the outlet’s own,
it looks like something that a newsroom found out. A reader must see who said it, and through whom.

Where the outlet tells something else in the same passage, take the passage without the words of
others. Where the sentence itself should say who thought, said or wanted it, say it there: “Her
lawyer thinks that the letter was opened” is the outlet’s account of a view.

## Wrong
    says: The gate was open all night.
    passage: Lane said that the gate had been open all night
    by: ferry-news

## Right
    says: The gate was open all night.
    passage: Lane said that the gate had been open all night
    by: otto-lane
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
