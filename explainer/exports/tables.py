"""CSV tables of claims, events, actors and sources, with a Data Package that tells their columns.

A statement stands in them only as it may be told alone; of drafts there is nothing.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from explainer.exports.export_kind import FilePart
from explainer.exports.tabular.actors import ACTORS
from explainer.exports.tabular.claims import CLAIMS
from explainer.exports.tabular.data_package import AnyTable, data_package
from explainer.exports.tabular.events import EVENTS
from explainer.exports.tabular.sources import SOURCES_TABLE
from explainer.options import Options
from explainer.presentation.urls import DATA
from explainer.site import Site

FORMAT = "csv"
HAS_PAGES = False
NEEDS_SITE_URL = True
TABLES: tuple[AnyTable, ...] = (CLAIMS, EVENTS, ACTORS, SOURCES_TABLE)
_DESCRIPTION = "datapackage.json"  # the name by which programs look for it


def keys(_: Site) -> Iterable[str]:
    return (*(table.name for table in TABLES), _DESCRIPTION)


def path(key: str) -> PurePosixPath:
    return DATA / (key if key == _DESCRIPTION else f"{key}.csv")


def content(site: Site, options: Options, key: str) -> bytes:
    return b"".join(part.content() for part in parts(site, options, key))


def parts(site: Site, options: Options, key: str) -> Iterator[FilePart]:
    if key == _DESCRIPTION:
        yield FilePart("", lambda: data_package(options, TABLES))
    else:
        yield from next(one for one in TABLES if one.name == key).parts(site, options)
