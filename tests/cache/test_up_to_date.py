"""A build is left out only where it would give, byte for byte, what is there already."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from explainer.cache.up_to_date import BuildMessages, Target, begin, end, unchanged
from explainer.diagnostics.diagnostic import Diagnostic, Fix, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.reports import REPORTS
from explainer.system import environment
from tests import projects

SCRIPT = "from explainer.cli import main; main()"
CLAIMS = "content/bridge-closure/claims.yaml"
QUOTE = "quote: We closed the bridge on Monday\n"
Change = Callable[[Path], object]
NOTHING = BuildMessages((), ())
INPUTS = ("content", "seeds", "docs", "theme", "mkdocs.yml", "published.json", "reviewed.json")


class StampedProject:
    """A project that was built: its files are what they are, the site is one page."""

    def __init__(self, folder: Path) -> None:
        files = {**projects.buildable(), "theme/main.html": "frame", "site/index.html": "page"}
        files["mkdocs.yml"] += "extra: !ENV [DESK_MOTTO, none]\n"
        self.root = projects.write(folder / "desk", files)
        self.target = self.told()
        self.build()

    def told(self, *, site: str = "site") -> Target:
        return Target(self.root, self.root / site)

    def build(
        self,
        meanwhile: Change = Path.exists,
        after: Change = Path.exists,
        said: BuildMessages = NOTHING,
    ) -> None:
        time.sleep(0.05)  # nobody saves a file and builds in the same hundredth of a second
        begun = begin(self.target)
        meanwhile(self.root)
        made = (self.root / "site").stat().st_ino
        after(self.root)
        end(self.target, begun, [self.root / name for name in INPUTS], made, said)

    def is_unchanged(self) -> bool:
        return unchanged(self.target) == NOTHING


@pytest.fixture
def newsroom(tmp_path: Path) -> StampedProject:
    return StampedProject(tmp_path)


def write(path: str, text: str = "new") -> Callable[[Path], object]:
    return lambda root: projects.write(root, {path: text})


def edit_in_place(root: Path) -> None:
    """Change a letter, and set the time back as a careless tool does."""
    path = root / CLAIMS
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("Monday", "Sunday"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "claim": write(CLAIMS),
    "claim, with size and time as before": edit_in_place,
    "file added": write("content/actors/new.yaml"),
    "file removed": lambda root: (root / "content/actors/mona-reed.yaml").unlink(),
    "file renamed": lambda root: (root / "docs/about.md").rename(root / "docs/who.md"),
    "folder added": lambda root: (root / "content/new").mkdir(),
    "kept text": write("seeds/ferry-news-2024-05-14.txt"),
    "document": write("docs/about.md"),
    "theme": write("theme/main.html"),
    "configuration": write("mkdocs.yml"),
    "configuration removed": lambda root: (root / "mkdocs.yml").unlink(),
    "register made": write("published.json"),
    "reviews noted": write("reviewed.json"),
    "page changed": write("site/index.html", "PAGE"),
    "page added": write("site/more.html"),
    "page removed": lambda root: (root / "site/index.html").unlink(),
    "site removed": lambda root: shutil.rmtree(root / "site"),
    "site half moved": lambda root: (root / ".site-old").mkdir(),
    "build killed": lambda root: (root / ".site-building-7").mkdir(),
}


def test_nothing_changed(newsroom: StampedProject) -> None:
    assert newsroom.is_unchanged()


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_seen(newsroom: StampedProject, name: str) -> None:
    CHANGES[name](newsroom.root)

    assert not newsroom.is_unchanged()


@pytest.mark.parametrize("name", ["claim", "file added", "file removed", "theme", "register made"])
def test_what_changes_while_a_build_runs_is_built_again(
    newsroom: StampedProject, name: str
) -> None:
    newsroom.build(meanwhile=CHANGES[name])

    assert not newsroom.is_unchanged()


def test_a_register_that_vanishes_while_a_build_runs_is_missed(newsroom: StampedProject) -> None:
    projects.write(newsroom.root, {"published.json": "[]"})

    newsroom.build(meanwhile=lambda root: (root / "published.json").unlink())

    assert not newsroom.is_unchanged()


def test_a_site_of_another_build_is_not_stamped_as_ours(newsroom: StampedProject) -> None:
    def another(root: Path) -> None:
        projects.write(root / ".site-building-7", {"index.html": "of another"})
        (root / "site").rename(root / ".site-old")
        (root / ".site-building-7").rename(root / "site")
        shutil.rmtree(root / ".site-old")

    newsroom.build(after=another)

    assert not newsroom.is_unchanged()


def full_finding() -> Diagnostic:
    """Give one with all that it can have."""
    here = TextFile(PurePosixPath("content/\udcff/claims.yaml"), "\ufeffsays: “é”\r\n")
    text, nowhere = TextFile(PurePosixPath("seeds/a.txt"), ""), TextFile(here.path, "")
    rule = Rule("EX999", "a-name", "A.\n\n## B", Severity.WARNING, across_stories=True)
    related = (Related(Span(text, 0, 0), "there"), Related(Span(nowhere, 0, 0), "nowhere"))
    found = Diagnostic(rule, Span(here, 1, 5), "message", "a\nhint", related, "entry")
    return found.mended_by(Fix(Span(here, 7, 9), "e"))


def test_what_was_said_is_told_again_whole(newsroom: StampedProject) -> None:
    found = full_finding()
    said = BuildMessages((found, found.mended_by(None)), ("a link leads to\nnothing",))

    newsroom.build(said=said)

    assert unchanged(newsroom.target) == said


def test_a_stamp_in_which_somebody_took_a_finding_out_is_none(newsroom: StampedProject) -> None:
    newsroom.build(said=BuildMessages((), ("a", "b")))
    stamp = newsroom.target.stamp

    stamp.write_text(stamp.read_text("utf-8").replace('["a", "b"]', '["a"]'), "utf-8")

    assert unchanged(newsroom.target) is None


@pytest.mark.parametrize("text", [None, "", "new", "4\nnothing"])
def test_a_stamp_that_can_not_be_read_is_none(newsroom: StampedProject, text: str | None) -> None:
    if text is None:
        shutil.rmtree(newsroom.target.stamp.parent)
    else:
        newsroom.target.stamp.write_text(text)

    assert not newsroom.is_unchanged()


def test_nothing_is_left_in_the_project(newsroom: StampedProject) -> None:
    assert sorted(path.name for path in newsroom.root.iterdir()) == sorted({*INPUTS[:-2], "site"})


def test_a_build_that_failed_leaves_no_stamp(newsroom: StampedProject) -> None:
    begin(newsroom.target)

    assert not newsroom.is_unchanged()


def test_another_folder_is_another_build(newsroom: StampedProject) -> None:
    assert unchanged(newsroom.told(site="elsewhere")) is None


def test_variables_count_where_they_are_read(
    newsroom: StampedProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOBODY_READS_THIS", "1")
    assert newsroom.is_unchanged()

    for name in ("EXPLAINER_SITE_URL", "DESK_MOTTO"):
        monkeypatch.setenv(name, "1")
        assert not newsroom.is_unchanged()
        monkeypatch.delenv(name)


def test_another_python_or_package_is_another_program(
    newsroom: StampedProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "library/mkdocs-9.9.dist-info").mkdir(parents=True)
    with monkeypatch.context() as changed:
        changed.setattr(sys, "path", [*sys.path, str(tmp_path / "library")])
        assert not newsroom.is_unchanged()
    with monkeypatch.context() as changed:
        changed.setattr(sys, "version", "9.9")
        assert not newsroom.is_unchanged()
    (tmp_path / "package").mkdir()
    with monkeypatch.context() as changed:
        changed.setattr(environment, "_PACKAGE", str(tmp_path / "package"))
        assert not newsroom.is_unchanged()

    assert newsroom.is_unchanged()


def run(*arguments: str, cwd: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "build", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(projects.REAL)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stderr + done.stdout


def change(root: Path, old: str, new: str) -> None:
    path = root / CLAIMS
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_the_command_says_that_nothing_changed_and_builds_when_something_did(
    tmp_path: Path,
) -> None:
    root = projects.write(tmp_path / "desk", projects.buildable())
    nothing = (0, f"nothing changed: {root / 'site/index.html'}\n")
    story = root / "site/explainers/bridge-closure/claims/closed.html"

    assert "4 claims on" in run(cwd=root)[1]
    assert run(cwd=root) == nothing
    assert run("--project", str(root), cwd=tmp_path) == nothing

    change(root, QUOTE, QUOTE.replace("closed", "shut"))
    assert run(cwd=root)[0] == 1
    change(root, QUOTE.replace("closed", "shut"), QUOTE)
    assert "4 claims on" in run(cwd=root)[1]

    story.write_text("tampered")
    assert "4 claims on" in run(cwd=root)[1]
    assert "tampered" not in story.read_text("utf-8")


@pytest.fixture
def warned(tmp_path: Path) -> Path:
    """Give a project in which the check finds something, and the host something else."""
    files = {**projects.buildable(), "content/actors/nobody.yaml": "name: Nobody\n"}
    files["docs/about.md"] += "\n[gone](gone.md)\n"
    return projects.write(tmp_path / "desk", files)


@pytest.mark.parametrize("form", REPORTS)
def test_all_is_told_again_where_nothing_changed(warned: Path, form: str) -> None:
    first, second = run("--format", form, cwd=warned), run("--format", form, cwd=warned)

    told, last = (said.splitlines() for _, said in (first, second))
    built = [one for one in told if one.startswith("4 claims on")]
    unchanged_now = f"nothing changed: {warned / 'site/index.html'}"
    assert (first[0], second[0]) == (0, 0)
    assert [one for one in told if one not in built] == [
        one for one in last if one != unchanged_now
    ]
    assert unchanged_now in last
    assert any("gone.md" in one for one in last)
    assert any("nobody" in one for one in last)


def test_strict_fails_where_nothing_changed(warned: Path) -> None:
    fresh = run("--strict", cwd=warned)
    run(cwd=warned)
    site, stamp = (warned / "site").stat().st_ino, Target(warned, warned / "site").stamp
    inode = stamp.stat().st_ino

    assert run("--strict", cwd=warned) == fresh
    assert fresh[0] == 1
    assert (site, inode) == ((warned / "site").stat().st_ino, stamp.stat().st_ino)


def test_strict_fails_by_the_host_alone_where_nothing_changed(warned: Path) -> None:
    (warned / "content/actors/nobody.yaml").unlink()
    fresh = run("--strict", cwd=warned)
    run(cwd=warned)

    assert run("--strict", cwd=warned) == fresh
    assert fresh[0] == 1
    assert fresh[1].endswith("1 warning: the site is as it was\n")


def test_what_was_mended_is_not_told_again(warned: Path) -> None:
    run(cwd=warned)
    run(cwd=warned)
    (warned / "content/actors/nobody.yaml").unlink()

    assert "nobody" not in run(cwd=warned)[1]
    assert "nobody" not in run(cwd=warned)[1]


def test_where_others_may_read_anything_each_build_is_made(tmp_path: Path) -> None:
    files = projects.buildable()
    files["mkdocs.yml"] += "hooks: [hook.py]\n"
    files["hook.py"] = "def on_page_content(html, **_):\n    return html + open('now.txt').read()\n"
    root = projects.write(tmp_path / "desk", {**files, "now.txt": "one"})

    run(cwd=root)
    (root / "now.txt").write_text("two")
    run(cwd=root)

    assert (root / "site/about.html").read_text("utf-8").count("two") == 1
