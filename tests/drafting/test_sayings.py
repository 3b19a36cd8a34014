"""Who says what in a text, as a draft proposes it: small texts and all that is to come out."""

from pathlib import Path
from typing import cast

import pytest

from explainer.drafting.article import read_article
from explainer.drafting.compose import Request, drafted
from explainer.drafting.sayings import Saying
from explainer.drafting.trial import ProjectFiles
from tests.projects import project_file

CASES = cast(
    "dict[str, dict[str, object]]", project_file(Path(__file__).parent / "cases" / "sayings.yaml")
)


@pytest.mark.parametrize("name", CASES)
def test_the_sayings_of_a_text(name: str) -> None:
    text = f"Crack in a bridge\n\n{CASES[name]['text']}"
    request = Request(read_article(text), text.encode(), "2024-03-14", "Fennick Courier", "story")

    made = drafted(ProjectFiles((), {}), request)

    assert [_told(text, one) for one in made.sayings if not one.part] == CASES[name]["expected"]


def _told(text: str, saying: Saying) -> str:
    who = " and ".join(saying.by) or " or ".join(sorted(saying.candidates)) or "nobody"
    via = "".join(f" via {id_}" for id_ in saying.via)
    quoted = " ".join(f"“{text[slice(*one)]}”" for one in saying.quotes)
    return f"{who}{via}: {saying.says or quoted}"
