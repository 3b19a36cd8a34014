"""What all tests share: a browser, where one is installed.

A test that asks for `browser` is skipped where there is no Chromium. With the environment variable
EXPLAINER_REQUIRE_BROWSER=1, as in .ci/run, it fails instead, so that CI can't pass by testing less.
"""

import os
import shutil
from collections.abc import Iterator
from typing import NoReturn

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

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


def chromium() -> str | None:
    """Give the place of an installed Chromium."""
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = chromium()
    if executable is None:
        _do_without_browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=QUIET)
        yield browser
        browser.close()


def _do_without_browser() -> NoReturn:
    reason = f"no Chromium; looked for {', '.join(CHROMIUM_NAMES)}"
    if os.environ.get("EXPLAINER_REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
