"""What the site says for programs, one module a format.

A module here has `keys(site)` and `file(site, options, key)`, which makes one whole file; `head`
gives what stands at the head of each page. To add a format, write its module and name it here.
"""

from types import ModuleType

from explainer.exports import atom, headers, previews, robots

EXPORTS: tuple[ModuleType, ...] = (
    atom,
    headers,
    previews,
    robots,
)
ANYWHERE: tuple[ModuleType, ...] = (headers,)  # what holds no address of the site
