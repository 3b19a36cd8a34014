"""What stands at the address of something withdrawn: when and why, and nothing of it."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.dates.display import in_words
from explainer.pages.corrections import pages_of
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Ref, Site, ThingKind

_NOUNS: dict[ThingKind, str] = {"claim": "statement", "reaction": "statement", "event": "event"}


def keys(site: Site) -> Iterable[str]:
    return (ref.key for ref in site.withdrawn() if urls.has_page(ref))


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref.of_key(key))


def page(site: Site, key: str) -> Page:
    ref = Ref.of_key(key)
    correction = site.withdrawn()[ref]
    noun = _NOUNS.get(ref.kind, "page")
    return Page(
        path=path(key),
        title=f"Withdrawn {noun}",
        description=f"This {noun} was withdrawn on {in_words(correction.date)}.",
        template="withdrawn.html.j2",
        view={
            "correction": correction,
            "noun": noun,
            "listed_on": pages_of(site, (correction,)),
        },
        is_listed=False,
    )
