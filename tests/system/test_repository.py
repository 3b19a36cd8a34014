"""What git is asked of an earlier state: its files as they are there, and where a branch began."""

import subprocess
from pathlib import Path, PurePosixPath

import pytest

from explainer.system.files import MAX_BYTES
from explainer.system.repository import GitError, Revision, branched_from, files_at

WHO = ("-c", "user.name=Ada Quill", "-c", "user.email=ada@example.org")
CONTENT = PurePosixPath("content")


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", folder, *WHO, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def commit(folder: Path, message: str = "State") -> str:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    (folder / "content/actors").mkdir(parents=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / "content/actors/one.yaml").write_text("name: One\n")
    (folder / "beside.txt").write_text("not asked for\n")
    commit(folder)
    return folder


def files(folder: Path, asked: str = "main", *paths: PurePosixPath) -> dict[str, bytes]:
    found = files_at(folder, branched_from(folder, asked), paths or (CONTENT,))
    return {str(path): content for path, content in found}


def test_files_are_those_of_the_revision(repository: Path) -> None:
    (repository / "content/actors/one.yaml").write_text("name: Another\n")
    (repository / "content/two.yaml").write_text("name: Two\n")

    assert files(repository) == {"content/actors/one.yaml": b"name: One\n"}


@pytest.mark.parametrize("name", ["with blank", "-dash", "line\nend", "ünï", 'quo"te', "*"])
def test_files_have_the_names_that_they_have(name: str, repository: Path) -> None:
    (repository / "content" / name).write_bytes(b"\0\r\n")
    commit(repository)

    assert files(repository)[f"content/{name}"] == b"\0\r\n"


def test_a_project_in_a_folder_of_a_repository_has_its_own_paths(repository: Path) -> None:
    inside = repository / "desk/content"
    inside.mkdir(parents=True)
    (inside / "three.yaml").write_text("name: Three\n")
    commit(repository)

    assert files(repository / "desk") == {"content/three.yaml": b"name: Three\n"}


def test_links_and_what_is_too_large_are_left_out(repository: Path) -> None:
    (repository / "content/link.yaml").symlink_to("/etc/passwd")
    (repository / "content/large.txt").write_bytes(bytes(MAX_BYTES + 1))
    (repository / "content/actors/one.yaml").chmod(0o755)
    commit(repository)

    assert [*files(repository)] == ["content/actors/one.yaml"]


def test_a_path_that_is_not_there_has_no_files(repository: Path) -> None:
    assert files(repository, "main", PurePosixPath("seeds")) == {}


def test_a_branch_is_compared_with_where_it_began(repository: Path) -> None:
    began = git(repository, "rev-parse", "HEAD")
    git(repository, "checkout", "--quiet", "-b", "proposal")
    commit(repository, "Mine")
    git(repository, "checkout", "--quiet", "main")
    commit(repository, "Another’s")
    git(repository, "checkout", "--quiet", "proposal")

    assert branched_from(repository, "main") == Revision("main", began)


def test_a_branch_without_a_common_state_is_taken_as_it_is(repository: Path) -> None:
    main = git(repository, "rev-parse", "HEAD")
    git(repository, "checkout", "--quiet", "--orphan", "alone")
    commit(repository)

    assert branched_from(repository, "main").commit == main


@pytest.mark.parametrize("asked", ["nowhere", "", "-h", "--all", "main:content", "a b"])
def test_what_is_no_revision_is_refused(asked: str, repository: Path) -> None:
    with pytest.raises(GitError):
        branched_from(repository, asked)


def test_outside_of_a_repository_git_says_so(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not a git repository"):
        branched_from(tmp_path, "main")
