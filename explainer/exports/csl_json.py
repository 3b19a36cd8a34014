"""CSL-JSON for reference managers: all sources, and the statements of each published story.

A statement is cited by the whole of it, with its label and the other side, as its page asks.
"""

import json
from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.exports.citation import cited_files
from explainer.exports.citation.csl import csl_item
from explainer.options import Options
from explainer.site import Site

FORMAT = "csl-json"
HAS_PAGES = False
NEEDS_SITE_URL = True
SUFFIX = "csl.json"


def keys(site: Site) -> Iterable[str]:
    return cited_files.keys(site)


def path(key: str) -> PurePosixPath:
    return cited_files.path(key, SUFFIX)


def content(site: Site, options: Options, key: str) -> bytes:
    items = [csl_item(one) for one in cited_files.references(site, options, key)]
    text = json.dumps(items, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()
