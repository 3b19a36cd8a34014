"""Entries added to a configuration: in the form that its list has, and all else as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.mkdocs_plugin.configuration_edit import with_entries
from explainer.mkdocs_plugin.configuration_files import plain_values

NEW = ("explainer",)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("plugins:\n  - search  # on\n\n# end\n",
         "plugins:\n  - search  # on\n  - explainer\n\n# end\n"),
        ("plugins:\n- search", "plugins:\n- search\n- explainer\n"),
        ("plugins: [search]\nx: 1\n", "plugins: [search, explainer]\nx: 1\n"),
        ("plugins:\n  search:\n    lang: en\nx: 1\n",
         "plugins:\n  search:\n    lang: en\n  explainer: {}\nx: 1\n"),
        ("plugins:\n  - search:\n      lang:\n        - en\n\nx: 1\n",
         "plugins:\n  - search:\n      lang:\n        - en\n  - explainer\n\nx: 1\n"),
        ("site_name: A", "site_name: A\nplugins:\n  - explainer\n"),
        ("a: b\r\nplugins:\r\n  - x\r\n", "a: b\r\nplugins:\r\n  - x\r\n  - explainer\r\n"),
        ("plugins:\n  - x:\n      t: |\n        a\n        b\ny: !ENV [A, b]\n",
         "plugins:\n  - x:\n      t: |\n        a\n        b\n  - explainer\ny: !ENV [A, b]\n"),
    ],
)  # fmt: skip
def test_an_entry_is_added_in_the_form_of_the_list(before: str, after: str) -> None:
    assert with_entries(before, "plugins", NEW) == after


@pytest.mark.parametrize(
    "text",
    [
        "x: &a [search]\nplugins: *a\n",
        "plugins: []\n",
        "plugins:\n",
        "plugins: search\n",
        "plugins: [search\n",
        "site_name: A\n...\n",
        "",
    ],
)
def test_what_cannot_be_added_to_safely_stays(text: str) -> None:
    assert with_entries(text, "plugins", NEW) is None


_NAMES = st.sampled_from(
    ("search", "tags  # why", "- deep", "blog:\n      dir: x", "'it''s'", "a: {b: c}")
)
_OTHER = st.sampled_from(("", "# c\n", "x: 1\n", "theme:\n  name: y  # z\n", "y: !ENV Z\n", "\n"))


@given(
    names=st.lists(_NAMES, min_size=1, max_size=4),
    above=_OTHER,
    below=_OTHER,
    is_indented=st.booleans(),
)
def test_what_is_added_to_any_list_changes_nothing_else(
    *, names: list[str], above: str, below: str, is_indented: bool
) -> None:
    indent = "  " if is_indented else ""
    text = above + "plugins:\n" + "".join(f"{indent}- {name}\n" for name in names) + below

    after = with_entries(text, "plugins", NEW)

    assert after is not None
    assert after.replace(f"{indent}- explainer\n", "", 1) == text
    there = plain_values(text)["plugins"]
    assert isinstance(there, list)
    assert plain_values(after) == {**plain_values(text), "plugins": [*there, "explainer"]}
