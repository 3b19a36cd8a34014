"""Characters that can't be seen, turn the direction of text, or can't be read: each reported."""

import re
import unicodedata
from collections.abc import Iterator

from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

# Joiners (U+200C, U+200D) and U+FE00 to U+FE0F are not here: whole scripts and emoji need them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)

_TURNING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")


def hidden_characters(file: TextFile) -> Iterator[Diagnostic]:
    """Report control characters, direction overrides and the like, each by its name."""
    for number, found in enumerate(_HIDDEN.finditer(file.text)):
        span = Span(file, found.start(), found.end())
        if number == content_rules.MAX_FOUND:
            yield content_rules.too_many(span)
            return
        yield content_rules.HIDDEN.at(
            span,
            f"an invisible character stands here: {_named(found[0])}",
            hint="delete it and type the words around it anew",
        )


def without_hidden(text: str) -> str:
    """Take out what would be reported: words that are copied are found without it."""
    return _HIDDEN.sub("", text)


def turning_characters(file: TextFile) -> Iterator[Diagnostic]:
    """Report what a kept text may not bring to the page: it would turn words round, or hide."""
    found = _TURNING.search(file.text)
    if found is not None:
        yield content_rules.HIDDEN.at(
            Span(file, found.start(), found.end()),
            f"a kept text can't hold this character: {_named(found[0])}",
            hint="take it out, and everything like it; then write the new `sha256` into its source",
        )


def escaped_character(span: Span, text: str) -> Iterator[Diagnostic]:
    """Report what an escape would bring in unseen."""
    found = _HIDDEN.search(text)
    if found is not None:
        yield content_rules.HIDDEN.at(
            span,
            f"an escape in this text stands for an invisible character: {_named(found[0])}",
            hint="take out the escape, the backslash and what follows it",
        )


def strange_character(file: TextFile, place: int) -> Diagnostic:
    return content_rules.HIDDEN.at(
        Span(file, place, place + 1),
        f"YAML can't hold the character U+{ord(file.text[place]):04X}"
        if place < len(file.text)
        else "YAML can't hold a character of this file",
        hint="delete it and type the words around it anew",
    )


def _named(character: str) -> str:
    kind = "character without a name" if character > "\x9f" else "control character"
    name = unicodedata.name(character, kind).lower()
    return f"{name} (U+{ord(character):04X})"
