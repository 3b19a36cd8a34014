"""Sources: what was read whole, in part, unchecked or not at all; and all statements one by one."""

from collections.abc import Mapping

from explainer.pages.story_card import strip
from explainer.presentation.kept_texts import is_unseen, unread_language
from explainer.presentation.story_page import StoryPage
from explainer.site import Ref, Source

ID, TITLE, TEMPLATE = "sources", "Sources", "sections/sources.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    named = [page.site.sources[ref.id] for ref in named_sources(page)]
    unkept = [one for one in named if one.entry.text == "none"]
    statements = list(page.site.statements_of(page.explainer))
    return {
        "explainer": page.explainer,
        "whole": [one for one in named if one.entry.text == "full"],
        "articles": page.articles,
        "in_part": [(one, unread) for one in named if (unread := unread_language(one))],
        "partly": [one for one in named if one.entry.text == "excerpt"],
        "unchecked": [one for one in unkept if not is_unseen(page.site, one)],
        "unseen": [one for one in unkept if is_unseen(page.site, one)],
        "strip": strip(claim.evidence[0].standing for claim in statements),
        "count": len(statements),
    }


def compared_texts(page: StoryPage) -> list[Source]:
    """Give the other texts that are kept: what rests on them, and what only differs in them."""
    named = [page.site.sources[ref.id] for ref in named_sources(page)]
    return [one for one in named if one.ref not in page.explainer.articles and one.text is not None]


def named_sources(page: StoryPage) -> list[Ref]:
    """Give the articles first, then every source that a chain names."""
    named = [*page.explainer.articles]
    for claim in page.site.statements_of(page.explainer):
        for evidence in (*claim.evidence, *(record.evidence for record in claim.record)):
            links = (evidence.source, *reversed(evidence.chain.via), *evidence.chain.by)
            named += [link for link in links if link.kind == "source"]
    return list(dict.fromkeys(named))
