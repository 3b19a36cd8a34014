"""The pictures that link previews show: one for the site, and one for each explainer.

A page of a claim, an event or a reaction shows that of its explainer. A claim is never printed
into a picture: it might not fit with its hedge, and a picture can't be corrected where it was
copied.
"""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from explainer.exports.picture import Picture, PictureLabel, png
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.presentation.phrases import GLYPHS
from explainer.site import Explainer, Ref, Site, Standing
from explainer.tracking.dependencies import derived_by_key

SITE = PurePosixPath("preview.png")
NEEDS_SITE_URL = True


def keys(site: Site) -> Iterable[str]:
    return ("", *site.explainers)


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref("explainer", key)).with_name("preview.png") if key else SITE


def content(site: Site, options: Options, key: str) -> bytes:
    if not key:
        return png(_of_site(site, options))
    return png(_of_explainer(site, options, site.explainers[key]))


def preview(site: Site, page: Page, options: Options) -> tuple[PurePosixPath, str]:
    """Give the picture of a page, and its words for those who don't see it."""
    explainer = _explainer(site, page)
    if explainer is None:
        return SITE, f"{options.site_name}: {site.settings.description}"
    standings = ", ".join(standing.value for standing in _standings(site)[explainer.ref.id])
    draft = "Draft. " * explainer.is_draft
    words = f"{options.site_name}. {draft}{explainer.title}. {standings}".strip()
    return path(explainer.ref.id), words


def _of_site(site: Site, options: Options) -> Picture:
    found = {standing for id_ in site.explainers for standing in _standings(site)[id_]}
    labels = tuple(_label(standing) for standing in Standing if standing in found)
    return Picture(options.site_name, site.settings.description, labels=labels)


def _of_explainer(site: Site, options: Options, explainer: Explainer) -> Picture:
    corner = "Draft" if explainer.is_draft else ""
    labels = tuple(_label(standing) for standing in _standings(site)[explainer.ref.id])
    return Picture(options.site_name, explainer.title, corner, labels)


def _explainer(site: Site, page: Page) -> Explainer | None:
    """Give the explainer that a page belongs to: its own page, or one below it."""
    if page.thing is None or page.thing[0] in ("actor", "source"):
        return None
    return site.explainers[page.thing[1].split("/")[0]]


@derived_by_key
def _standings(site: Site) -> Mapping[str, tuple[Standing, ...]]:
    """Give each standing that a statement of an explainer has, in the order of the site."""
    found = {
        id_: {standing for claim in site.statements_of(one) for standing in claim.standings}
        for id_, one in site.explainers.items()
    }
    return {id_: tuple(one for one in Standing if one in those) for id_, those in found.items()}


def _label(standing: Standing) -> PictureLabel:
    return PictureLabel(GLYPHS[standing], standing.value)
