"""What hosts are told to say of each file: one site may be framed in part, whatever hosts do."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.exports.headers import (
    EMBED_POLICY,
    HEADERS,
    OF_PUBLISHED_FILES,
    POLICY,
    headers,
)
from explainer.options import Options
from tests import projects
from tests.host_rules import HOSTS, Host, rules

EMBED = "embed/explainers/bridge-closure/claims/closed.html"
OTHERS = (
    "",
    "index.html",
    "explainers/bridge-closure/claims/closed.html",
    "editors/index.html",
    "embedded.html",
    "guide/embed/index.html",
    "assets/stylesheets/embed.css",
)
EVERYWHERE = {"Referrer-Policy", "X-Content-Type-Options"}
hosts = pytest.mark.parametrize("host", HOSTS.values(), ids=HOSTS)
themes = pytest.mark.parametrize("has_own_theme", [True, False], ids=["ours", "another"])


def written(folder: Path, *, has_own_theme: bool = True) -> str:
    site = read_and_check(projects.write(folder, projects.bridge())).site
    options = Options(site_url="https://bridge.example/", has_own_theme=has_own_theme)
    return next(one for one in build(site, options).files() if one.path == HEADERS).content.decode()


def may_be_framed(said: Mapping[str, str]) -> bool:
    """Decide as browsers do: each policy counts, and `X-Frame-Options` only where none says so."""
    policies = said.get("Content-Security-Policy", "").split(",")
    asked = [one for policy in policies for one in policy.split(";") if "frame-ancestors" in one]
    if asked:
        return all(one.split() == ["frame-ancestors", "*"] for one in asked)
    return "X-Frame-Options" not in said


@hosts
@themes
def test_only_what_is_made_for_frames_may_be_framed(
    tmp_path: Path, host: Host, *, has_own_theme: bool
) -> None:
    found = rules(written(tmp_path, has_own_theme=has_own_theme))

    assert may_be_framed(host(found, f"/{EMBED}"))
    assert [path for path in OTHERS if may_be_framed(host(found, f"/{path}"))] == []
    for path in (EMBED, *OTHERS):
        assert host(found, f"/{path}").keys() >= EVERYWHERE


@themes
def test_a_preview_says_what_a_host_says(tmp_path: Path, *, has_own_theme: bool) -> None:
    found = rules(written(tmp_path, has_own_theme=has_own_theme))

    for path in (EMBED, *filter(None, OTHERS)):
        said = headers(PurePosixPath(path), has_own_theme=has_own_theme)
        assert {**said, **OF_PUBLISHED_FILES} == HOSTS["detached"](found, f"/{path}")


def test_a_frame_may_load_our_styles_and_nothing_else(tmp_path: Path) -> None:
    said = HOSTS["detached"](rules(written(tmp_path)), f"/{EMBED}")

    assert said["Content-Security-Policy"] == f"{EMBED_POLICY}; frame-ancestors *"
    assert "X-Frame-Options" not in said
    assert "script" not in EMBED_POLICY
    assert set(EMBED_POLICY.split("; ")) <= {*POLICY.split("; ")}
