"""The pages of the site, one module and one template a type.

A page module has the functions of `PageKind`: `keys`, `path` and `page`. To add a page type, write
both files and name the module here.
"""

from explainer.pages import (
    a_to_z,
    actor,
    claim,
    claims,
    corrections,
    dispute_embed,
    editors,
    event,
    explainer,
    explainers,
    home,
    moved,
    people,
    reactions,
    rule,
    rules,
    source,
    sources,
    sourcing,
    statement_embed,
    statements,
    timeline,
    timeline_embed,
    withdrawn,
)
from explainer.pages.page_kind import PageKind

PAGES: tuple[PageKind, ...] = (
    home,
    explainers,
    explainer,
    sourcing,
    statements,
    claim,
    event,
    people,
    actor,
    sources,
    source,
    claims,
    reactions,
    timeline,
    a_to_z,
    corrections,
    withdrawn,
    moved,
    rules,
    rule,
    editors,
    statement_embed,
    dispute_embed,
    timeline_embed,
)
