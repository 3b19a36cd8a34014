"""A newsroom's own site, begun by the real command: whole, buildable, and never over anything."""

import errno
import hashlib
import json
import os
import pty
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
import yaml

from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects
from tests.cli.commands import SCRIPT, run, site

WHEEL = "sourced_explainers-9.9.9-py3-none-any.whl"
NAME = "It's & [the] *Desk*"
PINS = "explainer/cli/newsroom/requirements/dependencies.txt"


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """Give a file that is named as a wheel: init keeps it, whatever is in it."""
    path = tmp_path / WHEEL
    path.write_bytes(b"a wheel")
    return path


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "Our Logo.SVG"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
    return path


def test_a_new_site_is_built_strictly_as_it_was_asked_for(
    tmp_path: Path, wheel: Path, logo: Path
) -> None:
    done = run(
        *("init", "desk", "--example", "--package", wheel, "--name", NAME, "--logo", logo),
        *("--accent", "#a00000", "--url", "https://desk.example", "--contact", "ask@desk.example"),
        *("--repository", "https://github.com/example/desk"),
        cwd=tmp_path,
    )
    desk = tmp_path / "desk"
    checked = read_and_check(desk)
    built = build_site(checked, desk, tmp_path / "site", MkDocsRun)
    home = unescape((tmp_path / "site/index.html").read_text("utf-8"))
    claim = next((tmp_path / "site/explainers/example-story/claims").glob("*.html"))

    assert (done.returncode, checked.diagnostics, built.warnings) == (0, (), ())
    assert re.findall("<title>(.*?)</title>", home) == [NAME]
    assert 'src="images/logo.svg"' in home
    assert "mailto:ask@desk.example" in home
    assert 'href="how-to-read.html"' in home
    assert "https://github.com/example/desk/edit/main/content/" in claim.read_text("utf-8")
    styles = (tmp_path / "site/assets/stylesheets/explainer.css").read_text("utf-8")
    assert "--ex-accent: light-dark(#a00000, " in styles
    pages = [path.read_text("utf-8") for path in (tmp_path / "site").rglob("*.html")]
    assert [page for page in pages if re.search(r">\s*Explainer\s*<", page)] == []


def test_a_new_site_installs_our_package_by_its_file_and_all_else_by_hash(
    tmp_path: Path, wheel: Path
) -> None:
    run("init", "desk", "--package", wheel, cwd=tmp_path)

    requirements = tmp_path / "desk/requirements"
    digest = hashlib.sha256(b"a wheel").hexdigest()
    assert (requirements / WHEEL).read_bytes() == b"a wheel"
    assert (requirements / "explainer.txt").read_text() == (
        f"./requirements/{WHEEL} --hash=sha256:{digest}\n"
    )
    assert (requirements / "dependencies.txt").read_text() == (projects.REAL / PINS).read_text()


@pytest.mark.parametrize(
    "address",
    ["git+https://code.example/explainer@0123456", "https://code.example/explainer-1.whl"],
)
def test_an_address_is_named_as_it_was_given(tmp_path: Path, address: str) -> None:
    run("init", "desk", "--package", address, cwd=tmp_path)

    named = (tmp_path / "desk/requirements/explainer.txt").read_text()
    assert named == f"sourced-explainers @ {address}\n"


def test_the_pins_of_a_new_site_are_those_that_are_tested_here() -> None:
    ours = (projects.REAL / "requirements.txt").read_text()
    theirs = (projects.REAL / PINS).read_text()

    pinned = re.findall(r"^([\w.-]+==\S+)", theirs, re.MULTILINE)
    assert len(pinned) > 20
    assert set(pinned) <= set(re.findall(r"^([\w.-]+==\S+)", ours, re.MULTILINE))
    assert set(re.findall(r"sha256:\w+", theirs)) <= set(re.findall(r"sha256:\w+", ours))
    assert "sourced-explainers" not in re.findall(r"^([\w.-]+)==", theirs, re.MULTILINE)


def test_a_new_site_has_its_workflows_on_both_hosts_as_they_are_tested(
    tmp_path: Path, wheel: Path
) -> None:
    run("init", "desk", "--package", wheel, cwd=tmp_path)

    desk = tmp_path / "desk"
    newsroom = projects.REAL / "explainer/cli/newsroom"
    written = site(desk / ".github")
    assert written == site(newsroom / "dot-github")
    assert sorted(written) == [
        "comment.py",
        *(f"workflows/{name}.yml" for name in ("check", "comment", "publish", "register")),
    ]
    gitlab = (newsroom / "dot-gitlab-ci.yml").read_bytes()
    assert (desk / ".gitlab-ci.yml").read_bytes() == gitlab


def test_the_schemas_of_a_new_site_are_those_that_its_editor_is_told_of(
    tmp_path: Path, wheel: Path
) -> None:
    run("init", "desk", "--package", wheel, cwd=tmp_path)

    desk = tmp_path / "desk"
    schemas = json.loads((desk / ".vscode/settings.json").read_text())["yaml.schemas"]
    assert {Path(path).name for path in schemas} == set(site(desk / "schema"))
    assert site(desk / "schema") == site(projects.REAL / "schema")


def test_an_empty_folder_becomes_a_site_and_may_have_a_repository(
    tmp_path: Path, wheel: Path
) -> None:
    desk = tmp_path / "bridge-desk"
    (desk / ".git").mkdir(parents=True)

    done = run("init", "--package", wheel, cwd=desk)

    assert done.returncode == 0, done.stderr
    assert yaml_of(desk)["site_name"] == "Bridge Desk"


def yaml_of(folder: Path) -> dict[str, object]:
    text = (folder / "mkdocs.yml").read_text("utf-8").replace("!ENV ", "")
    found = yaml.safe_load(text)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--name", ""), "--name is empty"),
        (("--name", "a\nb"), "--name is more than one line of text"),
        (("--url", "desk.example"), "--url is no address: write it whole"),
        (("--repository", "javascript:alert(1)"), "--repository is no address"),
        (("--accent", "red"), '--accent is no colour as in "#7a1f1f": red'),
        (("--accent", "#ffff00"), "--accent can't be read on a light page"),
        (("--logo", "logo.exe"), "--logo is no picture that browsers show"),
        (("--logo", "missing.png"), "--logo can't be read: missing.png"),
        (("--package", "sourced-explainers"), "sourced-explainers is no wheel"),
        (("--package", "missing.whl"), "missing.whl, from which Explainer was installed"),
    ],
    ids=" ".join,
)
def test_a_wrong_answer_writes_nothing(
    tmp_path: Path, wheel: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run("init", "desk", "--package", wheel, *arguments, cwd=tmp_path)

    assert done.returncode == 2
    assert said in done.stderr
    assert "nothing was written" in done.stderr
    assert not (tmp_path / "desk").exists()


def test_all_wrong_answers_are_told_at_once(tmp_path: Path, wheel: Path) -> None:
    wrong = ("--url", "x", "--accent", "y", "--logo", "z")

    done = run("init", "desk", "--package", wheel, *wrong, cwd=tmp_path)

    assert [line.split()[0] for line in done.stderr.splitlines()] == [
        *("--url", "--accent", "--logo", "nothing")
    ]


def test_without_a_place_of_our_package_nothing_is_written(tmp_path: Path) -> None:
    done = run("init", "desk", cwd=tmp_path)  # the tests run from the source

    assert done.returncode == 2
    assert "name a wheel or an address with --package" in done.stderr
    assert not (tmp_path / "desk").exists()


def test_a_folder_that_is_not_empty_is_left_as_it_is(tmp_path: Path, wheel: Path) -> None:
    projects.write(tmp_path / "desk", {"notes.txt": "mine"})

    done = run("init", "desk", "--package", wheel, cwd=tmp_path)

    assert done.returncode == 2
    assert "there is `notes.txt` in" in done.stderr
    assert "--into" in done.stderr
    assert site(tmp_path / "desk") == {"notes.txt": b"mine"}


def test_what_cannot_be_written_leaves_nothing_half_made(tmp_path: Path, wheel: Path) -> None:
    desk = projects.write(tmp_path / "desk", {"seeds": "a file where a folder has to be"})

    done = run("init", "desk", "--into", "--package", wheel, cwd=tmp_path)

    assert done.returncode == 1
    assert done.stdout == ""
    assert os.strerror(errno.EEXIST).lower() in done.stderr
    assert [path.name for path in desk.iterdir()] == ["seeds"]


THEIRS = {
    "mkdocs.yml": (
        "# Ours\nsite_name: The Old Desk\ndocs_dir: pages\nnav:\n  - Home: index.md\n"
        "plugins:\n  - search\ntheme:\n  name: material\n  font: false\n"
    ),
    "pages/index.md": "# Welcome\n",
    "Makefile": "all:\n",
}


MENU = (
    "- Explainers: explainers/index.md\n- People: actors/index.md\n- Sources: sources/index.md\n"
    "- How to read this: how-to-read.md\n"
)


def test_a_site_that_is_there_gets_all_else_and_stays_as_it_is(tmp_path: Path, wheel: Path) -> None:
    desk = projects.write(tmp_path / "desk", THEIRS)

    done = run("init", "--into", "--example", "--package", wheel, cwd=desk)
    after = site(desk)

    assert done.returncode == 0, done.stderr
    added = MENU.replace("\n", "\n  ").rstrip(" ")
    theirs = THEIRS["mkdocs.yml"].replace("index.md\n", f"index.md\n  {added}")
    theirs = theirs.replace("  - search\n", "  - search\n  - explainer\n")
    assert {name: after[name].decode() for name in THEIRS} == {**THEIRS, "mkdocs.yml": theirs}
    assert "kept Makefile, which was there\n" in done.stdout
    assert "The Old Desk" in after["pages/about.md"].decode()
    assert {".github/workflows/publish.yml", ".gitlab-ci.yml"} & set(after) == set()
    assert "docs/about.md" not in after
    lines = "".join(f"+   {line}\n" for line in (*MENU.splitlines(), "- explainer"))
    assert done.stdout.endswith(f"changed mkdocs.yml, and nothing in it but this:\n\n{lines}")


def test_what_cannot_be_added_safely_is_told_to_a_person(tmp_path: Path, wheel: Path) -> None:
    odd = "site_name: The Old Desk\nx: &on [search]\nplugins: *on\nnav: [index.md, {About: a.md}]\n"
    desk = projects.write(tmp_path / "desk", {**THEIRS, "mkdocs.yml": odd})

    done = run("init", "--into", "--package", wheel, cwd=desk)

    assert done.returncode == 0, done.stderr
    menu = ", ".join(f"{{{line.removeprefix('- ')}}}" for line in MENU.splitlines())
    told = odd.replace("{About: a.md}]", f"{{About: a.md}}, {menu}]")
    assert (desk / "mkdocs.yml").read_text("utf-8") == told
    assert done.stdout.endswith(
        "\nAdd this to mkdocs.yml:\n\nplugins:  # below those that are there\n  - explainer\n"
    )


def test_a_site_that_is_there_builds_with_what_was_added(tmp_path: Path, wheel: Path) -> None:
    desk = projects.write(tmp_path / "desk", THEIRS)
    run("init", "--into", "--example", "--package", wheel, cwd=desk)

    built = build_site(read_and_check(desk), desk, tmp_path / "site", MkDocsRun)

    assert (tmp_path / "site/explainers/example-story/index.html").exists()
    assert [one for one in built.warnings if "explainers" in one] == []


def test_a_second_time_nothing_is_written_and_nothing_is_to_be_added(
    tmp_path: Path, wheel: Path
) -> None:
    run("init", "desk", "--package", wheel, cwd=tmp_path)
    before = site(tmp_path / "desk")

    done = run("init", "desk", "--into", "--package", wheel, cwd=tmp_path)

    assert done.returncode == 0
    assert site(tmp_path / "desk") == before
    assert {line.split()[0] for line in done.stdout.splitlines()} == {"kept"}


def test_a_project_without_a_configuration_gets_one(tmp_path: Path, wheel: Path) -> None:
    desk = projects.write(tmp_path / "desk", projects.bridge())
    before = site(desk)
    without = run("build", cwd=desk)

    done = run("init", "--into", "--package", wheel, cwd=desk)
    built = run("build", "--strict", cwd=desk)

    assert "write one there with `explainer init --into`" in without.stderr
    assert (done.returncode, built.returncode) == (0, 0), built.stderr
    assert before.items() <= site(desk).items()


def test_a_project_without_documents_is_told_what_to_type(tmp_path: Path) -> None:
    files = {name: text for name, text in projects.buildable().items() if "docs/" not in name}
    desk = projects.write(tmp_path, files)

    done = run("build", cwd=desk)

    assert done.returncode == 1
    assert "make it, or write `explainer init --into`" in done.stderr


def test_at_a_terminal_what_was_not_typed_is_asked_for(tmp_path: Path, wheel: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", SCRIPT, "init", "desk", "--package", str(wheel)]
    typed = ["--logo", "", "--accent", ""]
    environment = {**os.environ, "PYTHONPATH": str(projects.REAL)}
    with subprocess.Popen(
        [*command, *typed], cwd=tmp_path, env=environment, stdin=theirs, stderr=theirs, stdout=-3
    ) as process:
        os.close(theirs)
        os.write(ours, b"The Bridge Desk\n\nask@desk.example\n")
        process.wait(60)
    said = os.read(ours, 10_000).decode()
    os.close(ours)

    assert "The name of the site [Desk]:" in said
    assert "colour" not in said
    assert yaml_of(tmp_path / "desk")["site_name"] == "The Bridge Desk"
    settings = (tmp_path / "desk/content/settings.yaml").read_text()
    assert "contact: 'ask@desk.example'" in settings
