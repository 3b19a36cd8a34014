"""A draft names several possibilities, and nobody has chosen.

## What to do
- Read the source, and write the field: `by` or `stance` with one of those named, or with another
  that is right; `accuses`, with `reply`, only if somebody is accused.
- Take that field out of `candidates`.

## Why it matters
If a text leaves open who speaks, a program that picks one puts words into somebody's mouth. So the
draft names all who may be meant, and you decide. Until then readers see *Speaker not chosen*. This
can't be dismissed.

## Wrong
    no-risk:
      quote: We will take no risk
      candidates: {by: [ivo-tarn, runa-esk]}

## Right
    # the source has: “We will take no risk,” said Ivo Tarn.
    no-risk:
      quote: We will take no risk
      by: ivo-tarn
"""

from collections.abc import Iterator, Mapping

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Claim, Site

RULE = Rule("EX721", "to-be-chosen", __doc__, Severity.WARNING)
_ASKED = {
    "by": "who asserts this is not chosen",
    "accuses": "whether this accuses somebody is not decided",
    "stance": "the stance is not chosen",
}
_DO = {
    "by": "read the source, write `by:` with one of {ids}, and take `by` out of `candidates`",
    "accuses": "if it does, write `accuses:` with {ids} and `reply:` with the answer; take"
    " `accuses` out of `candidates`",
    "stance": "read the words, write {ids} or another stance, and take `stance` out of"
    " `candidates`",
}


def check(site: Site) -> Iterator[Diagnostic]:
    for claim in site.statements():
        for field, ids in _open(claim).items():
            yield RULE.at(
                (claim.place / "candidates" / field).key,
                _ASKED[field],
                hint=_DO[field].format(ids=" or ".join(f"`{id_}`" for id_ in ids)),
                entry=claim.ref.id,
            )
        for number, (_, stance) in enumerate(claim.towards):
            if stance == "open" and "stance" not in _open(claim):
                place = claim.place / "towards"
                place = place / number if isinstance(place.data, list) else place
                yield RULE.at(
                    place.span("stance"),
                    _ASKED["stance"],
                    hint="read the words, and write the stance that they show",
                    entry=claim.ref.id,
                )


def _open(claim: Claim) -> Mapping[str, tuple[str, ...]]:
    candidates = claim.entry.candidates
    if candidates is None:
        return {}
    named = {name: getattr(candidates, name) for name in _ASKED}
    return {name: ids for name, ids in named.items() if ids}
