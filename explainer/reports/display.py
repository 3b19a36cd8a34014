"""Text as it may be shown in a terminal: harmless, visible, and of known width.

What a writer can't see (control characters, bidirectional overrides, zero-width spaces) is shown
by name, so that nothing in a content file can move the cursor, colour or hide anything.
"""

import unicodedata

TAB = " " * 4
_PICTURES = 0x2400  # Unicode has a picture for each of the first 32 control characters


def shown(character: str) -> str:
    """Give what stands for a character in a terminal."""
    if character == "\t":
        return TAB
    if character < " ":
        return chr(_PICTURES + ord(character))
    if character == "\x7f":
        return "␡"
    if unicodedata.category(character) in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"):
        return f"<U+{ord(character):04X}>"
    return character


def harmless(text: str) -> str:
    """Give a text without anything that a terminal would obey."""
    return text if text.isprintable() else "".join(map(shown, text))


def foreign(message: str) -> str:
    """Give what another program says, line by line, so that no terminal or workflow obeys it.

    GitHub takes a line that begins with `::`, blanks or not, and `##[` anywhere, for a command.
    """
    return "\n".join(map(_no_command, message.splitlines()))


def _no_command(line: str) -> str:
    text = harmless(line).replace("##[", "## [")
    return f"| {text}" if text.lstrip().startswith("::") else text


def width(text: str) -> int:
    """Count the columns that an already harmless text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
