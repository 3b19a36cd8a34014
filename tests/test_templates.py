"""Templates print what Jinja's own would: only the way there is shorter."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment
from jinja2.compiler import CodeGenerator
from markupsafe import Markup

from explainer import templates
from explainer.options import Options
from explainer.pipeline import compile_pages, read_and_check, render_pages
from tests import projects

OPTIONS = Options(edit="https://code.example/edit/", site_url="https://example.org/")
PAGE = """\
{% import "macros.html" as m %}
{{ value }} {{ thing.name }} {{ thing.names[0] }} {{ m.said(value) }}
{{ m.said(value, by=thing.name) }}
{% call m.around("x") %}{{ value }}{% endcall %}
{% for one in thing.names %}{{ m.said(one, loop.index) }}{{ ", " if not loop.last }}{% endfor %}
"""
MACROS = """\
{% macro said(words, by="nobody") %}<q title="{{ words }}">{{ words }}</q> {{ by }}{% endmacro %}
{% macro around(kind) %}<b class="{{ kind }}">{{ caller() }}</b>{% endmacro %}
"""
TEXTS = st.text(st.sampled_from("ab &<>\"'{}%’"))


class Thing:
    name = "<b>Name</b>"
    names = ("O'Neill", Markup("<i>known</i>"), 7)


@given(st.one_of(TEXTS, TEXTS.map(Markup), st.integers(), st.none(), st.booleans()))
def test_every_value_is_printed_as_jinja_prints_it(value: object) -> None:
    files = DictLoader({"page.html": PAGE, "macros.html": MACROS})
    ours = templates.Templates(Path(), [])
    ours.loader = files
    plain = Environment(
        loader=files, autoescape=True, trim_blocks=True, lstrip_blocks=True
    )  # as ours is set up
    printed = [
        one.get_template("page.html").render(value=value, thing=Thing()) for one in (ours, plain)
    ]
    assert printed[0] == printed[1]


@pytest.mark.parametrize("is_real", [False, True])
def test_every_page_is_what_jinja_would_make_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_real: bool
) -> None:
    root = projects.REAL if is_real else projects.write(tmp_path, projects.buildable())
    there, again = read_and_check(root).site, read_and_check(root).site
    ours = [page.html for page in render_pages(there, OPTIONS, compile_pages(there))]
    monkeypatch.setattr(templates, "_Plain", CodeGenerator)
    monkeypatch.setattr(templates._Compiled, "_codes", {})
    assert ours == [page.html for page in render_pages(again, OPTIONS, compile_pages(again))]
