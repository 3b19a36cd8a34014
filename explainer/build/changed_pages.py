"""Which pages of two states of a site differ in words; other lines of a file are no other words.

Only those are made on which anything may stand that is told otherwise, and of the earlier state
only those that read something which differs.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape

from explainer.build.page_set import PageSet, build
from explainer.build.page_unit import PageUnit, page_units
from explainer.cache.fingerprints import COMMON, fingerprints
from explainer.comparison.page_change import PageChange
from explainer.comparison.site_changes import SiteChanges
from explainer.comparison.touched import Touched
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.output import RenderedPage
from explainer.site import Site
from explainer.text.fold import fold_passage
from explainer.tracking.dependencies import Dependency

_NO_WORDS = re.compile(r"(?s)<(script|style|template|svg)\b.*?</\1>")
_LINE_END = re.compile(
    r"</?(?:p|li|h[1-6]|div|section|article|aside|header|footer|nav|dt|dd|dl|tr|td|th|table|ul|ol"
    r"|summary|details|blockquote|figure|figcaption|br|hr|form|button)\b[^>]*>"
)
_NUMBER = re.compile(r"^(?:\d+ ?)+(?= |$)")  # of a statement in a list
_TAG = re.compile(r"<[^>]*>")


def changed_pages(changes: SiteChanges, options: Options) -> Iterator[PageChange]:
    """Give the pages whose words differ, in the order of the later state, then those gone."""
    before, after, may = changes.before, changes.after, changes.touched
    states = _States(before, after)
    old, new = _for_readers(before), _for_readers(after)
    of_old, of_new = build(before, options), build(after, options)
    for name, unit in new.items():
        if name not in old:
            yield PageChange(unit.path, of_new.page(unit.path).title, is_new=True)
        elif _may_differ(unit.key, may, (before, after)):
            change = _changed(states, (of_old, old[name]), (of_new, unit))
            if change is not None:
                yield change
    for name, unit in old.items():
        if name not in new:
            yield PageChange(unit.path, of_old.page(unit.path).title, is_new=False)


def _for_readers(site: Site) -> dict[str, PageUnit]:
    """Give the pages by their names; those for editors have lines of files, and differ always.

    What is made for frames says again what a page says.
    """
    return {
        unit.name: unit
        for unit in page_units(site)
        if urls.is_for_readers(unit.path) and not urls.is_embed(unit.path)
    }


def _may_differ(key: str, may: Touched, sites: tuple[Site, Site]) -> bool:
    """Tell whether a page may differ: one of a story, an actor or a source by its key.

    The others, as the first page and the lists, are looked at each time.
    """
    id_ = key.rpartition(" ")[2].partition("/")[0]
    if may.pages is None or id_ in may.pages:
        return True
    return not any(id_ in known for s in sites for known in (s.explainers, s.actors, s.sources))


def _changed(
    states: "_States", old: tuple[PageSet, PageUnit], new: tuple[PageSet, PageUnit]
) -> PageChange | None:
    pages, unit = new
    [(now, read)] = pages.rendered_with_dependencies([unit.path])
    if states.is_same(read):
        return None
    pages, earlier = old
    [was] = pages.rendered([earlier.path])
    if (was.html, was.page.title) == (now.html, now.page.title):
        return None
    had, has = tuple(_lines(was)), tuple(_lines(now))
    gone, came = _only(had, has), _only(has, had)
    return PageChange(unit.path, now.page.title, gone, came) if gone or came else None


def _lines(page: RenderedPage) -> Iterator[str]:
    """Give what a reader sees of a page, a line a block; its title and description too."""
    yield page.page.title
    yield page.page.description
    html = _LINE_END.sub("\n", _NO_WORDS.sub("", page.html))
    for line in _TAG.sub("", html).splitlines():
        words = " ".join(unescape(line).split())
        if words:
            yield words


def _only(lines: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Give the lines that the others don't have; numbers in front, and marks, are no words."""
    known = Counter(map(_bare, others))
    found = []
    for line in lines:
        bare = _bare(line)
        if known[bare]:
            known[bare] -= 1
        elif bare:
            found.append(line)
    return tuple(dict.fromkeys(found))  # a title stands at several places


def _bare(line: str) -> str:
    return fold_passage(_NUMBER.sub("", line))


class _States:
    """The names of the parts of two states: what reads only parts of one name is one page."""

    def __init__(self, before: Site, after: Site) -> None:
        self._before, self._after = fingerprints(before), fingerprints(after)

    def is_same(self, read: Iterable[Dependency]) -> bool:
        return all(self._before.get(one) == self._after.get(one) for one in (*read, COMMON))
