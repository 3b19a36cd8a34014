"""Cases → what the whole path from files to findings says of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from random import Random

from benchmarks.checked_claims import checked, codes
from benchmarks.integrity import changed, cut, honest, mixed
from benchmarks.integrity.case import Case
from benchmarks.integrity.project import fields, files
from benchmarks.integrity.texts import Text, texts
from explainer.diagnostics.diagnostic import Diagnostic

_GENERATORS = (
    *((generator, 3) for generator in honest.GENERATORS),
    *((generator, 1) for generator in (*changed.GENERATORS, *cut.GENERATORS, *mixed.GENERATORS)),
)
_FAMILIES = ("EX3", "EX4")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case, where it was put, and what the checks found on its claim."""

    text: str
    case: Case
    found: tuple[Diagnostic, ...]

    @property
    def is_caught(self) -> bool:
        return bool(self.found)

    @property
    def is_error(self) -> bool:
        return any(diagnostic.is_error for diagnostic in self.found)

    @property
    def codes(self) -> tuple[str, ...]:
        return codes(self.found)

    @property
    def is_named_rightly(self) -> bool:
        return any(code in self.case.kind.rules for code in self.codes)


def measure(seed: int, each: int, only: int | None = None) -> Iterator[Outcome]:
    """Measure `each` cases of every dishonest kind a text, three times as many honest ones."""
    for text in texts(seed, only):
        yield from _of_text(text, tuple(_cases(text, seed, each)))


def _cases(text: Text, seed: int, each: int) -> Iterator[Case]:
    for number, (generator, times) in enumerate(_GENERATORS):
        random = Random(f"{seed} {text.id} {number}")
        yield from islice(generator(text.reading, random), each * times)
    yield from text.planted


def _of_text(text: Text, cases: tuple[Case, ...]) -> Iterator[Outcome]:
    claims = (fields(number, case) for number, case in enumerate(cases))
    found = checked(files(text.reading), claims, _FAMILIES)
    for case, on_claim in zip(cases, found, strict=True):
        yield Outcome(text.id, case, on_claim)
