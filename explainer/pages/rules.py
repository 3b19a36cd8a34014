"""The list of rules that every build holds the content to."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.checks import RULES
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page
from explainer.site import Site

_AREAS = {
    "1": "Reading the files",
    "2": "Ids, files and kept texts",
    "3": "Words against their source",
    "4": "Attribution and standing",
    "5": "Our own wording",
    "6": "Dates",
    "7": "Coverage and completeness",
    "8": "What a page shows",
}


def keys(_: Site) -> Iterable[str]:
    return ("rules",)


def path(_: str) -> PurePosixPath:
    return urls.RULES


def page(_: Site, key: str) -> Page:
    areas = [(n, title, [r for r in RULES if r.code[2] == n]) for n, title in _AREAS.items()]
    present = [area for area in areas if area[2]]
    return Page(
        path=urls.RULES,
        title="Rules",
        description="What every build checks before a sentence is published.",
        template=f"{key}.html.j2",
        view={"areas": present},
        headings=tuple(Heading(f"ex{number}", title) for number, title, _ in present),
    )
