"""A stretch of a file, in code points; lines and columns are worked out when printed."""

from dataclasses import dataclass

from explainer.diagnostics.text_file import TextFile


@dataclass(frozen=True, slots=True)
class Span:
    """`file.text[start:end]`; an empty span is a place between two characters."""

    file: TextFile
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.file.text[self.start : self.end]

    @property
    def lines(self) -> tuple[int, int]:
        """First and last line, counted from 1."""
        last = max(self.start, self.end - 1)
        return self.file.position(self.start)[0], self.file.position(last)[0]

    def __str__(self) -> str:
        line, column = self.file.position(self.start)
        return f"{self.file.path}:{line}:{column}"
