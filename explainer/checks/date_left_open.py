"""The date under `when` is more exact than the source's words for it.

## What to do
- Copy more of the source into `words`, if it tells the day there.
- Or write a wider date, as the month alone: `2021-01`.
- Dismiss it if you know the day from the text around, and say from where.

## Why it matters
A day that the source leaves open is a guess. In the timeline it looks like knowledge.

## Wrong
    when: 2021-01-08
    words: in January

## Right
    when: 2021-01
    words: in January
"""

from collections.abc import Iterator

from explainer.analysis.dating import Dated, dated
from explainer.dates.agreement import agrees
from explainer.dates.edtf import When, parse_when
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX603", "date-left-open", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for one in dated(site):
        if one.stands and one.agreement.kind in ("finer", "ambiguous", "unknown"):
            yield RULE.at(
                one.place.span("words"),
                f"these words leave the date open: {one.agreement.reason}",
                hint=_hint(one),
                entry=one.owner.ref.id,
            )


def _hint(one: Dated) -> str:
    """Name the wider dates that the words do tell, made from the one that is typed."""
    longer = "take longer words that tell it"
    for text in _wider(one.when):
        if agrees(one.reading, parse_when(text)).kind == "agrees":
            return f"{longer}, or type a wider date: `{text}`"
    return longer


def _wider(when: When | None) -> Iterator[str]:
    if when and not when.is_interval:
        bare = when.text.rstrip("?~%")
        yield from (bare.rsplit("-", n)[0] for n in range(1, bare.count("-") + 1))
        yield f"{bare}~"
