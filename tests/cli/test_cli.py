"""The real command in its own process, on real small projects."""

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from tests import projects
from tests.cli.commands import SCRIPT, run, site

CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "content/bridge-closure/explainer.yaml"
UNUSED = "content/actors/nobody.yaml"
QUOTE = "We closed the bridge on Monday\n"
MISQUOTE = "We shut the bridge on Monday\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return projects.write(tmp_path / "desk", projects.buildable())


def change(project: Path, old: str, new: str) -> None:
    path = project / CLAIMS
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_clean_project_is_said_to_be_clean(project: Path) -> None:
    done = run("check", cwd=project)

    assert (done.returncode, done.stdout, done.stderr) == (0, "no errors, no warnings\n", "")


def test_check_finds_the_project_from_a_folder_inside_it(project: Path) -> None:
    assert run("check", cwd=project / "content" / "actors").returncode == 0


def test_check_prints_a_fault_and_fails(project: Path) -> None:
    change(project, QUOTE, MISQUOTE)

    done = run("check", "--format", "concise", cwd=project)

    assert done.returncode == 1
    assert re.match(rf"{CLAIMS}:4:\d+: error\[EX\d+\] ", done.stdout)
    assert "\x1b" not in done.stdout


def test_what_a_build_refuses_of_the_configuration_a_check_tells_too(project: Path) -> None:
    (project / "mkdocs.yml").write_text("theme:\n  name: explainer\n  language: sw\n")

    done = run("check", "--format", "concise", cwd=project)

    assert done.returncode == 1
    assert done.stdout.startswith("mkdocs.yml:3:13: error[EX118] ")


def test_warnings_fail_a_strict_check_and_a_strict_build_only(project: Path) -> None:
    (project / UNUSED).write_text("name: Nobody\n")

    codes = [
        run(*command, cwd=project).returncode
        for command in (("check",), ("check", "--strict"), ("build", "--strict"), ("build",))
    ]

    assert codes == [0, 1, 1, 0]


def test_check_gives_json_alone_on_standard_output(project: Path) -> None:
    change(project, QUOTE, MISQUOTE)

    done = run("check", "--format", "json", cwd=project)

    found = json.loads(done.stdout)
    assert found["counts"]["error"] == len(found["diagnostics"])
    assert {one["file"] for one in found["diagnostics"]} == {CLAIMS}


def test_ids_are_registered_when_a_story_is_published_and_none_vanishes(project: Path) -> None:
    story, claims = project / STORY, project / CLAIMS
    story.write_text(f"status: published\n{story.read_text('utf-8')}", "utf-8")

    before = run("check", "--strict", "--format", "concise", cwd=project)
    first = run("register", "--on", "2024-05-20", cwd=project)
    content = (project / "published.json").read_bytes()
    again = run("register", cwd=project)
    after = run("check", "--strict", cwd=project)

    assert (before.returncode, before.stdout.count("warning[EX212]")) == (1, 1)
    assert first.stdout == "published.json: 16 new, 16 in all\n"
    assert again.stdout == "published.json: 0 new, 16 in all\n"
    assert (project / "published.json").read_bytes() == content
    assert after.stdout == "no errors, no warnings\n"
    lines = content.decode().splitlines()
    assert lines[1:-2] == sorted(lines[1:-2])
    assert all(line.endswith(' 2024-05-20",') for line in lines[1:-2])

    claims.write_text(claims.read_text("utf-8").replace("  cost:\n", "  price:\n"), "utf-8")
    story.write_text(story.read_text("utf-8").replace(", cost]", ", price]"), "utf-8")
    gone = [run(*command, cwd=project) for command in (("check",), ("build",), ("register",))]

    assert [one.returncode for one in gone] == [1, 1, 1]
    assert all("the claim `bridge-closure/cost` was published" in one.stdout for one in gone)
    assert (project / "published.json").read_bytes() == content


def _git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ada Quill", "-c", "user.email=ada@example.org")
    subprocess.run(["git", "-C", folder, *who, *arguments], check=True, capture_output=True)


def test_each_id_keeps_the_day_on_which_it_was_registered(project: Path) -> None:
    story, claims, listed = project / STORY, project / CLAIMS, project / "published.json"
    story.write_text(f"status: published\n{story.read_text('utf-8')}", "utf-8")
    listed.write_text('["claim bridge-closure/closed"]\n')  # from before days were noted

    run("register", "--on", "2024-05-20", cwd=project)
    claims.write_text(claims.read_text("utf-8").replace("  cost:\n", "  price:\n    was: cost\n"))
    story.write_text(story.read_text("utf-8").replace(", cost]", ", price]"), "utf-8")
    run("register", "--on", "2024-05-22", cwd=project)
    run("register", "--take-back", "event bridge-closure/closing", cwd=project)
    wrong = run("register", "--on", "yesterday", cwd=project)

    lines = json.loads(listed.read_text("utf-8"))
    assert [line for line in lines if line.startswith(("claim", "event"))] == [
        "claim bridge-closure/closed",
        "claim bridge-closure/cost 2024-05-20",
        "claim bridge-closure/cracked-beams 2024-05-20",
        "claim bridge-closure/price 2024-05-22",
    ]
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr == "`yesterday` is no day: write it as 2024-03-14\n"


def test_what_was_read_is_noted_and_is_to_be_read_again_when_it_changes(project: Path) -> None:
    story, claims, listed = project / STORY, project / CLAIMS, project / "reviewed.json"
    by_ada = ("--by", "Ada Quill", "--on", "2024-05-20")
    by_bo = ("--by", "Bo Sand", "--on", "2024-05-21")

    first = run("review", "bridge-closure", *by_ada, cwd=project)
    clean = run("check", "--strict", cwd=project)
    content = listed.read_bytes()
    run("review", "bridge-closure", *by_ada, cwd=project)

    assert first.stdout == (
        "reviewed.json: 10 parts of bridge-closure read by Ada Quill on 20 May 2024\n"
    )
    assert clean.stdout == "no errors, no warnings\n"
    assert listed.read_bytes() == content

    claims.write_text(claims.read_text("utf-8").replace("would cost", "could cost"), "utf-8")
    story.write_text(story.read_text("utf-8").replace("two beams were", "two beams are"), "utf-8")
    changed = run("check", "--strict", "--format", "concise", cwd=project)
    one = run("review", "bridge-closure/cost", *by_bo, cwd=project)
    rest = run("review", "bridge-closure", "--changed", *by_bo, cwd=project)
    again = run("review", "bridge-closure", "--changed", *by_bo, cwd=project)

    assert (changed.returncode, changed.stdout.count("note[EX723]")) == (0, 2)
    assert one.stdout == (
        "reviewed.json: 1 part of bridge-closure/cost read by Bo Sand on 21 May 2024\n"
    )
    assert rest.stdout == (
        "reviewed.json: 1 part of bridge-closure read by Bo Sand on 21 May 2024\n"
    )
    assert again.stdout == "nothing was changed since it was read\n"
    assert run("check", cwd=project).stdout == "no errors, no warnings\n"
    assert listed.read_text("utf-8").count("Bo Sand") == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("bridge-closed", "--by", "A"), "`bridge-closed`; the nearest is `bridge-closure`"),
        (("bridge-closure/coast", "--by", "A"), "the nearest is `bridge-closure/cost`"),
        (("bridge-closure", "--by", "A", "--on", "2024"), "`2024` is no day"),
        (("bridge-closure", "--by", "A\u202e"), "the name holds a character that can’t be seen"),
        (("bridge-closure",), "Missing option '--by'"),
        (("bridge-closure", "--by", "A", "--changed"), "nobody has read `bridge-closure` yet"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_review_of_nothing_or_by_nobody_is_not_noted(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run("review", *arguments, cwd=project)

    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert not (project / "reviewed.json").exists()


def test_what_is_broken_is_not_noted_as_read(project: Path) -> None:
    change(project, QUOTE, MISQUOTE)

    done = run("review", "bridge-closure", "--by", "Ada Quill", cwd=project)

    assert done.returncode == 1
    assert "EX301" in done.stdout
    assert not (project / "reviewed.json").exists()


def test_an_id_that_never_was_on_the_main_branch_is_taken_back(project: Path) -> None:
    story, claims, listed = project / STORY, project / CLAIMS, project / "published.json"
    _git(project, "init", "--quiet", "--initial-branch=main")
    story.write_text(f"status: published\n{story.read_text('utf-8')}", "utf-8")
    run("register", cwd=project)
    _git(project, "add", "published.json")
    _git(project, "commit", "--quiet", "--message", "Publish")
    on_main = listed.read_bytes()
    claims.write_text(claims.read_text("utf-8").replace("  cost:\n", "  price:\n    was: cost\n"))
    story.write_text(story.read_text("utf-8").replace(", cost]", ", price]"), "utf-8")
    run("register", cwd=project)

    bound = run("register", "--take-back", "bridge-closure/cost", cwd=project)
    free = run("register", "--take-back", "claim bridge-closure/price", cwd=project)
    unknown = run("register", "--take-back", "bridge-closure/price", cwd=project)

    assert (bound.returncode, bound.stdout) == (1, "")
    assert "`bridge-closure/cost` is on the main branch (main), so it stays" in bound.stderr
    assert free.stdout == "published.json: 1 taken back, 16 in all\n"
    assert listed.read_bytes() == on_main
    assert (unknown.returncode, unknown.stdout) == (2, "")


def test_where_git_does_not_answer_nothing_is_taken_back(project: Path) -> None:
    story = project / STORY
    story.write_text(f"status: published\n{story.read_text('utf-8')}", "utf-8")
    run("register", cwd=project)
    before = (project / "published.json").read_bytes()
    (project / ".git").write_text("no repository\n")

    done = run("register", "--take-back", "bridge-closure", cwd=project)

    assert done.returncode == 1
    assert "git does not tell what is on the main branch: fatal: invalid gitfile" in done.stderr
    assert (project / "published.json").read_bytes() == before


def test_without_git_a_whole_story_is_taken_back(project: Path) -> None:
    story = project / STORY
    story.write_text(f"status: published\n{story.read_text('utf-8')}", "utf-8")
    run("register", cwd=project)

    done = run("register", "--take-back", "bridge-closure", cwd=project)

    left = json.loads((project / "published.json").read_text("utf-8"))
    assert done.returncode == 0
    assert [line for line in left if "bridge-closure" in line] == []
    assert [line for line in left if line.startswith("actor ")] != []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "--project", "nowhere"), "nowhere has no folder content/"),
        (("check", "--format", "xml"), "Invalid value for '--format'"),
        (("explain", "EX999"), "there is no rule `EX999`"),
        (("frob",), "No such command 'frob'"),
        (("new", "actor", "Bad Id"), "`Bad Id` can't be an id: write `bad-id`"),
        (("new", "explainer", "actors"), "give the explainer another id"),
        (("new", "actor", "ferry-news-2024-05-14"), "is the id of a source"),
        (("new", "actor", "ada-quill"), "content/actors/ada-quill.yaml is there already"),
        (("new", "source", "new-one", "--text", "missing.txt"), "missing.txt can't be read"),
        (("build", "--site-dir", "content"), "holds something else than a built site"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_use_is_told_on_standard_error(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = site(project)

    done = run(*arguments, cwd=project)

    assert said in done.stderr
    assert done.stdout == ""
    assert done.returncode == (1 if arguments[0] == "build" else 2)
    assert site(project) == before


def test_outside_of_any_project_check_says_so(tmp_path: Path) -> None:
    done = run("check", cwd=tmp_path)

    assert done.returncode == 2
    assert "there is no folder content/ here or above" in done.stderr


def test_build_makes_a_site_and_says_what_it_made(project: Path) -> None:
    done = run("build", "--strict", cwd=project)

    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"4 claims on \d+ pages in [\d.]+ seconds: .+index\.html\n", done.stderr)
    assert "site/explainers/bridge-closure/claims/closed.html" in {
        f"site/{name}" for name in site(project / "site")
    }


def test_a_fault_leaves_the_last_good_site_byte_for_byte(project: Path) -> None:
    run("build", cwd=project)
    before = site(project / "site")
    change(project, QUOTE, MISQUOTE)

    done = run("build", "--format", "github", cwd=project)

    assert done.returncode == 1
    assert done.stdout.startswith(f"::error file={CLAIMS},line=4")
    assert site(project / "site") == before


def test_a_warning_of_the_host_fails_a_strict_build_only(project: Path) -> None:
    (project / "docs" / "about.md").write_text("# About\n\n[Nothing](nothing.md)\n")

    strict = run("build", "--strict", cwd=project)
    there = (project / "site").exists()
    done = run("build", cwd=project)

    assert (strict.returncode, there) == (1, False)
    assert "contains a link 'nothing.md'" in strict.stderr
    assert (done.returncode, (project / "site").exists()) == (0, True)
    assert [path.name for path in project.iterdir() if path.name.startswith(".")] == []


def test_a_project_without_configuration_is_told_what_is_missing(project: Path) -> None:
    (project / "mkdocs.yml").unlink()

    done = run("build", cwd=project)

    assert done.returncode == 2
    assert "there is no mkdocs.yml in" in done.stderr


def test_a_new_example_is_whole(tmp_path: Path) -> None:
    done = run("new", "explainer", "sundays", "--example", "--project", tmp_path, cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert "wrote content/sundays/claims.yaml" in done.stdout
    assert [str(found) for found in read_and_check(tmp_path).diagnostics] == []


def test_impact_lists_what_would_lose_its_support_what_names_it_and_the_pages(
    project: Path,
) -> None:
    done = run("impact", "harbour-gazette-2024-05-13", cwd=project)

    assert done.returncode == 0
    assert done.stdout == (
        "Without Bridge said to be unsafe (harbour-gazette-2024-05-13,"
        " content/sources/harbour-gazette-2024-05-13.yaml:1):\n"
        "\n"
        "1 statement would lose the last support\n"
        "  bridge-closure/cracked-beams: Unnamed engineers, as cited by The Harbour"
        " Gazette: Two beams were “cracked right through”. [Unnamed sources]\n"
        "\n"
        "1 sentence of summaries would cite nothing that stands\n"
        "  bridge-closure: According to unnamed engineers cited by The Harbour Gazette,"
        " two beams were cracked.\n"
        "\n"
        "1 page would have nothing left to tell\n"
        "  unnamed-engineers: unnamed engineers\n"
        "\n"
        "6 lines name it, or what falls with it\n"
        "  content/actors/unnamed-engineers.yaml:3: of: harbour-gazette-2024-05-13\n"
        "  content/bridge-closure/claims.yaml:32: towards: {to: cracked-beams, stance:"
        " condemns}\n"
        "  content/bridge-closure/explainer.yaml:7: - According to unnamed engineers cited"
        " by The Harbour Gazette, two beams were cracked [@cracked-bea…\n"
        "  content/bridge-closure/explainer.yaml:11: claims: [closed, cracked-beams,"
        " cost]\n"
        "  content/bridge-closure/explainer.yaml:15: claims: cracked-beams\n"
        "  content/sources/ferry-news-2024-05-14.yaml:10: quotes:"
        " harbour-gazette-2024-05-13\n"
        "\n"
        "14 pages tell of it\n"
        "  explainers/bridge-closure/index.html\n"
        "  explainers/bridge-closure/rests-on.html\n"
        "  explainers/bridge-closure/statements.html\n"
        "  explainers/bridge-closure/claims/cracked-beams.html\n"
        "  explainers/bridge-closure/reactions/lane-slept.html\n"
        "  explainers/bridge-closure/events/closing.html\n"
        "  actors/harbour-gazette.html\n"
        "  actors/unnamed-engineers.html\n"
        "  sources/index.html\n"
        "  sources/ferry-news-2024-05-14.html\n"
        "  sources/harbour-gazette-2024-05-13.html\n"
        "  claims/index.html\n"
        "  reactions.html\n"
        "  a-to-z.html\n"
    )


def test_impact_of_a_statement_lists_what_names_it_in_its_story_and_in_others(
    project: Path,
) -> None:
    other = project / "content" / "ferry-plans"
    projects.write(
        other,
        {
            "explainer.yaml": "title: Ferry plans\narticle: ferry-news-2024-05-14\nsummary: |\n"
            "  - Mona Reed said that the bridge was closed [@bridge-closure/closed].\n"
        },
    )

    done = run("impact", "closed", cwd=project)

    assert done.returncode == 0
    assert done.stdout == (
        "Without Mona Reed, as quoted by Ferry News: The old bridge was closed on Monday,"
        " 13 May 2024. (bridge-closure/closed, content/bridge-closure/claims.yaml:2):\n"
        "\n"
        "1 event would lose the last support\n"
        "  bridge-closure/closing: Mona Reed, as quoted by Ferry News: The old bridge was"
        " closed.\n"
        "\n"
        "2 sentences of summaries would cite nothing that stands\n"
        "  bridge-closure: Mayor Mona Reed said that the old bridge was closed on 13 May"
        " 2024.\n"
        "  ferry-plans: Mona Reed said that the bridge was closed.\n"
        "\n"
        "1 page would have nothing left to tell\n"
        "  mona-reed: Mona Reed\n"
        "\n"
        "3 lines name it, or what falls with it\n"
        "  content/bridge-closure/claims.yaml:13: about: closing\n"
        "  content/bridge-closure/explainer.yaml:6: - Mayor Mona Reed said that the old"
        " bridge was closed on 13 May 2024 [@closed].\n"
        "  content/bridge-closure/explainer.yaml:11: claims: [closed, cracked-beams,"
        " cost]\n"
        "\n"
        "1 line of other stories names it, or what falls with it\n"
        "  content/ferry-plans/explainer.yaml:4: - Mona Reed said that the bridge was"
        " closed [@bridge-closure/closed].\n"
        "\n"
        "14 pages tell of it\n"
        "  index.html\n"
        "  explainers/index.html\n"
        "  explainers/bridge-closure/index.html\n"
        "  explainers/ferry-plans/index.html\n"
        "  explainers/bridge-closure/statements.html\n"
        "  explainers/bridge-closure/claims/closed.html\n"
        "  explainers/bridge-closure/claims/cracked-beams.html\n"
        "  explainers/bridge-closure/events/closing.html\n"
        "  actors/mona-reed.html\n"
        "  actors/town-council.html\n"
        "  sources/ferry-news-2024-05-14.html\n"
        "  claims/index.html\n"
        "  timeline.html\n"
        "  a-to-z.html\n"
    )


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("harbour-gazete", "`harbour-gazete`: the nearest is `harbour-gazette`"),
        ("bridge-closure/closd", "the nearest is `bridge-closure/closed`"),
        ("bridge-closure", "write `bridge-closure/` and the id of one of its statements"),
    ],
)
def test_impact_of_nothing_known_names_the_nearest(project: Path, typed: str, hint: str) -> None:
    done = run("impact", typed, cwd=project)

    assert (done.returncode, done.stdout) == (2, "")
    assert hint in done.stderr


def test_explain_prints_the_page_of_a_rule(tmp_path: Path) -> None:
    done = run("explain", "ex301", cwd=tmp_path)

    assert done.returncode == 0
    assert done.stdout.startswith("error[EX301] quote-not-in-source\n")
    assert "## Why it matters" in done.stdout
    assert "ok:" not in done.stdout  # words that no source has can't be accepted


def test_explain_says_how_a_finding_is_dismissed(tmp_path: Path) -> None:
    done = run("explain", "ex305", cwd=tmp_path)

    assert done.stdout.endswith("    ok: {EX305: the reason}\n")


def test_explain_alone_lists_all_rules(tmp_path: Path) -> None:
    lines = run("explain", cwd=tmp_path).stdout.splitlines()

    assert all(re.match(r"(error|warning|note)\[EX\d{3}\] [a-z0-9-]+ +\S", line) for line in lines)


def test_new_files_lack_only_what_is_to_be_filled_in(tmp_path: Path) -> None:
    text = tmp_path / "article.txt"
    text.write_bytes("“Curly”,\r\nas found\n".encode())
    newsroom = tmp_path / "desk"
    newsroom.mkdir()

    for arguments in (("explainer", "fire"), ("actor", "eve"), ("source", "post", "--text", text)):
        assert run("new", *arguments, cwd=newsroom).returncode == 0
    found = json.loads(run("check", "--format", "json", cwd=newsroom).stdout)["diagnostics"]

    assert (newsroom / "seeds" / "post.txt").read_bytes() == text.read_bytes()
    assert {_line(newsroom, one).strip() for one in found} == {
        *("title:", "article:", "summary:", "says:", "passage:", "by:"),
        *("name:", "outlet:", "published:"),
    }


def test_a_new_source_has_what_its_text_tells_of_itself(tmp_path: Path) -> None:
    text = tmp_path / "article.txt"
    text.write_text(
        "Tarn’s 'old' bridge: shut\n\nBy Ada Quill and Runa Esk\n\n14 March 2024\n\n"
        "Tarn shut the bridge because of a crack.\n\nAdvertisement\n"
    )

    run("new", "source", "post", "--text", text, cwd=tmp_path)
    lines = (tmp_path / "content" / "sources" / "post.yaml").read_text().splitlines()

    written = ("#", "sha256: ", "captured: ")  # the seal, and the day that it is from
    assert [line for line in lines if not line.startswith(written)] == [
        "title: 'Tarn’s ''old'' bridge: shut'",
        "outlet:",
        "published: 2024-03-14",
        "type: article",
        "text: full",
        "parts:",
        "  headline: 'Tarn’s ''old'' bridge: shut'",
        "  byline:",
        "    - 'By Ada Quill and Runa Esk'",
        "    - '14 March 2024'",
        "  furniture: 'Advertisement'",
    ]
    assert "# The ids of its authors; the text names Ada Quill, Runa Esk." in lines


def _line(folder: Path, finding: Mapping[str, object]) -> str:
    return (folder / str(finding["file"])).read_text().splitlines()[int(str(finding["line"])) - 1]


def test_new_files_are_as_their_comments_say_once_filled_in(tmp_path: Path) -> None:
    text = tmp_path / "article.txt"
    text.write_text("The hall burnt down.\n")
    for arguments in (
        ("explainer", "fire"),
        ("actor", "post"),
        ("source", "post-2024", "--text", text),
    ):
        run("new", *arguments, cwd=tmp_path)
    values = {
        "title:": "title: The fire, 2024",
        "article:": "article: post-2024",
        "summary:": "summary: The Post reported that the hall burnt [@first-claim].",
        "says:": "says: The hall burnt down.",
        "passage:": "passage: The hall burnt down.",
        "by:": "by: post",
        "name:": "name: The Post",
        "kind: person": "kind: outlet",
        "outlet:": "outlet: post",
        "published:": "published: 2024-05-14",
    }
    for path in (tmp_path / "content").rglob("*.yaml"):
        lines = path.read_text().splitlines()
        path.write_text("\n".join(_filled(line, values) for line in lines) + "\n")

    done = run("check", cwd=tmp_path)

    assert (done.returncode, done.stdout) == (0, "no errors, no warnings\n")


def _filled(line: str, values: Mapping[str, str]) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    return indent + values.get(line.strip(), line.strip())


def test_the_schemas_in_the_repository_are_current(tmp_path: Path) -> None:
    run("schema", "--write", tmp_path / "schema", cwd=tmp_path)

    assert site(tmp_path / "schema") == site(projects.REAL / "schema")


def test_one_schema_is_printed_for_other_programs(tmp_path: Path) -> None:
    printed = run("schema", "actor", cwd=tmp_path).stdout

    assert printed == (projects.REAL / "schema" / "actor.schema.json").read_text("utf-8")


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    done = run("--version", cwd=tmp_path)

    assert (done.returncode, done.stdout) == (0, f"explainer {version('sourced-explainers')}\n")


@pytest.mark.parametrize(
    ("typed", "offered"), [("explainer ini", "init"), ("explainer che", "check")]
)
def test_a_shell_is_told_how_a_command_goes_on(tmp_path: Path, typed: str, offered: str) -> None:
    words = {"COMP_WORDS": typed, "COMP_CWORD": "1", "_EXPLAINER_COMPLETE": "complete_bash"}
    command = f"import sys; sys.argv[0] = 'explainer'; {SCRIPT}"

    done = subprocess.run(
        [sys.executable, "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(projects.REAL), **words},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout.split() == [offered]


def test_a_terminal_is_shown_how_far_long_work_is_and_no_other_output(tmp_path: Path) -> None:
    archive = {}
    for number in range(150):
        for path, text in projects.bridge().items():
            if "bridge-closure" in path or not number:
                archive[path.replace("bridge-closure", f"story-{number}")] = text
    root = projects.write(tmp_path, archive)
    ours, theirs = pty.openpty()
    plain = run("check", "--format", "concise", cwd=root)

    shown = b""
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, "check", "--format", "concise"],
        cwd=root,
        env={
            **os.environ,
            "PYTHONPATH": str(projects.REAL),
            "TERM": "xterm",
            "EXPLAINER_CACHE_DIR": str(tmp_path / "other"),
        },
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    ):
        os.close(theirs)
        with suppress(OSError):  # the terminal is gone when the command is
            while part := os.read(ours, 10_000):
                shown += part
    os.close(ours)

    assert plain.stderr == ""
    assert b"Checking" in shown
    assert b"%" in shown
