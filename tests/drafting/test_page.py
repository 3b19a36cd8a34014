"""The page of a draft: what its groups ask, what it opens with, and what its title may be."""

from pathlib import PurePosixPath

from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile
from explainer.drafting.article import read_article
from explainer.drafting.compose import Request, drafted
from explainer.drafting.trial import ProjectFiles

REPORT = """\
Ferry runs aground off Fennick

14 March 2024

The ferry Orla ran aground off Fennick on Tuesday evening with 40 people aboard.

The ferry carries about 900 people a day. Two cars were lost. The harbour was shut last night.

“We have a hole in the hull,” said Ivo Tarn, the captain. Tarn said that the engine had stopped.

Runa Esk, a harbour master, said that the ferry had sent no call for help.

In 2009 a ferry was lost on the same rocks.
"""


def page_of(text: str) -> dict[str, object]:
    article = read_article(text)
    request = Request(article, text.encode(), "2024-03-14", "Fennick Courier", "ferry")
    made = drafted(ProjectFiles((), {}), request)
    path = PurePosixPath("content/ferry/explainer.yaml")
    document, found = read(TextFile(path, made.files[path]))
    assert document is not None, found
    return dict(document.data)


def test_groups_ask_what_happened_who_says_what_and_what_came_before() -> None:
    groups = page_of(REPORT)["groups"]

    assert isinstance(groups, list)
    assert [group["heading"] for group in groups] == [
        "What happened?",
        "What does Ivo Tarn say?",
        "What does Runa Esk say?",
        "What came before?",
        "What is reported in headline and captions?",
    ]


def test_a_page_opens_with_what_the_report_opens_with_and_labels_each_line() -> None:
    assert page_of(REPORT)["summary"] == (
        "- *Fennick Courier:* the ferry Orla ran aground off Fennick on the evening of 12 March"
        " 2024 with 40 people aboard [@ferry-orla-ran].\n"
        "- *Ivo Tarn, as quoted by Fennick Courier:* “We have a hole in the hull”"
        " [@tarn-hole-hull].\n"
        "- *Runa Esk, as reported by Fennick Courier:* the ferry had sent no call for help"
        " [@esk-ferry-sent-call].\n"
    )


def test_the_title_is_the_headline_or_else_neutral() -> None:
    neutral = REPORT.replace("Ferry runs aground off Fennick", "Tarn betrayed us all", 1)

    assert page_of(REPORT)["title"] == "Ferry runs aground off Fennick"
    assert page_of(neutral)["title"] == "Reports on Ivo Tarn, 2024"
    assert page_of(neutral)["guessed"] == ["title", "summary", "groups"]
