"""`sitemap.xml`: pages that search engines may find, and when each last changed in meaning.

It tells of pages that are not ours too, so it is made when the host is done, beside the search.
"""

import gzip
from collections.abc import Callable, Iterable, Iterator
from html import escape
from io import BytesIO
from pathlib import PurePosixPath

from explainer.presentation.output import OutputFile, Page
from explainer.presentation.page_shell import canonical

SITEMAP, COMPRESSED = PurePosixPath("sitemap.xml"), PurePosixPath("sitemap.xml.gz")
_NO_DAY = 315_532_800  # the first of 1980, so that the same content gives the same bytes


def sitemap_files(
    site_url: str, pages: Iterable[Page], day: Callable[[Page], str]
) -> Iterator[OutputFile]:
    """Give the list of pages, plain and compressed; `day` gives that of a page, if there is one."""
    lines = (_line(site_url, page, day(page)) for page in pages if site_url and page.is_found)
    content = f"{_HEAD}{''.join(lines)}\n</urlset>".encode()
    yield OutputFile(SITEMAP, content)
    packed = BytesIO()
    with gzip.GzipFile(str(SITEMAP), "wb", fileobj=packed, mtime=_NO_DAY) as file:
        file.write(content)
    yield OutputFile(COMPRESSED, packed.getvalue())


_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
)


def _line(site_url: str, page: Page, day: str) -> str:
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"\n  <url><loc>{escape(canonical(site_url, page.path))}</loc>{changed}</url>"
