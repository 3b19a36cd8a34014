"""How a story's page tells in what other texts differ from its article."""

from collections.abc import Iterable, Iterator

from explainer.presentation.page_choice import Difference
from explainer.presentation.sayers import sayer
from explainer.presentation.statements import DIFFERING, lines
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link
from explainer.site import Ref, Standing


def told_differences(
    page: StoryPage, differences: Iterable[Difference]
) -> Iterator[tuple[Link, tuple[str, ...]]]:
    """Give in what other texts differ, with a link to where both are told: each place once."""
    points: dict[Ref, dict[str, None]] = {}
    for one in differences:
        found = points.setdefault(one.owner.ref, {})
        found |= dict.fromkeys(DIFFERING[point] for point in one.record.entry.differs)
    for ref, others in points.items():
        if others:
            others.pop(DIFFERING["fact"], None)  # in what, the place that the link leads to tells
            yield Link(ref.local, _who(page, ref)), tuple(others)


def _who(page: StoryPage, ref: Ref) -> str:
    """Name whose words they are, in few words."""
    owner = page.site.events[ref.id] if ref.kind == "event" else page.site.statement(ref)
    label = lines(page.site, owner)[0].label
    if label is None:
        return "background"
    is_own = label.key.standing in (Standing.OUTLET, Standing.NO_ACCUSER)
    return "its own words" if is_own else sayer(page.site, owner)
