"""The pages that our build makes of an archive, with the same words and links for the peers."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from benchmarks.scale.peers.markdown import markdown
from benchmarks.scale.peers.page import ADDRESS, TITLE, WrittenPage
from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import EditAddress, Options
from explainer.presentation.output import RenderedPage
from explainer.presentation.urls import is_embed

_OPTIONS = Options(
    edit=EditAddress("https://code.example/archive/edit/main/"), site_name=TITLE, site_url=ADDRESS
)


def written_pages(archive: Path) -> Iterator[WrittenPage]:
    """Read a project and give its pages, those written by hand last."""
    pages = build(read_and_check(archive).site, _OPTIONS)
    # What is made for frames is whole by itself: the others have nothing to put around it.
    for one in pages.rendered(path for path in pages.paths if not is_embed(path)):
        yield _written(one)
    for path in sorted((archive / "docs").glob("*.md")):
        text = path.read_text("utf-8")
        title = text.partition("\n")[0].removeprefix("# ")
        yield WrittenPage(PurePosixPath(path.stem), title, "", text, text)


def _written(one: RenderedPage) -> WrittenPage:
    page = one.page
    path = page.path.with_suffix("")
    return WrittenPage(path, page.title, page.description, markdown(one.html), one.html)
