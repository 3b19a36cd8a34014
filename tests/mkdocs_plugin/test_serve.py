"""A real server: content is broken and mended under it, and it never hangs."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

from explainer.exports.headers import OF_EMBEDS, OF_EVERY_FILE
from tests import projects

CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "explainers/bridge-closure/index.html"
TITLE = "The closing of the old bridge, 2024"
# A run of all tests that a shell has put in the background hands down that Ctrl-C is not heard.
SCRIPT = """import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from explainer.cli import main
main()"""
OURS = ("-c", SCRIPT, "serve", "--port", "{port}")
MKDOCS = ("-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:{port}")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(projects.REAL)}
PATIENCE = 20.0  # seconds; it takes one or two


class Server:
    """A server on a free port, over a project in a temporary folder."""

    def __init__(self, root: Path, log: Path, command: Sequence[str] = OURS) -> None:
        self.root, self._log, self.port = root, log, _free_port()
        with log.open("wb") as said:
            self._process = subprocess.Popen(
                [sys.executable, *(part.format(port=self.port) for part in command)],
                cwd=root,
                env={**ENVIRONMENT, "TMPDIR": str(log.parent)},
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    def get(self, path: str) -> str:
        address = f"http://127.0.0.1:{self.port}/desk/{path}"
        try:
            with urlopen(address, timeout=5) as answer:
                return str(answer.read().decode())
        except (URLError, OSError):
            return ""

    def ask(self, path: str, host: str = "127.0.0.1:{port}") -> tuple[int, Mapping[str, str]]:
        """Ask for a path as it is typed, by a name; give the status and the headers."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=5)) as connection:
            connection.putrequest("GET", path, skip_host=True)
            connection.putheader("Host", host.format(port=self.port))
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders())

    def has_said(self, words: str) -> None:
        """Wait until words that fit a pattern are told."""
        end = time.monotonic() + PATIENCE
        while not re.search(words, self.said):
            assert time.monotonic() < end, self.said
            time.sleep(0.1)

    @property
    def said(self) -> str:
        return self._log.read_text()

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

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Give the code that it ends with."""
        self._process.send_signal(by)
        return self._process.wait(PATIENCE)


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
        assert f'<p class="ex-finding__where">{CLAIMS}:4:' in page
        assert "<strong>What to do:</strong> " in page
        assert re.search(r'<a href="[./]*rules/ex\d+\.html">EX\d+</a>: ', page)
        assert "quote: We &lt;shut&gt; the bridge" in page

    server.change("quote: We <shut>", "quote: We closed")
    server.change("on Monday, 13 May 2024.\n", "on Monday 13 May 2024.\n")
    server.shows(STORY, lambda page: "Monday 13 May" in page and "admonition" not in page)


@pytest.mark.parametrize("server", [{CLAIMS: "claims: [\n"}], indirect=True)
def test_a_project_that_is_broken_from_the_start_shows_its_problems(server: Server) -> None:
    page = server.shows("index.html", lambda page: "admonition failure" in page)

    assert f'<p class="ex-finding__where">{CLAIMS}:' in page
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
    assert f'<p class="ex-finding__where">{CLAIMS}:4:' in broken


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


# Who is answered, and how

PLANTED = """() => {
    const script = document.createElement("script");
    script.text = "window.ran = 1";
    document.body.append(script);
}"""
NAMES = ("127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "[::1]:{port}")
OTHERS = (
    "evil.example", "evil.example:{port}", "127.0.0.1", "localhost", "127.0.0.1:1", "",
    "127.0.0.1.evil.example:{port}", "localhost:{port}.evil.example", "evil@localhost:{port}",
    "localhost:{port},evil.example", "[::1]", "0.0.0.0:{port}", "2130706433:{port}",
)  # fmt: skip
ODD_PATHS = {
    "/%00": 400,
    "/desk/%00": 400,
    "/desk/index.html%00.png": 400,
    "/desk/%ff": 400,
    "/desk/in%ffdex.html": 400,
    "/desk/%0a": 400,
    "/desk/%1b[2J": 400,
    "//evil.example/": 404,
    "/%2fevil.example": 400,
    "http://evil.example/": 400,
    "*": 400,
    "/desk/%zz": 404,
    "/desk/%": 404,
    "/desk/%2e%2e/%2e%2e/%2e%2e/etc/passwd": 404,
    "/desk/../../../../etc/passwd": 404,
    "/desk/..%5c..%5cmkdocs.yml": 404,
    "/desk/index.html/": 404,
    "/desk/index.html/index.html": 404,
    "/desk/assets": 404,
    "/desk/" + "a/" * 900: 404,
    "/desk/" + "a" * 1_900: 404,
    "/" + "a" * 9_000: 404,
    "/livereload/" + "9" * 9_000 + "/1": 404,
    "/livereload/x/1": 404,
    "/no-such-site/": 404,
}


def test_it_answers_to_its_own_names_alone(server: Server) -> None:
    """A page elsewhere whose name leads to this machine reads no draft."""
    server.shows("index.html", bool)

    assert {name: server.ask("/desk/index.html", name)[0] for name in NAMES} == dict.fromkeys(
        NAMES, 200
    )
    assert {name: server.ask("/desk/index.html", name)[0] for name in OTHERS} == dict.fromkeys(
        OTHERS, 403
    )


def test_odd_paths_are_refused_without_a_trace(server: Server) -> None:
    server.shows("index.html", bool)

    assert {path: server.ask(path)[0] for path in ODD_PATHS} == ODD_PATHS
    assert "Traceback" not in server.said
    assert "\x1b" not in server.said


def test_every_answer_has_the_policy_of_the_site(server: Server) -> None:
    server.shows("index.html", bool)
    kinds = ("/desk/_headers", "/desk/none.html", "/desk/%00", "/")
    kept = {path: ours(server.ask(path)[1]) for path in kinds}
    page = ours(server.ask("/desk/index.html")[1])

    assert kept == dict.fromkeys(kinds, OF_EVERY_FILE)
    policy = page.pop("Content-Security-Policy")
    allowed = re.sub(r" 'sha256-[A-Za-z0-9+/]{43}='", "", policy)
    assert allowed == OF_EVERY_FILE["Content-Security-Policy"] != policy
    assert page.items() <= OF_EVERY_FILE.items()
    embed = ours(server.ask("/desk/embed/none.html")[1])
    assert embed.pop("Content-Security-Policy") == OF_EMBEDS["Content-Security-Policy"]
    assert embed.keys() == {"Referrer-Policy", "X-Content-Type-Options"}


def ours(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name in OF_EVERY_FILE}


def test_mkdocs_own_server_answers_to_its_own_names_too(tmp_path: Path) -> None:
    root = projects.write(tmp_path / "desk", projects.buildable())
    server = Server(root, tmp_path / "log", MKDOCS)
    try:
        server.shows("index.html", bool)

        assert [server.ask("/desk/index.html", name)[0] for name in (NAMES[0], OTHERS[1])] == [
            200,
            403,
        ]
        assert server.ask("/desk/%00")[0] == 400
        assert ours(server.ask("/desk/_headers")[1]) == OF_EVERY_FILE
    finally:
        server.stop()


def test_a_page_is_shown_anew_in_a_browser_under_the_policy(
    server: Server, browser: Browser
) -> None:
    server.shows("index.html", bool)
    page, said = browser.new_page(), list[str]()
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"http://localhost:{server.port}/desk/{STORY}")

    server.change("on Monday, 13 May 2024.\n", "on Monday 13 May 2024.\n")
    page.get_by_text("Monday 13 May").first.wait_for(timeout=PATIENCE * 1_000)

    assert [text for text in said if "Content Security Policy" in text] == []
    page.evaluate(PLANTED)
    assert page.evaluate("() => window.ran") is None
    page.close()


# What it bears


def test_it_recovers_when_the_content_was_away_for_a_moment(server: Server) -> None:
    server.shows(STORY, lambda page: TITLE in page)

    (server.root / "content").rename(server.root / "elsewhere")
    time.sleep(1)
    (server.root / "elsewhere").rename(server.root / "content")
    server.shows(STORY, lambda page: TITLE in page and "admonition" not in page)
    server.change("on Monday, 13 May 2024.\n", "on Monday 13 May 2024.\n")

    server.shows(STORY, lambda page: "Monday 13 May" in page and "admonition" not in page)


@pytest.mark.parametrize("broken", ["site_name: [", "", "theme: none\n", "[" * 3_000, "INHERIT: x"])
def test_it_recovers_when_the_configuration_was_broken(server: Server, broken: str) -> None:
    server.shows(STORY, lambda page: TITLE in page)
    configuration = server.root / "mkdocs.yml"
    good = configuration.read_text()

    configuration.write_text(broken)
    server.has_said("mkdocs.yml|configuration|Config value")
    assert TITLE in server.get(STORY)
    configuration.write_text(good.replace("The Bridge Desk", "The Bridge Office"))

    server.shows(STORY, lambda page: "The Bridge Office" in page and TITLE in page)
    assert "Traceback" not in server.said


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_in_words_and_leaves_nothing(
    server: Server, tmp_path: Path, by: signal.Signals
) -> None:
    server.shows("index.html", bool)

    assert server.stop(by) == 0
    assert server.said.splitlines()[-1] == "Stopped."
    assert "Traceback" not in server.said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk", "log"]


def test_it_ends_in_words_while_it_builds_for_the_first_time(
    server: Server, tmp_path: Path
) -> None:
    while not any(tmp_path.glob("explainer-*/site")):
        time.sleep(0.01)

    assert server.stop(signal.SIGINT) == 0
    assert server.said.splitlines()[-1] == "Stopped."
    assert "Traceback" not in server.said
