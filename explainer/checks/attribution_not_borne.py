"""The source does not attribute these words to those that the chain names.

## Why it matters
A made-up attribution gives an outlet's own sentence the weight of a witness. The sentence that the
words stand in names the asserter, or somebody of the chain; or the words are a quotation of theirs,
or told in one breath with one. An excerpt may be too short to say who speaks: quoted words alone,
or the end of a sentence. Then the page says that this was not checked. Where the source calls
somebody “the mayor”, that belongs under `aka` in the file of that person.

## Wrong
    passage: Milley did not inform the White House of either call.
    by: bob-woodward

## Right
    passage: Milley did not inform the White House of either call.
    by: vision-times
"""

from collections.abc import Iterator

from explainer.analysis.attribution import says_by_pronoun
from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.attribution import DESCRIBED_SAYS
from explainer.site import Evidence, Site

RULE = Rule("EX403", "attribution-not-borne", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence, support in attribution_support(site):
        if support is AttributionSupport.NOT:
            who = ", ".join(f"`{ref.id}`" for ref in evidence.chain.by)
            yield RULE.at(
                evidence.place.span("by"),
                f"the source does not give these words to {who}",
                hint=f"{_named(site, evidence)}; or, where the outlet says it by itself, write"
                f" `by: {evidence.chain.outlet.id}`",
                entry=owner.id,
            )


def _named(site: Site, evidence: Evidence) -> str:
    """Say how the passage comes to name who says it."""
    words = " ".join(one.words for one in evidence.words)
    described = DESCRIBED_SAYS.search(words)
    who = evidence.chain.by[0] if len(evidence.chain.by) == 1 else None
    if described and who and who.kind == "actor":
        path = site.actors[who.id].place.span().file.path
        called = (described["who"] or described["first"]).lower()
        return f"where `{called}` is `{who.id}`, write `{called}` into a line `aka:` of {path}"
    if says_by_pronoun(words):
        return "begin the passage a sentence earlier, where the source names who says it"
    return "take a passage that names who says it"
