"""The article: what kind of item it is, on whom it relies, and how it differs from other texts."""

from collections.abc import Iterable, Iterator, Mapping

from explainer.pages.sections.blocks import Link
from explainer.pages.sections.prose import marked
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.page_choice import Difference
from explainer.presentation.phrases import capitalised, plain
from explainer.presentation.statements import lines
from explainer.site import Ref

ID, TITLE, TEMPLATE = "about-the-article", "The article", "sections/article.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    differences = page.choice.differences
    return {
        "about": tuple(marked(page, page.choice.about)),
        "article": page.article,
        "shown": list(_places(page, differences.shown)),
        "folded": list(_places(page, differences.folded)),
    }


def _places(page: StoryPage, differences: Iterable[Difference]) -> Iterator[tuple[str, Link]]:
    """Give in what the article differs, with a link to where both are told: each place once."""
    points: dict[Ref, dict[str, None]] = {}
    for one in differences:
        if one.record.entry.differs:
            points.setdefault(one.owner.ref, {}).update(dict.fromkeys(one.record.entry.differs))
    for ref, found in points.items():
        yield capitalised(f"in the {' and '.join(found)}"), Link(ref.local, _who(page, ref))


def _who(page: StoryPage, ref: Ref) -> str:
    owner = page.site.events[ref.id] if ref.kind == "event" else page.site.statement(ref)
    label = lines(page.site, owner)[0].label
    return plain(label.short) if label else "background"
