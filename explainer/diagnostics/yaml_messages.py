"""What is wrong with YAML, in a writer's words; libyaml's own sentences never reach anyone."""

import re

from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic, Related
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

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
        "this does not belong to the lines that it stands among",
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
        "these brackets are never closed, or a comma is missing",
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
_NEARBY = 4  # lines: a value that runs on is seen to be none at the next field
_CAUSES = (
    (
        re.compile(r"\s*(?:- )?(?P<here>(?P<name>[a-z_]+):)(?P<value>[^\s/:][^\s:]*)\s*$"),
        "there is no blank behind this colon",
        "write `{name}: {value}`",
    ),
    (
        re.compile(r" *(?P<here>[\u00a0\u2007\u202f\u3000]+)"),
        "a blank of another kind stands in the indentation",
        "delete it and type blanks: it came with copied text, and looks like one",
    ),
    (
        re.compile(r"\s*(?:- )?(?P<name>[\w-]+):\s+(?P<here>\[\w+\])(?P<value>[^\],\s].*)$"),
        "a text that begins with a bracket looks like a list",
        "put the whole text in quotation marks",
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
        return content_rules.SYNTAX.at(tab, "a tab stands in the indentation", hint=_TAB_HINT)
    nearby = None if unclosed else _cause_nearby(file, place)
    if nearby is not None:
        return nearby
    for words, message, hint in _SYNTAX:
        if words in said:
            mended = _mended_line(file, place)
            return content_rules.SYNTAX.at(
                Span(file, place, end), message, hint=hint.replace(_IN_MARKS, mended or _IN_MARKS)
            )
    return content_rules.SYNTAX.at(
        Span(file, place, end),
        "YAML can't be read from here on",
        hint="look at this line and the one above: indentation, quotation marks, colons",
    )


def _cause_nearby(file: TextFile, place: int) -> Diagnostic | None:
    """Name what libyaml stumbles over lines later: it stands in this line or just above it."""
    number, _ = file.position(min(place, len(file.text)))
    start = file.text.rfind("\n", 0, min(place, len(file.text))) + 1
    for above in range(min(number, _NEARBY)):
        line = file.line(number - above)
        for pattern, message, hint in _CAUSES:
            found = pattern.match(line)
            if found:
                at = Span(file, start + found.start("here"), start + found.end("here"))
                return content_rules.SYNTAX.at(at, message, hint=hint.format(**found.groupdict()))
        start = file.text.rfind("\n", 0, max(0, start - 1)) + 1
    return None


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


def too_many_values(span: Span, most: int) -> Diagnostic:
    return content_rules.TOO_LARGE.at(
        span,
        f"more than {most:,} values stand in this file",
        hint="split it into several files in a folder `claims/`",
    )


def too_long(span: Span, most: int) -> Diagnostic:
    return content_rules.TOO_LARGE.at(
        span,
        f"this text has more than {most:,} characters",
        hint="look for a quotation mark or an indentation that runs on; shorten the text",
    )


def duplicate_key(span: Span, key: str, earlier: Span) -> Diagnostic:
    return content_rules.DUPLICATE.at(
        span,
        f"`{key}` stands here for the second time",
        hint="keep one of the two, or give this one another id",
        related=[Related(earlier, "the first one")],
    )


def alias(span: Span) -> Diagnostic:
    return content_rules.ALIAS.at(
        span,
        "a value that begins with `*` is an alias, which claim files do without",
        hint="write the value itself; put a text that begins with `*` in quotation marks",
    )


def anchor(span: Span, name: str) -> Diagnostic:
    return content_rules.ALIAS.at(
        span,
        f"`&{name}` is an anchor, which claim files do without",
        hint="take it out; put a text that begins with `&` in quotation marks",
    )


def tag(span: Span) -> Diagnostic:
    typed = _TAG.search(span.text)
    return content_rules.ALIAS.at(
        span,
        f"`{typed[0] if typed else '!'}` is a tag, which claim files do without",
        hint="take it out; put a text that begins with `!` in quotation marks",
    )


def merge_key(span: Span) -> Diagnostic:
    return content_rules.ALIAS.at(
        span,
        "`<<` takes fields from elsewhere, which claim files do without",
        hint="write the fields out",
    )


def several_documents(span: Span) -> Diagnostic:
    return content_rules.ALIAS.at(
        span,
        "a second document begins here",
        hint="take out the line `---`, or make a second file",
    )


def complex_key(span: Span) -> Diagnostic:
    return content_rules.SYNTAX.at(
        span,
        "brackets, or several lines, stand where a field's name should be",
        hint="write `field: value`; put a text that begins with a bracket in quotation marks",
    )


def too_deep(span: Span, most: int) -> Diagnostic:
    return content_rules.TOO_DEEP.at(
        span,
        f"this is nested deeper than {most} levels",
        hint="claim files need six at the most; check the indentation and the brackets",
    )
