"""Whether found words stand inside quotation marks in their source, and in whose."""

from dataclasses import dataclass
from itertools import pairwise

from explainer.analysis.context import quotations_in, speeches_at
from explainer.text.anchor import Anchor
from explainer.text.speech import Speech


@dataclass(frozen=True, slots=True)
class Quoting:
    """The quotation that each part of found words stands in; None where it is the narrator's."""

    innermost: tuple[Speech | None, ...]
    touches_speech: bool

    @property
    def is_speech(self) -> bool:
        """Whether all of it is one speech."""
        return None not in self.innermost and len({run.group for run in self._runs}) == 1

    @property
    def is_narration(self) -> bool:
        """Whether none of it stands inside quotation marks."""
        return not self.touches_speech

    @property
    def is_partly_narration(self) -> bool:
        """Whether at least one part is the narrator's."""
        return None in self.innermost

    @property
    def is_nested(self) -> bool:
        """Whether it is a quotation that stands inside another."""
        return self.is_speech and all(run.depth > 0 for run in self._runs)

    @property
    def group(self) -> int | None:
        """The number of the speech that all of it is; none where it is not one speech."""
        return self._runs[0].group if self.is_speech else None

    @property
    def _runs(self) -> tuple[Speech, ...]:
        return tuple(run for run in self.innermost if run)


def quoting(text: str, hit: Anchor) -> Quoting:
    """Find the quotations that the parts of a hit stand in."""
    return Quoting(
        tuple(speech_at(text, start, end) for start, end in hit.parts),
        touches_speech(text, hit),
    )


def touches_speech(text: str, hit: Anchor) -> bool:
    """Tell whether any of a hit stands inside quotation marks."""
    return bool(quotations_in(text, (hit.start, hit.end)))


def speech_at(text: str, start: int, end: int) -> Speech | None:
    """Give the innermost quotation that holds a place, also one that goes on over paragraphs."""
    held = speeches_at(text, (start, end))
    return held[-1] if held else _resumed(text, start, end)


def _resumed(text: str, start: int, end: int) -> Speech | None:
    """Find a speech over several paragraphs, each of which opens its quotation again."""
    outer = quotations_in(text, (start, end))
    if len({run.group for run in outer}) != 1:
        return None
    between = "".join(text[run.end : following.start] for run, following in pairwise(outer))
    is_whole = outer[0].start <= start and end <= outer[-1].outer_end
    return outer[0] if is_whole and not any(char.isalnum() for char in between) else None
