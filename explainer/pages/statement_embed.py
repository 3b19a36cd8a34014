"""A claim or reaction for a frame on another site, with all that it is never told without.

One that has another id now stands under its old one too, since a frame that lets no script run
follows no page that leads on. What was withdrawn says so. Drafts have none: nobody could see on the
other site when a draft is done, or given up.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.dates.display import in_words
from explainer.presentation import urls
from explainer.presentation.drafts import is_published
from explainer.presentation.embed_code import EmbedCode, height_of
from explainer.presentation.output import Page
from explainer.presentation.told_apart import ToldApart, told_whole
from explainer.site import Claim, Correction, Ref, Site


def keys(site: Site) -> Iterable[str]:
    present = (claim.ref for claim in site.statements())
    for ref in (*present, *site.withdrawn(), *site.moves):
        if is_statement(ref) and is_published(site, site.moves.get(ref, ref)):
            yield ref.key


def path(key: str) -> PurePosixPath:
    return urls.embed_path(urls.page_path(Ref.of_key(key)))


def page(site: Site, key: str) -> Page:
    ref = Ref.of_key(key)
    now = site.moves.get(ref, ref)
    correction = site.withdrawn().get(now)
    if correction is not None:
        return withdrawn_page(site, path(key), now, correction)
    claim = site.statement(now)
    return Page(
        path=path(key),
        title=_title(site, claim),
        description="",
        template="statement_embed.html.j2",
        view=_view(site, claim, told_whole(site, claim)),
        is_listed=False,
    )


def code(site: Site, claim: Claim) -> EmbedCode | None:
    """Give what somebody copies to have it on a page; of a draft nothing."""
    if not is_published(site, claim.ref):
        return None
    told = told_whole(site, claim)
    return EmbedCode(
        name=_title(site, claim),
        path=path(claim.ref.key),
        height=height_of(told),
        quotation="statement_quotation.html.j2",
        view=_view(site, claim, told),
    )


def withdrawn_page(site: Site, here: PurePosixPath, ref: Ref, correction: Correction) -> Page:
    """Give what stands in the place of something withdrawn: that it was, and nothing of it."""
    return Page(
        path=here,
        title=f"A statement that was withdrawn on {in_words(correction.date)}",
        description="",
        template="withdrawn_embed.html.j2",
        view={"ref": ref, "correction": correction, "explainer": site.explainers[ref.story]},
        is_listed=False,
    )


def is_statement(ref: Ref) -> bool:
    return ref.kind in ("claim", "reaction")


def _title(site: Site, claim: Claim) -> str:
    noun = "reaction" if claim.is_reaction else "statement"
    return f"A {noun} in “{site.explainers[claim.explainer.id].title}”"


def _view(site: Site, claim: Claim, told: ToldApart) -> dict[str, object]:
    return {
        "claim": claim,
        "explainer": site.explainers[claim.explainer.id],
        "told": told,
    }
