"""The quoted words of an article, as a draft takes them: speeches, and no titles of works."""

from collections.abc import Iterable

from explainer.analysis.context import quotations_in
from explainer.analysis.words_around import told_by_narrator
from explainer.english.told_words import BEFORE_TITLE, TITLE
from explainer.text.anchor import TextRange
from explainer.text.speech import Speech

_TITLE_BEHIND = 20  # characters before a title that tell that it is one


def outermost(text: str, place: TextRange) -> list[Speech]:
    return [run for run in quotations_in(text, place) if not is_title(text, run)]


def is_title(text: str, run: Speech) -> bool:
    """Tell whether words in marks are the title of a work: nobody says them."""
    words = text[run.start : run.end].strip()
    before = text[max(0, run.outer_start - _TITLE_BEHIND) : run.outer_start]
    return TITLE.fullmatch(words) is not None and BEFORE_TITLE.search(before) is not None


def narrated(text: str, start: int, end: int) -> str:
    """Give a sentence without its quoted words; titles of works stay, without their marks."""
    told = told_by_narrator(text, start, end)
    for run in quotations_in(text, (start, end)):
        if is_title(text, run) and start <= run.outer_start and run.outer_end <= end:
            inner = f"{' ' * (run.start - run.outer_start)}{text[run.start : run.end]}"
            inner = inner.ljust(run.outer_end - run.outer_start)
            told = told[: run.outer_start - start] + inner + told[run.outer_end - start :]
    return told


def of_one_speech(quotes: tuple[TextRange, ...], runs: list[Speech]) -> tuple[TextRange, ...]:
    """Keep the quoted words, where they are one speech; a list can hold no other."""
    return quotes if len({run.group for run in runs}) == 1 else ()


def inside(text: str, run: Speech) -> TextRange:
    """Give the quoted words without the comma that only leads on to the speaker."""
    words = text[run.start : run.end].rstrip(", \n")
    return run.start, run.start + len(words)


def is_within(place: int, runs: Iterable[Speech]) -> bool:
    return any(run.outer_start < place <= run.outer_end for run in runs)
