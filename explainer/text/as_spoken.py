"""A text as it was said, where print breaks it: for passages that stand nowhere as printed.

Print breaks a word at the end of a line, puts a page number or the mark of a footnote between two
words, and opens a quotation again in each of its paragraphs. None of that is said. A quotation
that is found only without it is exact all the same.
"""

import re
from dataclasses import replace

from explainer.text.fold import FoldedText, fold
from explainer.text.offsets import rewrite
from explainer.text.paragraphs import paragraphs
from explainer.text.speech import speech
from explainer.text.text_cache import cached_by_text

_PRINTED = re.compile(
    r"(?P<hyphen>(?<=[a-z])-[ \t]*\r?\n[ \t]*(?=[a-z]))"
    r"|(?P<page>(?<=[\w,;])\s*\n[ \t\f]*(?:[Pp]age )?\d{1,4}[ \t]*\r?\n\s*(?=[a-z]))"
    r"|(?P<note>(?<=[\w.,;:”\"’'])(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\]))"
    r"|(?P<mark>[\"“‘'«‹„‚`])"
)


@cached_by_text
def as_spoken(text: str) -> FoldedText | None:
    """Give the text without what print put in, folded; None where print put nothing in."""
    reopened = frozenset(_reopened(text))

    def joined(match: re.Match[str]) -> str:
        if match["mark"]:
            return "" if match.start() in reopened else match["mark"]
        return " " if match["page"] else ""

    spoken, layer = rewrite(text, _PRINTED, joined)
    if layer is None:
        return None
    folded = fold(spoken)
    return replace(folded, text=text, offsets=(*folded.offsets, layer))


def _reopened(text: str) -> list[int]:
    """Give where paragraphs open again a quotation that the paragraph before left open."""
    begins = {start for start, _ in paragraphs(text)}
    return [
        run.outer_start
        for number, run in enumerate(speech(text))
        if run.group != number and run.outer_start in begins
    ]
