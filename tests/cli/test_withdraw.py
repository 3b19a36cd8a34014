"""One statement taken back, from the command to the built site: its words stand nowhere more."""

import json
import re
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from tests import projects
from tests.cli.commands import run, site

STORY = "content/bridge-closure"
CLAIMS, EXPLAINER = f"{STORY}/claims.yaml", f"{STORY}/explainer.yaml"
BECAUSE = "The Harbour Gazette took its report back."
WITHDRAW = ("withdraw", "cracked-beams", "--because", BECAUSE, "--date", "2024-06-02")
WORDS = ("cracked right through", "beams were", "beams are", "two engineers")
# What a person mends, as the command says: a sentence, a reaction to it, a question on it, and a
# list with whom it was all that is told of.
BY_HAND = {
    EXPLAINER: [
        (r"  - According to unnamed engineers [^\n]*\n", ""),
        (r"written report on the beams\?\n    claims: cracked-beams\n", "written report?\n"),
        (r"claims: cracked-beams\n", "claims: [cracked-beams, unnamed-engineers]\n"),
    ],
    CLAIMS: [
        (
            r"towards: \{to: cracked-beams, stance: condemns\}",
            "towards: {to: closing, stance: mixed}",
        )
    ],
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = projects.buildable()
    files[EXPLAINER] = files[EXPLAINER].replace("as_of:", "status: published\nas_of:")
    return projects.write(tmp_path / "desk", files)


@pytest.fixture
def withdrawn(project: Path) -> Path:
    """Give the project with a site of it, then with the statement taken back and all mended."""
    assert run("register", cwd=project).returncode == 0
    assert run("build", cwd=project).returncode == 0
    had = _with_words(project / "site")
    assert {name.partition("/")[0] for name in had} >= {"explainers", "actors", "sources", "search"}
    assert run(*WITHDRAW, cwd=project).returncode == 1
    for path, edits in BY_HAND.items():
        _edit(project / path, edits)
    (project / "content" / "actors" / "unnamed-engineers.yaml").unlink()
    return project


def _edit(path: Path, edits: list[tuple[str, str]]) -> None:
    text = path.read_text("utf-8")
    for pattern, new in edits:
        text, times = re.subn(pattern, new, text)
        assert times == 1, pattern
    path.write_text(text, "utf-8")


def _with_words(folder: Path) -> list[str]:
    """Name the files of a site in which words of the statement stand, in any of its forms."""
    found = []
    for name, content in site(folder).items():
        text = re.sub(r"<[^>]+>|\s+", " ", content.decode("utf-8", errors="ignore"))
        if any(words in re.sub(r" +", " ", text) for words in WORDS):
            found.append(name)
    return found


def test_the_command_does_what_is_certain_and_names_the_rest(project: Path) -> None:
    before = (project / CLAIMS).read_text("utf-8")

    done = run(*WITHDRAW, cwd=project)
    left = [line for line in done.stdout.splitlines() if line.startswith("  --> ")]

    assert done.returncode == 1
    assert done.stdout.startswith(
        "withdrawn: bridge-closure/cracked-beams;"
        " explainers/bridge-closure/claims/cracked-beams.html says so, and nothing of it\n"
        f"{CLAIMS}: its entry is taken out\n"
        f"{EXPLAINER}: a withdrawal is added under `corrections`\n"
        f"{EXPLAINER}: its id is taken out of `claims`\n"
        "published.json: its id is kept\n"
        "nothing else tells of unnamed engineers: delete content/actors/unnamed-engineers.yaml and"
        " add `unnamed-engineers` to `claims` of the withdrawal, if that is to be gone too\n"
    )
    assert left == [
        f"  --> {CLAIMS}:26:19",
        f"  --> {EXPLAINER}:8:91",
        f"  --> {EXPLAINER}:16:13",
    ]
    entry = re.search(r"  cracked-beams:\n(?:    .*\n)+", before)
    assert entry
    assert (project / CLAIMS).read_text("utf-8") == before.replace(entry[0], "")
    assert (project / EXPLAINER).read_text("utf-8").partition("corrections:\n")[2] == (
        "  - date: 2024-06-02\n"
        "    kind: withdrawal\n"
        f"    now: {BECAUSE}\n"
        "    claims: cracked-beams\n"
        '    withheld: "Two beams are “cracked right through,” according to two engineers who asked'
        ' not to be named, The Harbour Gazette reported."\n'
    )
    assert "claim bridge-closure/cracked-beams" in json.loads(
        (project / "published.json").read_text("utf-8")
    )


def test_the_check_passes_once_all_that_was_named_is_mended(withdrawn: Path) -> None:
    assert [str(one) for one in read_and_check(withdrawn).diagnostics] == []


def test_its_words_stand_in_no_file_of_the_site(withdrawn: Path) -> None:
    done = run("build", cwd=withdrawn)
    built = site(withdrawn / "site")

    assert done.returncode == 0, done.stderr
    assert _with_words(withdrawn / "site") == []
    names = [name for name in built if "cracked-beams" in name]
    page_path = "explainers/bridge-closure/claims/cracked-beams.html"
    assert names == [
        "embed/explainers/bridge-closure/claims/cracked-beams.html",  # for pages of others
        "embed/explainers/bridge-closure/disputes/cracked-beams.html",
        page_path,
    ]  # no picture, no card, no data
    page = built[page_path].decode()
    assert "This statement was withdrawn on" in page
    assert BECAUSE in page
    assert 'content="noindex' in page
    for listed in ("sitemap.xml", "feed.xml", *(name for name in built if "search/" in name)):
        assert b"cracked-beams" not in built.get(listed, b""), listed


def test_what_the_last_build_left_brings_no_word_back(withdrawn: Path) -> None:
    """A build on top of the last one, with its cache, is a build from nothing, to the byte."""
    assert run("build", cwd=withdrawn).returncode == 0
    fresh = withdrawn.parent / "fresh"

    run("build", "--site-dir", fresh, cwd=withdrawn, EXPLAINER_CACHE_DIR=str(fresh) + "-cache")

    assert site(withdrawn / "site") == site(fresh)


def test_a_text_that_may_be_shown_whole_is_shown_without_its_words(withdrawn: Path) -> None:
    source = withdrawn / "content" / "sources" / "ferry-news-2024-05-14.yaml"
    _edit(source, [(r"rights: \{holder: Ferry News\}", "rights: {holder: A, licence: CC-BY-4.0}")])

    assert run("build", cwd=withdrawn).returncode == 0
    page = (withdrawn / "site" / "sources" / "ferry-news-2024-05-14.html").read_text("utf-8")

    assert "Repairs will cost 2 million crowns." in page
    assert _with_words(withdrawn / "site") == []


def test_a_statement_that_was_renamed_is_taken_back_at_its_old_address_too(project: Path) -> None:
    _edit(project / CLAIMS, [(r"  cost:\n", "  cost:\n    was: [price]\n")])

    done = run("withdraw", "cost", "--because", "It was another bridge’s.", cwd=project)

    assert (done.returncode, "Commit" in done.stdout) == (0, True)
    assert "    claims: [cost, price]\n" in (project / EXPLAINER).read_text("utf-8")
    assert run("build", cwd=project).returncode == 0
    for id_ in ("cost", "price"):
        page = project / "site" / "explainers" / "bridge-closure" / "claims" / f"{id_}.html"
        assert "This statement was withdrawn on" in page.read_text("utf-8")


REFUSED: dict[str, tuple[tuple[str, ...], str]] = {
    "unknown": (("cracked", "--because", "It is wrong."), "the nearest is `cracked-beams`"),
    "told again": (
        ("cracked-beams", "--because", "That the beams are “cracked right through,” is wrong."),
        "the reason repeats words of what is withdrawn",
    ),
    "no reason": (("cracked-beams", "--because", " "), "--because is empty"),
    "no day": (
        ("cracked-beams", "--because", "It is wrong.", "--date", "tomorrow"),
        "--date: ",
    ),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_can_not_be_taken_back_changes_nothing(project: Path, why: str) -> None:
    arguments, message = REFUSED[why]
    before = site(project)

    done = run("withdraw", *arguments, cwd=project)

    assert done.returncode == 2
    assert message in done.stderr
    assert site(project) == before


def test_words_that_another_statement_repeats_are_named(project: Path) -> None:
    _edit(
        project / CLAIMS,
        [
            (
                r"says: Repairs would cost",
                "says: Two beams were “cracked right through”; repairs cost",
            )
        ],
    )

    done = run(*WITHDRAW, cwd=project)

    assert f"  {CLAIMS}:9: says: Two beams were “cracked right through”; repairs" in done.stdout
