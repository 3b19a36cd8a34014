"""The source doesn't give these words to the person in `by`.

## What to do
- Begin the passage earlier, or end it later, until it names who says it.
- If the source calls them “the mayor”, add `aka: the mayor` to their file.
- If somebody else says it, write that person in `by`; if the newspaper says it by itself, write the
  outlet.
- If the words are a question, claim the answer instead, or say in `says` who asked.

## Why it matters
A made-up attribution gives a reporter's own sentence the weight of a witness. The passage, or its
sentence in the source, has to name somebody in `by` or `via` as the one who says it. This can't be
dismissed. What also counts:

- “The pair claim”, “both men said”: the people named last before, if they are as many as `by`
  lists.
- A letter or statement printed whole: whoever signs it, or whom the line before it names, to its
  end.
- A post with a handle or a day, and a letter to the editor: the name below it.
- “A:” in an interview: the one person named above the first “Q:”, besides the author.
- An excerpt too short to say who speaks: let pass, and the page says *not checked*.

## Wrong
    passage: The Heron carries about 300 passengers a day.
    by: pim-aster

## Right
    passage: The Heron carries about 300 passengers a day.
    by: brack-herald
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.attribution import says_by_pronoun
from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.analysis.speakers_beside import (
    given_to,
    is_labelled,
    named_beside,
    owners_around,
    signed_with,
    speak_later,
)
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.attribution import DESCRIBED_SAYS
from explainer.site import Evidence, Site

RULE = Rule("EX403", "attribution-not-borne", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence, support in attribution_support(site):
        if support is AttributionSupport.ASKED:
            yield RULE.at(
                evidence.place.span("by"),
                "these words are a question, and nobody states in them what `says` tells",
                hint="the answer is what may be claimed: take it as the passage, `by` who gives it;"
                " or tell in `says` who asked this",
                entry=owner.id,
            )
        if support is AttributionSupport.NOT:
            who = ", ".join(f"`{ref.id}`" for ref in evidence.chain.by)
            yield RULE.at(
                evidence.place.span("by"),
                f"the source does not give these words to {who}",
                hint=_hint(site, evidence),
                entry=owner.id,
            )


def _hint(site: Site, evidence: Evidence) -> str:
    given = given_to(site, evidence)
    if given:
        told = _listed(given)
        return f"the sentence gives them to {told}: write so in `by`, or take another passage"
    owners = _listed(owners_around(site, evidence))
    if owners:
        return f"they stand in a letter, a post or a speech of {owners}: write so in `by`"
    beside = _hint_of_turns(site, evidence)
    if beside:
        return beside
    outlet = evidence.chain.outlet.id
    return f"{_named(site, evidence)}; or, where the outlet says it by itself, write `by: {outlet}`"


def _hint_of_turns(site: Site, evidence: Evidence) -> str:
    """Tell what a label or a signature beside the words says of who speaks; "" without one."""
    if speak_later(site, evidence):
        who = _listed(ref.id for ref in evidence.chain.by)
        return f"begin the passage where {who} speaks: what stands before is another’s"
    beside = _listed(named_beside(site, evidence))
    if beside:
        return f"a label or a signature beside them names {beside}: write so in `by`"
    unknown = signed_with(site, evidence)
    if unknown:
        return f"they are signed “{unknown}”: write who that is in `by`, with a file of their own"
    if is_labelled(site, evidence):
        return "the label before them names who says it: write who that is in `by`"
    return ""


def _listed(ids: Iterable[str]) -> str:
    return " and ".join(f"`{id_}`" for id_ in ids)


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
