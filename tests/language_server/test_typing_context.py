"""What is being typed, told from half a line and what stands above it."""

import pytest

from explainer.language_server.typing_context import context_at

STORY = """\
defaults:
  by: anna
claims:
  one:
    says: It is.
    towards:
      - to: two
        stance: denies
    """
CASES = {
    "a field of an entry": (STORY, "pa", ("claims", "one"), True, "pa"),
    "the value of a field": (STORY, "by: an", ("claims", "one", "by"), False, "an"),
    "an empty value": (STORY, "by: ", ("claims", "one", "by"), False, ""),
    "an item in brackets": (STORY, "about: [x, y", ("claims", "one", "about"), False, "y"),
    "a field in brackets": (STORY, "reply: {gi", ("claims", "one", "reply"), True, "gi"),
    "a value in brackets": (
        STORY,
        "reply: {given: th",
        ("claims", "one", "reply", "given"),
        False,
        "th",
    ),
    "a further field of an item": (
        f"{STORY}  - to: two\n        ",
        "st",
        ("claims", "one", "towards", 0),
        True,
        "st",
    ),
    "the first field of an item": (STORY, "  - t", ("claims", "one", "towards", 0), True, "t"),
    "a field of the file": ("title: A\n", "qu", (), True, "qu"),
    "an item of a list": (
        "groups:\n  - claims:\n      ", "- on", ("groups", 0, "claims", 0), True, "on",
    ),
    "a passage with a colon": (STORY, "passage: a: b", ("claims", "one", "passage"), False, "a: b"),
    "a citation": ("summary: |\n  ", "- It is [@one; @tw", ("summary",), False, "tw"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_typed_is_told_by_indentation(
    case: tuple[str, str, tuple[str | int, ...], bool, str],
) -> None:
    above, line, path, is_name, typed = case
    text = f"{above}{line}"

    found = context_at(f"{text}\nmore: below\n", len(text))

    assert (found.path, found.is_name, found.typed) == (path, is_name, typed)
    assert text[found.start :] == typed
