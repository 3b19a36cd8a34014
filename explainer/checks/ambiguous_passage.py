"""The words stand in several places of the source, and each could be meant.

## What to do
Copy a longer piece of the source. If it still stands there more than once, add `near`, with a few
words of the source that stand close to the place you mean.

## Why it matters
The page leads readers to the very words. It may lead them to the wrong ones: said by somebody
else, of something else, or under a condition. A whole sentence that the source prints twice, as
in a caption, is let pass.

## Wrong
    # The pump was tested in May. After the repair the pump was tested again.
    passage: pump was tested

## Right
    # The pump was tested in May. After the repair the pump was tested again.
    passage: pump was tested
    near: in May
"""

from collections.abc import Iterator

from explainer.analysis.context import sentence_at
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.link.anchoring import MOST_HITS
from explainer.site import Anchored, Evidence, Ref, Site
from explainer.text.fold import fold_passage

RULE = Rule("EX304", "ambiguous-passage", __doc__)

_MOST_SHOWN = 4


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        if evidence.passage and not evidence.passage.hits:
            continue  # reported itself, and it is what tells the quotes apart
        for words in evidence.words:
            yield from _ambiguous(site, owner.ref, evidence, words)


def _ambiguous(site: Site, owner: Ref, evidence: Evidence, words: Anchored) -> Iterator[Diagnostic]:
    text = site.sources[evidence.source.id].text
    if text is None or len(words.hits) < 2 or _are_one(text.text, words):
        return
    yield RULE.at(
        words.place.span(),
        f"these words stand in {_counted(words)} places of the source",
        hint="take more words, or add a line `near:` with words that stand beside the right place",
        related=_shown(text, words),
        entry=owner.id,
    )


def _counted(words: Anchored) -> str:
    """Say how many places there are; those beyond a bound are not looked at."""
    return f"{len(words.hits):,}{' or more' if len(words.hits) == MOST_HITS else ''}"


def _are_one(text: str, words: Anchored) -> bool:
    """Tell whether all places are the same sentence, printed more than once."""
    places = {sentence_at(text, (hit.start, hit.end)) for hit in words.hits}
    printed = {text[start:end] for start, end in places}
    first = fold_passage(printed.pop())
    return all(fold_passage(one) == first for one in printed)


def _shown(text: TextFile, words: Anchored) -> Iterator[Related]:
    for number, hit in enumerate(words.hits[:_MOST_SHOWN], 1):
        start, end = sentence_at(text.text, (hit.start, hit.end))
        shown = " ".join(text.text[start:end].split())
        yield Related(Span(text, hit.start, hit.end), f"place {number}: {shown[:120]}")
