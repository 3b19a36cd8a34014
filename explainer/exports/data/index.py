"""Everything as JSON: an index, a schema, and a file beside each page (`files`)."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from explainer.analysis.publication import publication
from explainer.exports.data.files import data_file
from explainer.exports.data.form import IndexData, IndexedData, IndexedStoryData, MovedData
from explainer.exports.data.ids import ids, url, url_of, when_data
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.drafts import is_draft_actor, is_draft_source, published_stories
from explainer.site import Explainer, Ref, Site
from explainer.system.files import read

FORMAT = "json"
HAS_PAGES = True
NEEDS_SITE_URL = False
INDEX = urls.DATA / "site.json"
SCHEMA = urls.DATA / "schema.json"
SCHEMA_FILE = Path(__file__).with_name("schema.json")


def keys(_: Site) -> Iterable[str]:
    return ("site", "schema")


def path(key: str) -> PurePosixPath:
    return SCHEMA if key == "schema" else INDEX


def content(site: Site, options: Options, key: str) -> bytes:
    if key == "schema":
        return read(SCHEMA_FILE)
    return data_file(site, options, "index", _index(site, options))


def _index(site: Site, options: Options) -> IndexData:
    actors = (actor for actor in site.actors.values() if not is_draft_actor(site, actor))
    sources = (source for source in site.sources.values() if not is_draft_source(site, source))
    return IndexData(
        stories=[_story(site, options, explainer) for explainer in published_stories(site)],
        actors=[_thing(options, actor.ref, actor.name) for actor in actors],
        sources=[_thing(options, one.ref, one.entry.title) for one in sources],
        withdrawn=ids(site.withdrawn()),
        moved=[
            MovedData(url(options, urls.page_path(old)), url(options, urls.page_path(new)))
            for old, new in site.moves.items()
            if urls.has_page(old)
        ],
    )


def _story(site: Site, options: Options, explainer: Explainer) -> IndexedStoryData:
    return IndexedStoryData(
        id=explainer.ref.id,
        name=explainer.title,
        url=url_of(options, explainer.ref),
        file=_file(explainer.ref),
        last_changed=when_data(publication(site, explainer).changed),
        claims=len(explainer.claims),
        reactions=len(explainer.reactions),
        events=len(explainer.events),
    )


def _thing(options: Options, ref: Ref, name: str) -> IndexedData:
    return IndexedData(ref.id, name, url_of(options, ref), _file(ref))


def _file(ref: Ref) -> str:
    return str(urls.page_path(ref).with_suffix(".json"))
