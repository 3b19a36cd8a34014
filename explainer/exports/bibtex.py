"""BibTeX for reference managers: all sources, and the statements of each published story."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.exports.citation import cited_files
from explainer.exports.citation.bibtex_entry import bibtex_entry
from explainer.options import Options
from explainer.site import Site

FORMAT = "bibtex"
HAS_PAGES = False
NEEDS_SITE_URL = True
SUFFIX = "bib"


def keys(site: Site) -> Iterable[str]:
    return cited_files.keys(site)


def path(key: str) -> PurePosixPath:
    return cited_files.path(key, SUFFIX)


def content(site: Site, options: Options, key: str) -> bytes:
    entries = map(bibtex_entry, cited_files.references(site, options, key))
    return "\n".join(entries).encode()
