"""EX1xx: what can be wrong with a file before its words are looked at.

Functions here build diagnostics in a writer's words; libyaml's own sentences never reach anyone.
"""

import re
import unicodedata
from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

NOT_UTF8 = Rule(
    "EX101",
    "not-utf-8",
    """The file is not UTF-8 text.

## Why it matters
Curly quotation marks and accents in another encoding would reach the page as other letters.

## Wrong
A file saved as Windows-1252 or UTF-16.

## Right
The same file saved as UTF-8, which every editor offers under *Save with encoding*.
""",
)
UNREADABLE = Rule(
    "EX102",
    "unreadable-file",
    """A file or folder can't be read.

## Why it matters
What can't be read can't be checked, so the site is not built without it.

## Wrong
A folder, a pipe or a link out of `content/` that is named `claims.yaml`; two files whose names
differ in capitals alone; a `.yml` file where `.yaml` is meant.

## Right
A plain file with the name that the writers' guide gives.
""",
)
SYNTAX = Rule(
    "EX103",
    "yaml-syntax",
    """The file is not well-formed YAML.

## Why it matters
From the place of the fault on, nothing in the file can be understood.

## Wrong
    text: Biden said: I agree

## Right
    text: "Biden said: I agree"
""",
)
HIDDEN = Rule(
    "EX104",
    "hidden-character",
    """The file holds a character that can't be seen or that changes the direction of text.

## Why it matters
Invisible characters make two texts look alike that are not, and can turn a sentence round on the
screen.

## Wrong
A zero-width space inside an id, a right-to-left override, or `"\\u202e"` for one.

## Right
The same line typed anew.
""",
)
TOO_LARGE = Rule(
    "EX105",
    "file-too-large",
    """The file, or a text in it, is larger than a claim file needs.

## Why it matters
A file of this size is nearly always put here by mistake, and nobody can review it.

## Wrong
One file of more than two million characters or 50,000 values; one text of more than 20,000.

## Right
Several files in a folder `claims/`.
""",
)
TOO_DEEP = Rule(
    "EX106",
    "nested-too-deep",
    """Brackets or indentation are nested deeper than claim files need.

## Why it matters
Deep nesting is a mistake in the indentation, or an attack.

## Wrong
    by: [[[[[[[[[[[[[[[[[[[[[vision-times]]]]]]]]]]]]]]]]]]]]]

## Right
    by: vision-times
""",
)
DUPLICATE = Rule(
    "EX107",
    "duplicate-key",
    """The same id or field stands twice in one mapping.

## Why it matters
YAML would keep the last of the two without a word, and the first would be lost.

## Wrong
    call-ahead:
      text: …
      text: …

## Right
    call-ahead:
      text: …
""",
)
ALIAS = Rule(
    "EX108",
    "yaml-feature",
    """The file uses a feature of YAML that claim files do without.

## Why it matters
Anchors, aliases, merge keys, tags and several documents hide what stands where, and some have been
used to run code or to fill the memory of the machine that reads them.

## Wrong
    by: *earlier

## Right
    by: vision-times
""",
)
UNKNOWN_FIELD = Rule(
    "EX111",
    "unknown-field",
    """There is no such field.

## Why it matters
A mistyped field would silently have no effect.

## Wrong
    pasage: We are not going to attack

## Right
    passage: We are not going to attack
""",
)
WRONG_VALUE = Rule(
    "EX112",
    "wrong-value",
    """A field holds something that it can't hold.

## Why it matters
A value that is not understood would be left out of the page, or printed as something else.

## Wrong
    stance: true

## Right
    stance: supports
""",
)
MISSING_FIELD = Rule(
    "EX113",
    "missing-field",
    """A field that is needed is missing.

## Why it matters
A claim without a passage and an asserter has no source.

## Wrong
    call-ahead:
      text: Milley told Li that he would call.

## Right
    call-ahead:
      text: According to unnamed sources cited in Peril, Milley told Li that he would call.
      quote: If we’re going to attack, I’m going to call you ahead of time.
      by: unnamed-sources
""",
)
COMMENT_IN_TEXT = Rule(
    "EX114",
    "comment-cuts-text",
    """A `#` cuts off the rest of a text.

## Why it matters
In YAML a `#` after a blank starts a comment: the words behind it never reach the page.

## Wrong
    text: The council shut bridge #1 on Monday.

## Right
    text: "The council shut bridge #1 on Monday."
""",
)
EMPTY_FILE = Rule(
    "EX115",
    "empty-file",
    """The file holds nothing.

## Why it matters
An empty file is a claim file that was lost, or one that was never written.

## Wrong
A file `claims.yaml` of no bytes, or of comments alone.

## Right
    claims:
      first-claim:
        text: …
""",
)
BAD_ID = Rule(
    "EX116",
    "bad-id",
    """An id or a file name can't be an address.

## Why it matters
Ids are addresses on the site. They last, so they hold small letters, digits and hyphens only.

## Wrong
    Call_Ahead:

## Right
    call-ahead:
""",
)

RULES = (
    NOT_UTF8, UNREADABLE, SYNTAX, HIDDEN, TOO_LARGE, TOO_DEEP, DUPLICATE, ALIAS, UNKNOWN_FIELD,
    WRONG_VALUE, MISSING_FIELD, COMMENT_IN_TEXT, EMPTY_FILE, BAD_ID,
)  # fmt: skip

MAX_FOUND = 50  # of one file: who mends the first of them sees the others then

# Joiners (U+200C, U+200D) and U+FE00 to U+FE0F are not here: whole scripts and emoji need them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)

_TURNING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")

# What libyaml says, and what a writer can do about it: (its words, our message, our hint).
_SYNTAX = (
    (
        "cannot start any token",
        "this character can't begin a value",
        "put the whole text in quotation marks; if it is a tab, replace it by blanks",
    ),
    (
        "mapping values are not allowed",
        "a colon followed by a blank begins a field here",
        (
            "put the whole text in quotation marks or check that the line is indented like its"
            " neighbours"
        ),
    ),
    (
        "while scanning a quoted scalar",
        "this quotation mark is never closed",
        (
            'close it at the end of the text; inside "…" write \\" for the mark itself,'
            " inside '…' write ''"
        ),
    ),
    (
        "did not find expected key",
        "this does not belong to the mapping that it stands in",
        (
            "look at this line and the one above: a quotation mark inside the text, words after a"
            " closing quotation mark, or an indentation that differs by a blank"
        ),
    ),
    (
        "could not find expected ':'",
        "there is no colon after this",
        "write `field: value`; a text that goes on over several lines is indented further",
    ),
    (
        "did not find expected ',' or",
        "this list or mapping in brackets is never closed, or a comma is missing",
        "close the bracket; a text that begins with a bracket is put in quotation marks",
    ),
    (
        "incompatible YAML document",
        "a line that begins with `%` is a directive, which claim files do without",
        "take the line out",
    ),
    (
        "invalid Unicode character escape",
        "this escape stands for no character",
        "type the character itself",
    ),
    (
        "did not find expected '-' indicator",
        "this does not belong to the list that it stands in",
        "begin it with `- `, or check the indentation",
    ),
    (
        "unknown escape character",
        'a backslash inside "…" means something to YAML',
        "put the text in '…' instead, or write \\\\ for a backslash",
    ),
    (
        "undefined alias",
        "a text can't begin with `*`",
        "put the text in quotation marks",
    ),
    (
        "block sequence entries are not allowed",
        "a list can't begin here",
        "begin the list on a line of its own, or put the text in quotation marks",
    ),
)
_TAG = re.compile(r"!\S*")
_IN_MARKS = "put the whole text in quotation marks"
_FIELD = re.compile(r"\s*(?:- )?(?P<name>[\w-]+):[ ]+(?P<value>[^\s\"'|>\[{].*)$")
_TAB_HINT = "replace the tab by blanks; YAML is indented with blanks only"


def syntax(
    file: TextFile, context: str | None, problem: str | None, begun: int | None, at: int | None
) -> Diagnostic:
    """Say what libyaml stumbled over, in a writer's words, at the place to mend."""
    said = f"{context or ''}: {problem or ''}"
    unclosed = "quoted scalar" in said and "end of stream" in said
    place = begun if unclosed and begun is not None else (at or begun or 0)
    end = min(len(file.text), place + 1)
    tab = _tab_before(file, place)
    if tab is not None and not unclosed:
        return SYNTAX.at(tab, "a tab stands in the indentation", hint=_TAB_HINT)
    for words, message, hint in _SYNTAX:
        if words in said:
            mended = _mended_line(file, place)
            return SYNTAX.at(
                Span(file, place, end), message, hint=hint.replace(_IN_MARKS, mended or _IN_MARKS)
            )
    return SYNTAX.at(
        Span(file, place, end),
        "YAML can't be read from here on",
        hint="look at this line and the one above: indentation, quotation marks, colons",
    )


def _mended_line(file: TextFile, place: int) -> str | None:
    """Write the line of a fault anew with its value in quotation marks, where it has a value."""
    number, column = file.position(min(place, len(file.text)))
    found = _FIELD.match(file.line(number))
    if found is None or column <= found.end("name"):
        return None
    value = found["value"].rstrip().replace("\\", "\\\\").replace('"', '\\"')
    return f'write  {found["name"]}: "{value}" '


def _tab_before(file: TextFile, place: int) -> Span | None:
    """Find a tab in the indentation of the line of a fault, or of the line before it."""
    number = file.position(min(place, len(file.text)))[0]
    start = place - (file.position(place)[1] - 1)
    for candidate in (number, number - 1):
        if candidate < 1:
            continue
        text = file.line(candidate)
        blank = text[: len(text) - len(text.lstrip())]
        if candidate != number:
            start = file.text.rfind("\n", 0, max(start - 1, 0)) + 1
        if "\t" in blank:
            return Span(file, start + blank.index("\t"), start + len(blank))
    return None


def hidden_characters(file: TextFile) -> Iterator[Diagnostic]:
    """Report control characters, direction overrides and the like, each by its name."""
    for number, found in enumerate(_HIDDEN.finditer(file.text)):
        span = Span(file, found.start(), found.end())
        if number == MAX_FOUND:
            yield too_many(span)
            return
        yield HIDDEN.at(
            span,
            f"an invisible character stands here: {_named(found[0])}",
            hint="delete it and type the words around it anew",
        )


def turning_characters(file: TextFile) -> Iterator[Diagnostic]:
    """Report what a kept text may not bring to the page: it would turn words round, or hide."""
    found = _TURNING.search(file.text)
    if found is not None:
        yield HIDDEN.at(
            Span(file, found.start(), found.end()),
            f"a kept text can't hold this character: {_named(found[0])}",
            hint="take it out, and everything like it; then write the new `sha256` into its source",
        )


def escaped_character(span: Span, text: str) -> Iterator[Diagnostic]:
    """Report what an escape would bring in unseen."""
    found = _HIDDEN.search(text)
    if found is not None:
        yield HIDDEN.at(
            span,
            f"an escape in this text stands for an invisible character: {_named(found[0])}",
            hint="take out the escape, the backslash and what follows it",
        )


def _named(character: str) -> str:
    kind = "character without a name" if character > "\x9f" else "control character"
    name = unicodedata.name(character, kind).lower()
    return f"{name} (U+{ord(character):04X})"


def too_many(span: Span) -> Diagnostic:
    return UNREADABLE.at(
        span,
        f"{MAX_FOUND} faults stand before this place, so the rest of the file is not read",
        hint="mend those first, then check again",
    )


def too_many_values(span: Span, most: int) -> Diagnostic:
    return TOO_LARGE.at(
        span,
        f"more than {most:,} values stand in this file",
        hint="split it into several files in a folder `claims/`",
    )


def too_long(span: Span, most: int) -> Diagnostic:
    return TOO_LARGE.at(
        span,
        f"this text has more than {most:,} characters",
        hint="look for a quotation mark or an indentation that runs on; shorten the text",
    )


def strange_character(file: TextFile, place: int) -> Diagnostic:
    return HIDDEN.at(
        Span(file, place, place + 1),
        f"YAML can't hold the character U+{ord(file.text[place]):04X}"
        if place < len(file.text)
        else "YAML can't hold a character of this file",
        hint="delete it and type the words around it anew",
    )


def duplicate_key(span: Span, key: str, earlier: Span) -> Diagnostic:
    return DUPLICATE.at(
        span,
        f"`{key}` stands here for the second time",
        hint="keep one of the two, or give this one another id",
        related=[Related(earlier, "the first one")],
    )


def alias(span: Span) -> Diagnostic:
    return ALIAS.at(
        span,
        "a value that begins with `*` is an alias, which claim files do without",
        hint="write the value itself; put a text that begins with `*` in quotation marks",
    )


def anchor(span: Span, name: str) -> Diagnostic:
    return ALIAS.at(
        span,
        f"`&{name}` is an anchor, which claim files do without",
        hint="take it out; put a text that begins with `&` in quotation marks",
    )


def tag(span: Span) -> Diagnostic:
    typed = _TAG.search(span.text)
    return ALIAS.at(
        span,
        f"`{typed[0] if typed else '!'}` is a tag, which claim files do without",
        hint="take it out; put a text that begins with `!` in quotation marks",
    )


def merge_key(span: Span) -> Diagnostic:
    return ALIAS.at(
        span, "`<<` merges mappings, which claim files do without", hint="write the fields out"
    )


def several_documents(span: Span) -> Diagnostic:
    return ALIAS.at(
        span,
        "a second document begins here",
        hint="take out the line `---`, or make a second file",
    )


def complex_key(span: Span) -> Diagnostic:
    return SYNTAX.at(
        span,
        "a list or a mapping stands where a field's name should be",
        hint="write `field: value`; put a text that begins with a bracket in quotation marks",
    )


def too_deep(span: Span, most: int) -> Diagnostic:
    return TOO_DEEP.at(
        span,
        f"this is nested deeper than {most} levels",
        hint="claim files need six at the most; check the indentation and the brackets",
    )
