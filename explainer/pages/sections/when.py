"""When: one line of time from the first event to the day on which the page was last looked at."""

from collections.abc import Mapping

from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_timeline import told_timeline

ID, TITLE, TEMPLATE = "when", "When", "sections/when.html.j2"


def view(page: StoryPage) -> Mapping[str, object] | None:
    timeline = page.choice.timeline
    if not (timeline.shown or timeline.folded):
        return None
    return {
        "before": [
            (
                list(told_timeline(page, one.moments)),
                one.end.when,
                [page.behind_article(article) for article in one.end.articles],
            )
            for one in timeline.before
        ],
        "after": list(told_timeline(page, timeline.after)),
        "folded": list(told_timeline(page, timeline.folded)),
        "today": timeline.as_of,
    }
