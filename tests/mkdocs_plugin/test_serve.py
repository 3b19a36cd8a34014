"""A real server: content is broken and mended under it, and it never hangs."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests import projects

CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "explainers/bridge-closure/index.html"
TITLE = "The closing of the old bridge, 2024"
SCRIPT = "from explainer.cli import main; main()"
OURS = ("-c", SCRIPT, "serve", "--port", "{port}")
MKDOCS = ("-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:{port}")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(projects.REAL)}
PATIENCE = 20.0  # seconds; it takes one or two


class Server:
    """A server on a free port, over a project in a temporary folder."""

    def __init__(self, root: Path, log: Path, command: Sequence[str] = OURS) -> None:
        self.root, self._log, self._port = root, log, _free_port()
        with log.open("wb") as said:
            self._process = subprocess.Popen(
                [sys.executable, *(part.format(port=self._port) for part in command)],
                cwd=root,
                env=ENVIRONMENT,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    def get(self, path: str) -> str:
        address = f"http://127.0.0.1:{self._port}/desk/{path}"
        try:
            with urlopen(address, timeout=5) as answer:
                return str(answer.read().decode())
        except (URLError, OSError):
            return ""

    def shows(self, path: str, expected: Callable[[str], bool]) -> str:
        """Wait until a page is as expected."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            page = self.get(path)
            if expected(page):
                return page
            time.sleep(0.1)
        pytest.fail(f"{path} never came to be as expected:\n{self._log.read_text()}")

    def change(self, old: str, new: str) -> None:
        path = self.root / CLAIMS
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Server]:
    files = {**projects.buildable(), **getattr(request, "param", {})}
    server = Server(projects.write(tmp_path / "desk", files), tmp_path / "log")
    yield server
    server.stop()


def test_a_page_follows_the_files_and_shows_what_is_wrong(server: Server) -> None:
    server.shows(STORY, lambda page: TITLE in page and "admonition" not in page)

    server.change("quote: We closed", "quote: We <shut>")
    broken = server.shows(STORY, lambda page: "admonition failure" in page)
    problems = server.get("problems.html")

    assert TITLE in broken
    assert "Content-Security-Policy" not in broken  # which would forbid the preview's own script
    assert "livereload" in broken
    assert "1 error in 1 file. Pages are as they were before." in broken
    for page in (broken, problems):
        assert f"--&gt; {CLAIMS}:4:" in page
        assert "quote: We &lt;shut&gt; the bridge" in page

    server.change("quote: We <shut>", "quote: We closed")
    server.change("on Monday, 13 May 2024.\n", "on Monday 13 May 2024.\n")
    server.shows(STORY, lambda page: "Monday 13 May" in page and "admonition" not in page)


@pytest.mark.parametrize("server", [{CLAIMS: "claims: [\n"}], indirect=True)
def test_a_project_that_is_broken_from_the_start_shows_its_problems(server: Server) -> None:
    page = server.shows("index.html", lambda page: "admonition failure" in page)

    assert f"--&gt; {CLAIMS}:" in page
    assert "The explainers appear here when this is mended." in page

    (server.root / CLAIMS).write_text(projects.bridge()[CLAIMS], "utf-8")
    server.shows("index.html", lambda page: TITLE in page)
    server.shows(STORY, lambda page: TITLE in page and "admonition" not in page)


def test_mkdocs_own_server_follows_the_files_too(tmp_path: Path) -> None:
    root = projects.write(tmp_path / "desk", projects.buildable())
    server = Server(root, tmp_path / "log", MKDOCS)
    try:
        server.shows(STORY, lambda page: TITLE in page and "admonition" not in page)

        server.change("quote: We closed", "quote: We shut")
        broken = server.shows(STORY, lambda page: "admonition failure" in page)
        server.change("quote: We shut", "quote: We closed")
        server.change("on Monday, 13 May 2024.\n", "on Monday 13 May 2024.\n")
        server.shows(STORY, lambda page: "Monday 13 May" in page and "admonition" not in page)
    finally:
        server.stop()

    assert TITLE in broken
    assert f"--&gt; {CLAIMS}:4:" in broken


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    root = projects.write(tmp_path, projects.buildable())
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, "serve", "--port", str(taken.getsockname()[1])],
            cwd=root,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    assert done.returncode == 2
    assert "name another with --port" in done.stderr
