"""What is not known: the questions that a reader would ask; the rest is folded."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.presentation.sayers import sayer
from explainer.presentation.story_page import StoryPage
from explainer.site import Claim, Unknown

ID, TITLE, TEMPLATE = "unknown", "What is not known", "sections/unknown.html.j2"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question; `told` answers it or is the nearest to an answer, `by` whom."""

    question: Unknown
    told: Claim | None
    by: str
    is_answered: bool


def view(page: StoryPage) -> Mapping[str, object]:
    return {
        "shown": [_question(page, one) for one in page.choice.unknown.shown],
        "folded": [_question(page, one) for one in page.choice.unknown.folded],
    }


def _question(page: StoryPage, one: Unknown) -> OpenQuestion:
    told = one.answered or one.nearest
    claim = page.site.statement(told) if told else None
    by = sayer(page.site, claim) if claim else ""
    return OpenQuestion(one, claim, by, is_answered=one.answered is not None)
