"""What is not known: the questions that a reader would ask; the rest is folded."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.pages.sections.story_page import StoryPage
from explainer.site import Claim, Ref, Unknown

ID, TITLE, TEMPLATE = "unknown", "What is not known", "sections/unknown.html.j2"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question; `told` answers it or is the nearest to an answer that a source gives."""

    question: Unknown
    told: Claim | None
    is_answered: bool


def view(page: StoryPage) -> Mapping[str, object]:
    return {
        "shown": list(_questions(page, page.choice.unknown)),
        "folded": list(_questions(page, page.choice.folded_unknown)),
    }


def _questions(page: StoryPage, refs: tuple[Ref, ...]) -> Iterator[OpenQuestion]:
    by_ref = {one.ref: one for one in page.explainer.unknown}
    for ref in refs:
        one = by_ref[ref]
        told = one.answered
        yield OpenQuestion(
            one, page.site.statement(told) if told else None, is_answered=one.answered is not None
        )
