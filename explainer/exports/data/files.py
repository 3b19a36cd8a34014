"""The files of the data: what a page's has, and the bytes of each."""

from pydantic_core import to_json

from explainer.exports.data.form import VERSION, DataFile, FileContent, FileKind
from explainer.exports.data.statements import claim_data, event_data
from explainer.exports.data.stories import story_data
from explainer.exports.data.things import actor_file, source_file
from explainer.options import Options
from explainer.presentation.output import Page
from explainer.site import THING_KINDS, Ref, Site


def page_data(site: Site, options: Options, page: Page) -> bytes:
    """Give what stands at `data_path` of a page that has one."""
    assert page.thing is not None
    kind, id_ = page.thing
    return data_file(site, options, *_content(site, options, Ref(THING_KINDS[kind], id_)))


def data_file(site: Site, options: Options, kind: FileKind, content: FileContent) -> bytes:
    file = DataFile(
        version=VERSION,
        site=options.site_name,
        site_url=options.site_url or None,
        licence=site.settings.data_licence,
        kind=kind,
        content=content,
    )
    return to_json(file) + b"\n"


def _content(site: Site, options: Options, ref: Ref) -> tuple[FileKind, FileContent]:
    match ref.kind:
        case "explainer":
            return "story", story_data(site, options, ref.id)
        case "event":
            return "event", event_data(site, options, ref)
        case "actor":
            return "actor", actor_file(site, options, ref.id)
        case "source":
            return "source", source_file(site, options, ref.id)
        case _:
            return "claim", claim_data(site, options, ref)
