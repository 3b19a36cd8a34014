"""Ids and addresses as the data has them."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.dates.edtf import When
from explainer.exports.data.form import RangeData, WhenData
from explainer.options import Options
from explainer.presentation import urls
from explainer.site import Ref
from explainer.text.anchor import Anchor


def ids(refs: Iterable[Ref]) -> list[str]:
    return [ref.id for ref in refs]


def id_or_none(ref: Ref | None) -> str | None:
    return ref.id if ref else None


def url(options: Options, path: PurePosixPath, fragment: str = "") -> str:
    """Give a whole address, or the path where that of the site isn't known."""
    if options.site_url:
        return urls.absolute(options.site_url, path, fragment)
    return f"{path}#{fragment}" if fragment else str(path)


def url_of(options: Options, ref: Ref) -> str:
    return url(options, urls.page_path(ref), urls.fragment(ref))


def when_data(when: When | None) -> WhenData | None:
    return known_when(when) if when else None


def known_when(when: When) -> WhenData:
    earliest, latest = when.earliest, when.latest
    return WhenData(
        when.text,
        earliest.isoformat() if earliest else None,
        latest.isoformat() if latest else None,
    )


def ranges(anchor: Anchor) -> list[RangeData]:
    return [RangeData(start, end) for start, end in anchor.parts]
