"""What is disputed: the question, who says so, who says otherwise, what would settle it."""

from collections.abc import Mapping

from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_disputes import told_disputes, versus, versus_group

ID, TITLE, TEMPLATE = "disputed", "What is disputed", "sections/disputed.html.j2"


def view(page: StoryPage) -> Mapping[str, object] | None:
    """Give all disputes; one that is shown large may stand with its question above."""
    here = versus(page) if not versus_group(page) else None
    told = list(told_disputes(page))
    shown = [one for one in told if not one.is_folded]
    folded = [one for one in told if one.is_folded]
    return {"versus": here, "shown": shown, "folded": folded} if told or here else None
