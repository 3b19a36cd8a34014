"""From the bytes that a fuzzer gives to the texts that are asked about."""

from collections.abc import Callable, Mapping

from tests import properties


def two(data: bytes, end: bytes) -> tuple[str, str]:
    """Cut a file into two texts."""
    first, _, second = data.partition(end)
    return text(first), text(second)


def text(data: bytes) -> str:
    return data.decode("utf-8", errors="ignore")


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "reader": lambda data: properties.of_the_reader(text(data)),
    "anchor": lambda data: properties.of_anchors(*two(data, b"\n---\n")),
    "dates": lambda data: properties.of_dates(*two(data, b"\n")),
    "summary": lambda data: properties.of_summaries(text(data)),
}
