"""BibTeX for reference managers: all sources, and the statements of each published story."""

from collections.abc import Iterable

from explainer.exports.citation import cited_files
from explainer.exports.citation.bibtex_entry import bibtex_entry
from explainer.options import Options
from explainer.presentation.output import OutputFile
from explainer.site import Site

FORMAT = "bibtex"
HAS_PAGES = False
NEEDS_SITE_URL = True
SUFFIX = "bib"


def keys(site: Site) -> Iterable[str]:
    return cited_files.keys(site)


def file(site: Site, options: Options, key: str) -> OutputFile:
    entries = map(bibtex_entry, cited_files.references(site, options, key))
    return OutputFile(cited_files.path(key, SUFFIX), "\n".join(entries).encode())
