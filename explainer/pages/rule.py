"""One rule: its page is the docstring of its module."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.checks import RULES
from explainer.presentation import urls
from explainer.presentation.output import Page, SearchEntry
from explainer.site import Site

_BY_CODE = {rule.code: rule for rule in RULES}


def keys(_: Site) -> Iterable[str]:
    return _BY_CODE


def path(key: str) -> PurePosixPath:
    return urls.rule_path(key)


def page(_: Site, key: str) -> Page:
    rule = _BY_CODE[key]
    body = rule.page.partition("\n")[2]
    return Page(
        path=path(key),
        title=f"{key}: {rule.title}",
        description=f"{rule.title}. What to do about it.",
        template="rule.html.j2",
        view={"rule": rule, "body": body},
        search=(SearchEntry(f"{key}: {rule.title}", kind="Rule", note=rule.name),),
    )
