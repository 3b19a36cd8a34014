"""A collection of Web Annotations (W3C, 2017) a source: which words of it each statement rests on.

There is one for each source with a kept text that a published story uses. What is said of drafts
is left out, and so is every word that the site does not show.
"""

import json
from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.exports.schema_org.node import publisher
from explainer.exports.web_annotation.annotation import annotations, is_annotated
from explainer.options import Options
from explainer.presentation import urls
from explainer.site import Ref, Site

FORMAT = "annotations"
HAS_PAGES = False
NEEDS_SITE_URL = True
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def keys(site: Site) -> Iterable[str]:
    return (id_ for id_, source in site.sources.items() if is_annotated(site, source))


def path(key: str) -> PurePosixPath:
    return urls.annotations_path(Ref("source", key))


def content(site: Site, options: Options, key: str) -> bytes:
    source = site.sources[key]
    address = urls.absolute(options.site_url, path(key))
    items = [*annotations(site, options, source)]
    collection = {
        "@context": _CONTEXT,
        "id": address,
        "type": "AnnotationCollection",
        "label": f"What rests on “{source.entry.title}”",
        "creator": _creator(options),
        "total": len(items),
        "first": {
            "id": f"{address}#all",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode()


def _creator(options: Options) -> dict[str, object]:
    known = publisher(options)
    return {"id": known["@id"], "type": "Organization", "name": options.site_name}
