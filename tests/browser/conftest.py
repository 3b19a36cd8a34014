"""Real sites behind a real local server, and tabs in which nothing may go wrong unnoticed.

`real` and `bridge` are the addresses of the project's own site and of the invented one, each built
once. `open_tab` gives a tab of a fresh reader; a test fails if one of its tabs met an error in a
script, a console message of level error, or asked another host.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import host_rules, projects
from tests.host_rules import Host

OpenTab = Callable[..., Page]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name it has there
        """Say nothing of each request."""

    host: Host = staticmethod(host_rules.joined)

    def end_headers(self) -> None:
        """Say what a host that reads `_headers` would; a site without one says nothing."""
        file = Path(self.directory) / "_headers"
        rules = host_rules.rules(file.read_text()) if file.exists() else ()
        for name, value in self.host(rules, self.path).items():
            self.send_header(name, value)
        super().end_headers()


class _Server(ThreadingHTTPServer):
    request_queue_size = 128  # a test asks for every page at once


@contextmanager
def served(folder: Path, host: Host = host_rules.joined) -> Iterator[str]:
    """Serve a folder, with the headers that a host would send."""
    handler = type("Handler", (_Quiet,), {"host": staticmethod(host)})
    server = _Server(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def _built(project: Path, target: Path) -> Path:
    build_site(read_and_check(project), project, target, MkDocsRun)
    return target


@pytest.fixture(scope="session")
def real(built_site: Path) -> Iterator[str]:
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def bridge_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bridge")
    project = projects.write(folder / "desk", projects.buildable())
    return _built(project, folder / "site")


@pytest.fixture(scope="session")
def bridge(bridge_folder: Path) -> Iterator[str]:
    with served(bridge_folder) as address:
        yield address


class Watched:
    """A browser's contexts, and what went wrong in them."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.faults: list[str] = []

    def open_tab(self, address: str, **options: object) -> Page:
        """Open an address in a new context; `options` are Playwright's for a context."""
        context = self._browser.new_context(**options)  # type: ignore[arg-type]  # as they come
        self._contexts.append(context)
        tab = context.new_page()
        tab.on("pageerror", lambda error: self.faults.append(str(error)))
        tab.on("console", self._hear)
        tab.on("request", lambda request: self._ask(request, address))
        tab.goto(address, wait_until="domcontentloaded")  # our scripts have run then
        return tab

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(message.text)

    def _ask(self, request: Request, address: str) -> None:
        own = "/".join(address.split("/")[:3])
        if not request.url.startswith((own, "data:", "blob:")):
            self.faults.append(f"asked {request.url}")

    def close(self) -> None:
        for context in self._contexts:
            context.close()


@pytest.fixture
def open_tab(browser: Browser) -> Iterator[OpenTab]:
    watched = Watched(browser)
    yield watched.open_tab
    watched.close()
    assert watched.faults == []
