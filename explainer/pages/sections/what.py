"""What is reported: four to six questions, with the other side at once; the rest is folded."""

from collections.abc import Mapping

from explainer.presentation.places import REST
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import told_blocks
from explainer.presentation.told_questions import told_questions

ID, TITLE, TEMPLATE = "what", "What is reported", "sections/what.html.j2"


def view(page: StoryPage) -> Mapping[str, object] | None:
    questions = list(told_questions(page))
    rest = page.places.told_at(REST, page.site.statements_of(page.explainer))
    told = told_blocks(page, rest, REST)
    return {"questions": questions, "rest": told} if questions or told else None
