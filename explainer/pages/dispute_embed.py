"""A dispute for a frame on another site: the question, both sides, what would settle it.

Its address is that of the first statement in it. Where that has another id now, or was withdrawn,
the old address still tells.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from explainer.pages.statement_embed import is_statement, withdrawn_page
from explainer.presentation import urls
from explainer.presentation.chosen_disputes import ChosenDispute, chosen_disputes
from explainer.presentation.drafts import is_published
from explainer.presentation.embed_code import EmbedCode, height_of
from explainer.presentation.output import Page
from explainer.presentation.page_choice import page_choice
from explainer.presentation.places import dispute_place
from explainer.presentation.told_apart import ToldApart, told_apart
from explainer.site import Explainer, Ref, Site


def keys(site: Site) -> Iterable[str]:
    found = {
        _first(dispute): None
        for explainer in site.explainers.values()
        if not explainer.is_draft
        for dispute in chosen_disputes(site, explainer)
    }
    moved = (old for old, now in site.moves.items() if now in found)
    gone = (ref for ref in site.withdrawn() if is_statement(ref) and is_published(site, ref))
    return (ref.key for ref in (*found, *moved, *gone))


def path(key: str) -> PurePosixPath:
    return urls.dispute_embed_path(Ref.of_key(key))


def page(site: Site, key: str) -> Page:
    ref = Ref.of_key(key)
    now = site.moves.get(ref, ref)
    correction = site.withdrawn().get(now)
    if correction is not None:
        return withdrawn_page(site, path(key), now, correction)
    explainer = site.explainers[now.story]
    number, dispute = next(found for found in _numbered(site, explainer) if _first(found[1]) == now)
    return Page(
        path=path(key),
        title=_title(explainer),
        description="",
        template="dispute_embed.html.j2",
        view=_view(site, explainer, number, dispute),
        is_listed=False,
    )


def codes(site: Site, explainer: Explainer) -> Iterator[EmbedCode]:
    """Give for each dispute of a story what somebody copies to have it on a page."""
    if explainer.is_draft:
        return
    for number, dispute in _numbered(site, explainer):
        view = _view(site, explainer, number, dispute)
        yield EmbedCode(
            name=_title(explainer),
            path=path(_first(dispute).key),
            height=height_of(*(told for side in _sides(site, dispute) for told in side)),
            quotation="dispute_quotation.html.j2",
            view=view,
        )


def _numbered(site: Site, explainer: Explainer) -> Iterator[tuple[int, ChosenDispute]]:
    """Give the disputes as the story's page counts them."""
    yield from enumerate(page_choice(site, explainer).disputes, 1)


def _first(dispute: ChosenDispute) -> Ref:
    return dispute.dispute.one_side[0].ref


def _title(explainer: Explainer) -> str:
    return f"A dispute in “{explainer.title}”"


def _view(
    site: Site, explainer: Explainer, number: int, dispute: ChosenDispute
) -> dict[str, object]:
    return {
        "explainer": explainer,
        "question": dispute.question,
        "sides": _sides(site, dispute),
        "more": len(dispute.folded),
        "settles": dispute.dispute.settles,
        "place": dispute_place(number),
    }


def _sides(site: Site, dispute: ChosenDispute) -> tuple[tuple[ToldApart, ...], ...]:
    """Tell what the story's page shows of each side; what is beside it here is not told again."""
    beside = {claim.ref for claim in dispute.shown}
    return tuple(
        tuple(told_apart(site, claim, is_answered=True, beside=beside) for claim in side)
        for side in (dispute.one_side, dispute.other_side)
    )
