"""Outcomes → what went wrong, with the words, for whoever mends a rule."""

from collections.abc import Iterable, Iterator

from benchmarks.integrity.measure import Outcome


def misses(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Give each misquotation that passed and each honest passage that did not."""
    for one in outcomes:
        if one.is_caught == one.case.kind.is_honest:
            words = " || ".join(one.case.quote) or one.case.passage or ""
            yield f"{one.case.kind.name} | {one.text} | by {one.case.by} | {' '.join(one.codes)}"
            yield f"  words: {' '.join(words.split())}"
            if one.case.whole:
                yield f"  out of: {' '.join(one.case.whole.split())}"
            yield from (f"  {found.rule.code}: {found.message}" for found in one.found)
