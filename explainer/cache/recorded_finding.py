"""A finding as a record keeps it: its rule by the code, and files by numbers in a list of them."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from explainer.diagnostics.diagnostic import Diagnostic, Fix, Related, Rule
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile


class RecordedSpan(NamedTuple):
    """A span; its file is a number in a list of files."""

    file: int
    start: int
    end: int


class RecordedFinding(NamedTuple):
    """A diagnostic of a check that was compared with no other state."""

    code: str
    span: RecordedSpan
    message: str
    hint: str
    related: tuple[tuple[RecordedSpan, str], ...]
    entry: str
    fix: tuple[RecordedSpan, str] | None


def spans(found: Diagnostic) -> Iterator[Span]:
    """Give all places that a finding names."""
    yield found.span
    yield from (related.span for related in found.related)
    if found.fix:
        yield found.fix.span


def recorded(found: Diagnostic, files: Mapping[TextFile, int]) -> RecordedFinding:
    def stretch(span: Span) -> RecordedSpan:
        return RecordedSpan(files[span.file], span.start, span.end)

    related = tuple((stretch(other.span), other.label) for other in found.related)
    fix = (stretch(found.fix.span), found.fix.text) if found.fix else None
    return RecordedFinding(
        *(found.rule.code, stretch(found.span), found.message, found.hint),
        *(related, found.entry, fix),
    )


def finding(
    one: RecordedFinding, rules: Mapping[str, Rule], file: Callable[[int], TextFile]
) -> Diagnostic:
    """Give what was recorded, with its places in the files."""

    def span(place: RecordedSpan) -> Span:
        number, start, end = place
        return Span(file(number), start, end)

    code, place, message, hint, related, entry, fix = one
    return Diagnostic(
        *(rules[code], span(place), message, hint),
        tuple(Related(span(other), label) for other, label in related),
        entry,
        Fix(span(fix[0]), fix[1]) if fix else None,
    )
