"""The source does not attribute these words to those that the chain names.

## Why it matters
A made-up attribution gives an outlet's own sentence the weight of a witness. The sentence that the
words stand in names the asserter, or somebody of the chain; or the words are a quotation of theirs,
or told in one breath with one. An excerpt may be too short to say who speaks: quoted words alone,
or the end of a sentence. Then the page says that this was not checked. Where the source calls
somebody “the mayor”, that belongs under `aka` in the file of that person.

“The pair claim”, “both men said” and “the three engineers wrote” give words to as many people as
`by` lists, if those are named last before, together or alone.

A letter that the source prints whole is its signers’, from “Dear …” to “Sincerely”. A statement or
a speech is his or hers whom the line before it names: “The full text of Reed’s statement follows:”,
“Remarks by Mayor Reed”. It ends where the source tells again. A post is theirs who sign it with
a handle or a day, “— Mona Reed (@reed) March 12, 2024”, and a quoted letter theirs of whom the
source says behind it that they signed it. A letter to the editor, from “Sir –” or “To the Editor:”
on, is theirs whose name stands in the line behind it: “Mona Reed, Quayside”.

In an interview with labels, a question and its answer are the words of whoever answers; “A:” is the
only person who is named above the first “Q:”, but for its author. A question alone is no statement,
neither of who asks nor of who is asked.

## Wrong
    passage: Milley did not inform the White House of either call.
    by: bob-woodward

## Right
    passage: Milley did not inform the White House of either call.
    by: vision-times
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
