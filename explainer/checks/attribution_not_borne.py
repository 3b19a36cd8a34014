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

from explainer.analysis.attribution import says_by_pronoun, tellers
from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.analysis.context import sentence_at
from explainer.analysis.inner_texts import inner_text_at
from explainer.analysis.interviews import answer_in
from explainer.analysis.names import names_in
from explainer.analysis.posts import post_at
from explainer.analysis.sign_offs import signature, signed, signed_behind
from explainer.analysis.transcripts import labelled, turns_in
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.attribution import DESCRIBED_SAYS
from explainer.site import Evidence, Ref, Site
from explainer.text.anchor import TextRange

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
    given = _given_to(site, evidence)
    if given:
        told = _listed(given)
        return f"the sentence gives them to {told}: write so in `by`, or take another passage"
    owners = _listed(_owners(site, evidence))
    if owners:
        return f"they stand in a letter, a post or a speech of {owners}: write so in `by`"
    beside = _hint_of_turns(site, evidence)
    if beside:
        return beside
    outlet = evidence.chain.outlet.id
    return f"{_named(site, evidence)}; or, where the outlet says it by itself, write `by: {outlet}`"


def _hint_of_turns(site: Site, evidence: Evidence) -> str:
    """Tell what a label or a signature beside the words says of who speaks; "" without one."""
    if _speak_later(site, evidence):
        who = _listed(ref.id for ref in evidence.chain.by)
        return f"begin the passage where {who} speaks: what stands before is another’s"
    beside = _listed(_named_beside(site, evidence))
    if beside:
        return f"a label or a signature beside them names {beside}: write so in `by`"
    unknown = _signed_with(site, evidence)
    if unknown:
        return f"they are signed “{unknown}”: write who that is in `by`, with a file of their own"
    if _is_labelled(site, evidence):
        return "the label before them names who says it: write who that is in `by`"
    return ""


def _owners(site: Site, evidence: Evidence) -> list[str]:
    """Give whose letter, statement or speech the words stand in, but those named already."""
    source = site.sources[evidence.source.id]
    found = (
        inner_text_at(source, (hit.start, hit.end), names_in(site, source.ref))
        for one in evidence.words
        for hit in one.hits[:1]
    )
    owners = {ref for inner in found if inner for ref in inner.owners}
    return sorted(ref.id for ref in owners.difference(evidence.chain.by))


def _speak_later(site: Site, evidence: Evidence) -> bool:
    """Tell whether a passage begins with the words of another, and theirs follow a label."""
    text, names = _text(site, evidence), names_in(site, evidence.source)
    return any(
        turn.words is not None and turn.speaker and turn.speaker & set(evidence.chain.by)
        for place in _places(evidence)
        for turn in turns_in(text, place, names)[1:]
    )


def _named_beside(site: Site, evidence: Evidence) -> list[str]:
    """Give whom a label before the words or a signature behind them names."""
    text, names = _text(site, evidence), names_in(site, evidence.source)
    found: set[Ref] = set()
    for place in _places(evidence):
        found |= labelled(text, answer_in(text, place, names), names) or frozenset()
        found |= signed(text, place, names) | signed_behind(text, place, names)
    return sorted(ref.id for ref in found.difference(evidence.chain.by))


def _signed_with(site: Site, evidence: Evidence) -> str:
    """Give the name that words are signed with, of whom no file tells."""
    text = _text(site, evidence)
    for place in _places(evidence):
        post = post_at(text, place)
        name = post.who if post else signature(text, place)
        if name:
            return name
    return ""


def _is_labelled(site: Site, evidence: Evidence) -> bool:
    """Tell whether a label makes somebody speak of whom no file tells."""
    text, names = _text(site, evidence), names_in(site, evidence.source)
    return any(labelled(text, place, names) is not None for place in _places(evidence))


def _places(evidence: Evidence) -> Iterator[TextRange]:
    return ((hit.start, hit.end) for one in evidence.words for hit in one.hits[:1])


def _text(site: Site, evidence: Evidence) -> str:
    text = site.sources[evidence.source.id].text
    return text.text if text else ""


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


def _given_to(site: Site, evidence: Evidence) -> list[str]:
    """Give those to whom the sentences of the passage do give their words."""
    text = site.sources[evidence.source.id].text
    hits = [hit for one in evidence.words for hit in one.hits[:1]]
    names = names_in(site, evidence.source)
    found: set[Ref] = set()
    for hit in hits if text else ():
        sentence = text.text[slice(*sentence_at(text.text, (hit.start, hit.end)))] if text else ""
        found |= tellers(sentence, names)
    return sorted(ref.id for ref in found - {evidence.chain.outlet, evidence.source})
