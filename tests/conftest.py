"""What all tests share: the project's own site, built once, and a browser, where one is installed.

No test reads or writes the user's cache: that of all commands lies in a folder of the session.

A test that asks for `browser` is skipped where there is no Chromium. With the environment variable
EXPLAINER_REQUIRE_BROWSER=1, as in .ci/run, it fails instead, so that CI can't pass by testing less.
The same holds for `node`, where Node or its packages are missing, and EXPLAINER_REQUIRE_NODE=1.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from explainer.options import Options
from explainer.presentation.output import RenderedPage
from explainer.system.writing import remove
from tests import projects
from tests.node.runner import Node, installed

# No test is timed: a busy machine is no fault. In CI the same examples are tried every time.
settings.register_profile("untimed", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("untimed")

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox",  # CI runs as root, where the sandbox refuses to start
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.hookimpl(tryfirst=True)  # before pytest-xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need the browser."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the folder in which commands leave something, also those that run as processes."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EXPLAINER_CACHE_DIR", str(folder))
        yield folder


@pytest.fixture(scope="session")
def checked() -> Checked:
    """Read, link and check the real project."""
    return read_and_check(projects.REAL)


@pytest.fixture(scope="session")
def rendered(checked: Checked) -> Mapping[str, RenderedPage]:
    """Give all pages of the real project by their addresses, without an address of the site."""
    return {str(made.page.path): made for made in build(checked.site, Options()).rendered()}


@pytest.fixture(scope="session")
def built_site(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the real project's site; nobody may change it."""
    folder = tmp_path_factory.mktemp("built") / "site"
    assert build_site(checked, projects.REAL, folder, MkDocsRun).warnings == ()
    return folder


@pytest.fixture
def emptied(tmp_path: Path) -> Iterator[Path]:
    """Give a folder that is taken away afterwards: the test runner can't, where one is too deep."""
    yield tmp_path
    remove(tmp_path)


def chromium() -> str | None:
    """Give the place of an installed Chromium."""
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = chromium()
    if executable is None:
        reason = f"no Chromium; looked for {', '.join(CHROMIUM_NAMES)}"
        _do_without(reason, "EXPLAINER_REQUIRE_BROWSER")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def node() -> Node:
    found = installed()
    if found is None:
        _do_without("no Node with its packages: run `make node-packages`", "EXPLAINER_REQUIRE_NODE")
    return found


def _do_without(reason: str, asked_for: str) -> NoReturn:
    if os.environ.get(asked_for) == "1":
        pytest.fail(reason)
    pytest.skip(reason)
