"""A link in our text doesn't show where it leads.

## What to do
- Open the page, and copy its address from the address bar of the browser.
- It must begin with `https://` or `http://` and the name of the site, without an `@` before that
  name.

## Why it matters
Readers trust a link by the address that they see. `https://town.example@other.example/` leads to
`other.example`. Letters of another alphabet can look like those of a name that readers know. This
can't be dismissed.

## Wrong
    method: We asked [the council](https://town.example@other.example/).

## Right
    method: We asked [the council](https://town.example/).
"""

import re
from collections.abc import Iterator

from explainer.analysis.published_sentence import span_of
from explainer.content.entry_place import EntryPlace
from explainer.content.schema.field_checks import check_url
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.link.cited_prose import read_prose
from explainer.presentation.markdown import links
from explainer.site import Explainer, Site

RULE = Rule("EX514", "link-hides-host", __doc__)

_FIELDS = ("summary", "story", "about", "method")
_INSIDE = re.compile(r"(?![/\\])[\w./#?=&%+~,;-]*")  # on our own site: no scheme, and no host
_MAIL = re.compile(r"mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for place, typed in _texts(explainer):
            shown = (sentence.text for block in read_prose(typed) for sentence in block)
            found = (link for text in (typed, *shown) for link in links(text))
            for link in dict.fromkeys(found):
                yield from _hiding(explainer, place, link)


def _texts(explainer: Explainer) -> Iterator[tuple[EntryPlace, str]]:
    for field in _FIELDS:
        yield explainer.place / field, getattr(explainer.entry, field) or ""
    for principal, entry in zip(explainer.principals, explainer.entry.principals, strict=True):
        yield principal.place / "line", entry.line or ""


def _hiding(explainer: Explainer, place: EntryPlace, link: str) -> Iterator[Diagnostic]:
    message = _why(link)
    if message:
        yield RULE.at(
            span_of(place.span(), link),
            f"this link doesn’t show where it leads: {message}",
            hint="copy the address from the address bar of the browser",
            entry=explainer.ref.id,
        )


def _why(link: str) -> str:
    """Say what is wrong with a link; nothing where a reader can see it."""
    if _INSIDE.fullmatch(link) or _MAIL.fullmatch(link):
        return ""
    try:
        check_url(link)
    except ValueError as error:
        return str(error).partition("|")[0]
    return ""
