"""Outcomes → what went wrong, with the words, for whoever mends a rule."""

from collections.abc import Iterable, Iterator

from benchmarks.integrity.measure import Outcome


def misses(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Give each misquotation that passed and each honest passage that did not."""
    for outcome in outcomes:
        if outcome.is_caught == outcome.case.kind.is_honest:
            words = " || ".join(outcome.case.quote) or outcome.case.passage or ""
            case = outcome.case
            codes = " ".join(outcome.codes)
            yield f"{case.kind.name} | {outcome.text} | by {case.by} | {codes}"
            yield f"  words: {' '.join(words.split())}"
            if outcome.case.whole:
                yield f"  out of: {' '.join(outcome.case.whole.split())}"
            yield from (f"  {found.rule.code}: {found.message}" for found in outcome.found)
