"""The summary tells one side of a dispute and not the other.

## What to do
- Tell the other side in the same line, and cite it; the message names its claim.
- Dismiss it if the summary tells the other side in another way.

## Why it matters
Most people read no further than the summary. Whoever reads there what is said against somebody must
also read there what that person says.

## Wrong
    summary: |
      - Unnamed people said that the pump was broken [@pump-broken].

## Right
    summary: |
      - Unnamed people said that the pump was broken; Ines Dorr said that they knew of no broken
        pump [@pump-broken; @no-pump].
"""

from collections.abc import Iterator

from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.site import Claim, Ref, Site

RULE = Rule(
    "EX708",
    "dispute-one-sided",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
)

_SIDES = {
    "supports": 1, "defends": 1, "confirms": 1, "opposes": -1, "condemns": -1, "denies": -1,
}  # fmt: skip


def check(site: Site) -> Iterator[Diagnostic]:
    summaries: dict[Ref, list[PublishedSentence]] = {}
    for one in published_sentences(site):
        if one.field == "summary":
            summaries.setdefault(one.entry, []).append(one)
    for sentences in summaries.values():
        shown = [claim for one in sentences for claim in one.claims]
        for one in sentences:
            for claim in one.claims:
                if _is_alone(site, claim, shown):
                    yield _reported(site, one, claim)


def _reported(site: Site, sentence: PublishedSentence, claim: Claim) -> Diagnostic:
    others = site.disputed_by(claim.ref)
    return RULE.at(
        sentence.place_in_field,
        f"`{claim.ref.local}` is disputed, and the summary does not tell the other side",
        hint=f"tell it beside this sentence: [@{others[0].local}]",
        related=[Related(site.statement(ref).place.key, "the other side") for ref in others],
        entry=sentence.entry.id,
    )


def _is_alone(site: Site, claim: Claim, shown: list[Claim]) -> bool:
    """Tell whether none of those who dispute it is shown, nor anybody of the opposite stance."""
    others = set(site.disputed_by(claim.ref))
    refs = {one.ref for one in shown}
    return bool(others) and not refs & others and not _is_answered(claim, shown)


def _is_answered(claim: Claim, shown: list[Claim]) -> bool:
    mine = {(target, _SIDES.get(stance, 0)) for target, stance in claim.towards}
    return any(
        (target, -_SIDES.get(stance, 0)) in mine and _SIDES.get(stance, 0)
        for other in shown
        for target, stance in other.towards
    )
