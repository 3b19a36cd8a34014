"""Whether a text gives words to those who are said to say them, in all forms that news has."""

import json
from pathlib import Path
from typing import cast

import pytest

from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.build.check import read_and_check
from tests import projects
from tests.checks.conftest import data

CASES = cast("dict[str, list[list[str]]]", data(Path(__file__).parent / "cases" / "speakers.yaml"))
ACTORS = {
    "ivo-tarn": {"name": "Ivo Tarn", "aka": ["Tarn"]},
    "runa-esk": {"name": "Runa Esk", "aka": ["Esk"]},
    "odd-feld": {"name": "Odd Feld", "aka": ["Feld"]},
    "fennick-council": {
        "name": "Fennick Council",
        "aka": ["the council"],
        "kind": "organisation",
    },
    "ferry-news": {"name": "Ferry News", "kind": "outlet"},
}
SOURCE = {"title": "Report", "outlet": "ferry-news", "published": "2024-03-14", "text": "full"}
STORY = {"title": "A story", "article": "report", "summary": "Ferry News tells of it [@it]."}
HOW = {
    "named": AttributionSupport.NAMED,
    "pronoun": AttributionSupport.BY_PRONOUN,
    "not": AttributionSupport.NOT,
}


def _cases() -> list[tuple[str, list[str]]]:
    return [(kind, case) for kind, cases in CASES.items() for case in cases]


@pytest.mark.parametrize(
    ("kind", "case"), _cases(), ids=lambda value: value if isinstance(value, str) else value[0]
)
def test_a_text_gives_words_to_whom_it_says(tmp_path: Path, kind: str, case: list[str]) -> None:
    text, words, by, expected = case
    claim = {"passage": words, "by": by, "says": "Something is so."}
    files = {
        **{f"content/actors/{id_}.yaml": json.dumps(actor) for id_, actor in ACTORS.items()},
        "content/settings.yaml": "title: Test\ndescription: A test.\n",
        "content/sources/report.yaml": json.dumps(SOURCE),
        "content/story/explainer.yaml": json.dumps(STORY),
        "content/story/claims.yaml": json.dumps({"claims": {"it": claim}}),
        "seeds/report.txt": text,
    }
    site = read_and_check(projects.write(tmp_path, files)).site

    ((_, evidence, found),) = attribution_support(site)

    assert all(words.hits for words in evidence.words)
    assert found is HOW[expected], kind
