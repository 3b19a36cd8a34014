"""The pages of the site, one module and one template a type.

A page module has `keys(site)`, `path(key)`, which tells where a page will be, and
`page(site, key)`, which makes one page at a time. To add a page type, write both files and name the
module here.
"""

from types import ModuleType

from explainer.pages import (
    a_to_z,
    actor,
    claim,
    claims,
    corrections,
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
    timeline,
    withdrawn,
)

PAGES: tuple[ModuleType, ...] = (
    home,
    explainers,
    explainer,
    sourcing,
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
)
