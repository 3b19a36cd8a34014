"""One object of structured data, and how things are named in it.

A page tells in full what it is about. Anything else has a page where it is told in full, to which
its `@id` leads; beside that it is given a type and a name where programs look for these.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from explainer.dates.display import datetime_attribute
from explainer.dates.edtf import When, parse_when
from explainer.options import Options
from explainer.presentation import urls
from explainer.site import Ref

Node = Mapping[str, object]


def node(type_: str, id_: str, properties: Mapping[str, object]) -> Node:
    """Give an object without the properties that have no value."""
    return extended({"@type": type_, "@id": id_}, properties)


def extended(brief: Node, properties: Mapping[str, object]) -> Node:
    """Say more of a thing than its name."""
    return {**brief, **{key: value for key, value in properties.items() if value}}


def bare(options: Options, ref: Ref) -> Node:
    """Name a thing by its id alone."""
    return {"@id": id_of(options, ref)}


def named_once(nodes: Iterable[Node]) -> list[Node]:
    """Let whatever is named again be named by its id alone."""
    known = set[str]()
    return [_named_once(node, known) for node in nodes]


def _named_once(node_: Node, known: set[str]) -> Node:
    id_ = str(node_.get("@id", ""))
    if id_ in known:
        return {"@id": id_}
    if id_ and len(node_) > 1:
        known.add(id_)
    written = dict(node_)
    for key, value in node_.items():
        if type(value) is dict:
            written[key] = _named_once(value, known)
        elif type(value) is list:
            are_texts = type(value[0]) is str
            written[key] = value if are_texts else [_named_once(item, known) for item in value]
    return written


def id_of(options: Options, ref: Ref) -> str:
    """Give the name of a thing: the address of its page, and what it is of that page."""
    return f"{_url(options.site_url, ref)}#{ref.kind}"


def url_of(options: Options, ref: Ref) -> str:
    return _url(options.site_url, ref)


@lru_cache(maxsize=65_536)
def _url(site_url: str, ref: Ref) -> str:
    return urls.absolute(site_url, urls.page_path(ref))


def day(when: When | str | None) -> str | None:
    """Give a date where it can be told precisely; schema.org has no word for "about"."""
    when = parse_when(when) if isinstance(when, str) else when
    return datetime_attribute(when) if when else None


def day_or_wider(when: When) -> str | None:
    """Give a date; of one that is only about known, the month or year that holds all of it."""
    if when.earliest is None or when.latest is None:
        return None
    if exact := day(when):
        return exact
    same_month = when.earliest.replace(day=1) == when.latest.replace(day=1)
    wider = f"{when.earliest:%Y-%m}" if same_month else f"{when.earliest:%Y}"
    is_year = when.earliest.year == when.latest.year
    return wider if is_year else None


def publisher(options: Options) -> Node:
    """Give whoever publishes the site; no more is known of them than its name."""
    name = {"name": options.site_name, "url": options.site_url}
    return node("Organization", f"{options.site_url}#publisher", name)
