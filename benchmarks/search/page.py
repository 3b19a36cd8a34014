"""A page with nothing but the search, over any entries, on a real server with a strict policy."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from jinja2 import Environment, FileSystemLoader

from explainer.exports.search_index import search_files
from explainer.presentation.output import Page

_THEME = Path(__file__).parents[2] / "explainer" / "theme"
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="assets/stylesheets/search.css"></head>
<body><main><h1>Home</h1>{}</main><script src="assets/javascripts/search.js"></script></body>
</html>"""
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:"
)


def write_site(folder: Path, pages: Iterable[Page]) -> None:
    """Write the page and the files of the search."""
    shutil.copytree(_THEME / "assets", folder / "assets")
    partials = Environment(loader=FileSystemLoader(_THEME / "partials"), autoescape=True)
    partials.filters["url"] = str
    button = partials.get_template("search-button.html").render()
    (folder / "index.html").write_text(_PAGE.format(button), "utf-8")
    (folder / "a-to-z.html").write_text("<!doctype html><title>A to Z</title>", "utf-8")
    for made in search_files(pages):
        target = folder / made.path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(made.content)


@dataclass(slots=True)
class Served:
    """An address, and what was asked for there: path → bytes."""

    address: str = ""
    asked: dict[str, int] = field(default_factory=dict)


@contextmanager
def served(folder: Path, *, policy: str = _POLICY) -> Iterator[Served]:
    """Serve a folder on a free port of this machine."""
    site = Served()

    class Handler(SimpleHTTPRequestHandler):
        def end_headers(self) -> None:
            if policy:
                self.send_header("Content-Security-Policy", policy)
            super().end_headers()

        def send_head(self):  # type: ignore[no-untyped-def]  # typeshed: a reader, or nothing
            site.asked[self.path] = _size(self.translate_path(self.path))
            return super().send_head()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        site.address = f"http://127.0.0.1:{server.server_port}/"
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield site
        finally:
            server.shutdown()


def _size(path: str) -> int:
    file = Path(path) / "index.html" if Path(path).is_dir() else Path(path)
    return file.stat().st_size if file.is_file() else 0
