"""Templates print what Jinja's own would: only the way there is shorter."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment, FileSystemLoader, StrictUndefined, UndefinedError
from jinja2.ext import Extension
from markupsafe import Markup

from explainer.build import render
from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import EditAddress, Options
from explainer.templating.environment import Templates
from tests import projects

OPTIONS = Options(edit=EditAddress("https://code.example/edit/"), site_url="https://example.org/")
PAGE = """\
{% import "macros.html" as m %}
{{ value }} {{ thing.name }} {{ thing.names[0] }} {{ m.said(value) }} {{ "<&>" }}
{{ m.said(value, by=thing.name) }} {{ m.said(m.said(value)) | upper }} {{ m.later(value) }}
{% call m.around("x") %}{{ value }}{% endcall %}
{% for one in thing.names %}{{ m.said(one, loop.index) }}{{ ", " if not loop.last }}{% endfor %}

{% for one in thing.names %}
{{ loop.previtem if loop.previtem is defined else "first" }}
{% if loop.first %}{% set first = one %}{{ first }}{% elif one is string %}
text
{% else %}
{{ one }}
{% endif %}
{% for inner in [one, value] if inner %}{{ loop.index }}{{ inner }}{% else %}none{% endfor %}
{% else %}
nothing
{% endfor %}
{% for one in () %}{{ one }}{% else %}nothing of {{ value }}{% endfor %}
{{ value }} {{ value ~ "<" ~ thing.name }} {{ thing.names[:2] | join("<") }}
{{ "no" if value }}
{% set told = namespace(all=[]) %}
{% for one in thing.names if one not in told.all %}
{% set told.all = told.all + [one] %}{{ told.all | length }}
{% endfor %}
{{ {"a": value}["a"] }} {{ 1 + 2 * 3 - (-1) }} {{ [thing] | map(attribute="name") | list }}
{{ thing.names | map("string") | map("upper") | select("eq", "7") | first }}
{{ (value is none and 1 < 2 <= 3) or not value }} {{ missing is defined }} {{ "{:,}".format(1234) }}
{% macro own(a, b=none) %}{{ a }}{{ value }}{{ b }}{% endmacro %}
{{ own(thing.name) }}{{ own(1, value) }}
"""
MACROS = """\
{% macro said(words, by="nobody") %}<q title="{{ words }}">{{ words }}</q> {{ by }}{% endmacro %}
{% macro around(kind) %}<b class="{{ kind }}">{{ caller() }}{{ caller() | upper }}</b>{% endmacro %}
{% macro later(words) %}{{ after(words) }}{{ after(words) ~ "&" }}{% endmacro %}
{% macro after(words) %}{% if words %}{{ words }}{% endif %}<i>{% endmacro %}
"""
TEXTS = st.text(st.sampled_from("ab &<>\"'{}%’\\"))


class Thing:
    name = "<b>Name</b>"
    names = ("O'Neill", Markup("<i>known</i>"), 7)


class Jinja(Environment):
    """Jinja itself, set up as our templates are."""

    def __init__(self, folder: Path, extensions: list[type[Extension]]) -> None:
        super().__init__(
            extensions=extensions,
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def render(self, name: str, view: Mapping[str, object]) -> str:
        return self.get_template(name).render(view)


@cache
def both() -> tuple[Templates, Jinja]:
    """Give our templates and Jinja's with the same page: a template is read once for all values."""
    ours, plain = Templates(Path(), []), Jinja(Path(), [])
    ours.loader = plain.loader = DictLoader({"page.html": PAGE, "macros.html": MACROS})
    return ours, plain


def printed(page: str, **view: object) -> str:
    ours = Templates(Path(), [])
    ours.loader = DictLoader({"page.html": page})
    return ours.render("page.html", view)


@given(st.one_of(TEXTS, TEXTS.map(Markup), st.integers(), st.none(), st.booleans()))
def test_every_value_is_printed_as_jinja_prints_it(value: object) -> None:
    ours, plain = both()
    view = {"value": value, "thing": Thing()}

    assert ours.render("page.html", view) == plain.render("page.html", view)


@pytest.mark.parametrize("is_real", [False, True])
def test_every_page_is_what_jinja_would_make_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, checked: Checked, *, is_real: bool
) -> None:
    root = projects.REAL if is_real else projects.write(tmp_path, projects.buildable())
    there = checked.site if is_real else read_and_check(root).site
    again = read_and_check(root).site
    ours = [page.html for page in build(there, OPTIONS).rendered()]
    monkeypatch.setattr(render, "Templates", Jinja)
    assert ours == [page.html for page in build(again, OPTIONS).rendered()]


@pytest.mark.parametrize(
    "page", ["{{ nobody }}", "{{ nobody.name }}", "{% for one in nobody %}{% endfor %}"]
)
def test_a_name_that_nobody_gave_raises(page: str) -> None:
    with pytest.raises(UndefinedError, match="'nobody' is undefined"):
        printed(page)


def test_a_branch_that_is_not_taken_may_name_anything() -> None:
    assert (
        printed("{% if flag %}{{ nobody }}{% else %}{{ known }}{% endif %}", flag=0, known=1) == "1"
    )


@pytest.mark.parametrize(
    "page",
    [
        "{% filter upper %}a{% endfilter %}",
        "{{ 2 ** 3 }}",
        "{% include 'x' %}",
        "{{ value }}{% if value %}{% set value = 1 %}{% endif %}{{ value }}",
    ],
)
def test_what_no_template_uses_is_refused_and_not_printed_wrong(page: str) -> None:
    with pytest.raises((NotImplementedError, KeyError)):
        printed(page, value=0)


def test_a_name_in_a_template_cant_be_one_of_the_code() -> None:
    with pytest.raises(AssertionError, match="_out could be a name of ours"):
        printed("{{ _out }}")
