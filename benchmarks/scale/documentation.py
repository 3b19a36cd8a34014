"""Puts what was measured into the guide, between two comments."""

from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "guide" / "developers" / "fast-builds.md"


def marks(name: str) -> tuple[str, str]:
    """Give the comments between which a measurement stands."""
    return f"<!-- measured: {name} -->", f"<!-- /measured: {name} -->"


def insert(name: str, measured: str, page: Path = PAGE) -> None:
    begin, end = marks(name)
    before, _, rest = page.read_text("utf-8").partition(begin)
    after = rest.partition(end)[2]
    page.write_text(f"{before}{begin}\n{measured}\n{end}{after}", "utf-8")
