"""What is counted of a story's page is what the page prints."""

from pathlib import Path

from explainer.build.check import read_and_check
from explainer.presentation.shown_parts import shown_parts
from tests import projects


def test_of_the_unnamed_it_is_counted_where_they_are_so(tmp_path: Path) -> None:
    files = projects.bridge()
    files["content/bridge-closure/explainer.yaml"] += "principals: [unnamed-engineers, mona-reed]\n"
    site = read_and_check(projects.write(tmp_path, files)).site

    parts = shown_parts(site, site.explainers["bridge-closure"])

    who = next(part for part in parts if part.id == "who")
    assert [one.text for one in who.texts] == [
        "unnamed engineers",
        (
            "Unnamed in Bridge said to be unsafe, described as “two engineers who asked not to be"
            " named”"
        ),
        "Mona Reed",
        "mayor, since 2019",
    ]
