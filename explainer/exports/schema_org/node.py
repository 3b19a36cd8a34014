"""One object of structured data, and how things are named in it."""

from collections.abc import Mapping

from explainer import address
from explainer.dates.display import datetime_attribute
from explainer.dates.edtf import When, parse_when
from explainer.options import Options
from explainer.site import Ref

Node = Mapping[str, object]


def node(type_: str, id_: str, properties: Mapping[str, object]) -> Node:
    """Give an object without the properties that have no value."""
    return extended({"@type": type_, "@id": id_}, properties)


def extended(brief: Node, properties: Mapping[str, object]) -> Node:
    """Say more of a thing than its name."""
    present = {key: value for key, value in properties.items() if value not in (None, "", [], ())}
    return {**brief, **present}


def id_of(options: Options, ref: Ref) -> str:
    """Give the name of a thing: the address of its page, and what it is of that page."""
    return address.absolute(options.site_url, address.page_path(ref), ref.kind)


def url_of(options: Options, ref: Ref) -> str:
    return address.absolute(options.site_url, address.page_path(ref))


def day(when: When | str | None) -> str | None:
    """Give a date where it can be told precisely; schema.org has no word for "about"."""
    when = parse_when(when) if isinstance(when, str) else when
    return datetime_attribute(when) if when else None


def day_or_wider(when: When) -> str | None:
    """Give a date; of one that is only about known, the month or year that holds all of it."""
    if when.earliest is None or when.latest is None:
        return None
    same_month = when.earliest.replace(day=1) == when.latest.replace(day=1)
    wider = f"{when.earliest:%Y-%m}" if same_month else f"{when.earliest:%Y}"
    is_year = when.earliest.year == when.latest.year
    return day(when) or (wider if is_year else None)


def publisher(options: Options) -> Node:
    """Give whoever publishes the site; no more is known of them than its name."""
    name = {"name": options.site_name, "url": options.site_url}
    return node("Organization", f"{options.site_url}#publisher", name)
