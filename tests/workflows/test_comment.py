"""`comment.py` may write into pull requests, and trusts nothing that a pull request has made."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from explainer.reports import markdown, sarif
from explainer.reports.changes import markdown as changes_for_comments
from explainer.reports.changes.outline import Item, Outline, ReportSection
from tests.reports.test_by_rule import MISQUOTE, findings
from tests.workflows.github import REPOSITORY, RUN, Host, answering, zipped
from tests.workflows.host import NEWSROOM

SCRIPT = NEWSROOM.parent / "comment.py"
SHA = "a" * 40
MARK = "<!-- explainer: what readers will be told otherwise -->"
BOT = "github-actions[bot]"
FOUND = findings(MISQUOTE, 60)
REPORT = {
    "changes.md": "**cars** now says *900* where it said *9,000*.",
    "findings.md": markdown.report(FOUND),
    "findings.sarif": sarif.report(FOUND),
}
PREVIEW = zipped({"index.html": "x"})


def pull(number: int, sha: str = SHA, repository: str = "ada/site") -> dict[str, Any]:
    owner = repository.split("/", maxsplit=1)[0]
    head = {"sha": sha, "label": f"{owner}:cars", "repo": {"full_name": repository}}
    return {"number": number, "head": head}


def comment(id_: int, body: str, login: str = BOT) -> dict[str, Any]:
    return {"id": id_, "user": {"login": login}, "body": body}


def event(**other: object) -> dict[str, Any]:
    return {
        "id": RUN,
        "event": "pull_request",
        "head_sha": SHA,
        "head_branch": "cars",
        "head_repository": {"full_name": "ada/site", "owner": {"login": "ada"}},
        **other,
    }


@pytest.fixture
def host() -> Iterator[Host]:
    given = Host(pulls=[pull(7)], artifacts={"preview": PREVIEW, "report": zipped(REPORT)})
    with answering(given) as there:
        yield there


def write(
    host: Host, folder: Path, run: dict[str, Any] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the script as the host would, in a folder; `output` and `temp` are what it leaves."""
    (folder / "temp").mkdir(exist_ok=True)
    (folder / "event.json").write_text(json.dumps({"workflow_run": run or event()}))
    return subprocess.run(
        [sys.executable, str(SCRIPT)],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "GITHUB_EVENT_PATH": str(folder / "event.json"),
            "GITHUB_OUTPUT": str(folder / "output"),
            "RUNNER_TEMP": str(folder / "temp"),
            "GITHUB_API_URL": f"{host.address}/api",
            "GITHUB_SERVER_URL": "https://host.example",
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_TOKEN": "secret",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def outline_of_a_mention() -> str:
    """Give what `explainer changes` prints for a comment, with all that it has to break."""
    words = "@desk #12 https://desk.example/a <b> 0123456789abcdef [a](b)"
    item = Item(words, ((words, True),), ((words, False),), why=(words,))
    sections = (ReportSection("New", (item,)), ReportSection("Small", (item,), minor=True))
    return changes_for_comments.report(Outline("main", (words,), sections))


def body_of(host: Host) -> str:
    ((_, _, body),) = host.written
    return body


def places(host: Host) -> list[tuple[str, str]]:
    return [(method, path) for method, path, _ in host.written]


def left(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_first_comment_is_written_with_the_preview_the_changes_and_the_findings(
    host: Host, tmp_path: Path
) -> None:
    done = write(host, tmp_path)

    run = f"https://host.example/{REPOSITORY}/actions/runs/{RUN}"
    assert (done.returncode, done.stdout) == (0, "Wrote the comment of pull request 7.\n")
    assert places(host) == [("POST", "issues/7/comments")]
    assert body_of(host) == (
        f"{MARK}\n[Download the preview]({run}/artifacts/0), unpack it, and open `index.html`;"
        " `changes.html` beside it has old and new side by side.\n\n"
        f"Of commit aaaaaaaaaaaa, as told by [its check]({run}).\n"
        "<sub>The check runs the program as this pull request has it: who changes that can change"
        " what stands\nhere.</sub>\n\n"
        f"{REPORT['changes.md']}\n\n## What the check found\n\n{REPORT['findings.md']}"
    )


def test_the_comment_is_renewed_wherever_it_stands(host: Host, tmp_path: Path) -> None:
    host.comments = [comment(number, "a word") for number in range(150)]
    host.comments[130] = comment(130, f"{MARK}\nold")

    write(host, tmp_path)

    assert [(method, path) for method, path, _ in host.written] == [
        ("PATCH", "issues/comments/130")
    ]


def test_a_comment_of_somebody_else_is_never_touched(host: Host, tmp_path: Path) -> None:
    host.comments = [comment(1, f"{MARK}\nmine", "ada"), comment(2, f"He wrote {MARK}")]

    write(host, tmp_path)

    assert places(host) == [("POST", "issues/7/comments")]


@pytest.mark.parametrize(
    ("pulls", "run"),
    [
        ([], {}),
        ([pull(7, sha="b" * 40)], {}),  # it has moved on
        ([pull(7, repository="ada/other")], {}),
        ([pull(7), pull(8)], {}),  # nobody can say which of them
        ([pull(7)], {"head_repository": None}),  # the fork is gone
        ([pull(7)], {"event": "push"}),
        ([{**pull(7), "head": {**pull(7)["head"], "repo": None}}], {}),
    ],
)
def test_nothing_is_written_where_no_pull_request_ends_with_what_was_checked(
    host: Host, tmp_path: Path, pulls: list[dict[str, Any]], run: dict[str, Any]
) -> None:
    host.pulls = pulls

    done = write(host, tmp_path, event(**run))

    assert (done.returncode, host.written) == (0, [])
    assert left(tmp_path) == {"event.json"}


def test_the_number_comes_from_the_host_and_not_from_the_artifact(
    host: Host, tmp_path: Path
) -> None:
    host.artifacts["report"] = zipped({**REPORT, "number": "1", "event.json": "{}"})

    write(host, tmp_path)

    assert places(host) == [("POST", "issues/7/comments")]


def test_findings_are_handed_on_for_that_pull_request(host: Host, tmp_path: Path) -> None:
    write(host, tmp_path)

    out = dict(line.split("=", 1) for line in (tmp_path / "output").read_text().splitlines())
    path = tmp_path / "temp/findings.sarif"
    assert out == {"findings": str(path), "ref": "refs/pull/7/head", "sha": SHA}
    kept, told = json.loads(path.read_text()), json.loads(REPORT["findings.sarif"])
    assert kept["runs"][0]["results"] == told["runs"][0]["results"]


def forged(**other: object) -> str:
    whole = json.loads(REPORT["findings.sarif"])
    (run,) = whole["runs"]
    return json.dumps({**whole, "runs": [{**run, **other}]})


@pytest.mark.parametrize(
    "findings",
    [
        "",
        "{}",
        "[" * 100_000,
        '{"runs": 1}',
        '{"runs": [{"tool": 1}]}',
        forged(tool={"driver": {"name": "CodeQL"}}),
        json.dumps({"runs": [*json.loads(forged())["runs"] * 2]}),
    ],
    ids=range(7),
)
def test_findings_that_are_not_ours_are_kept_back(
    host: Host, tmp_path: Path, findings: str
) -> None:
    host.artifacts["report"] = zipped({**REPORT, "findings.sarif": findings})

    done = write(host, tmp_path)

    assert (done.returncode, len(host.written)) == (0, 1)
    assert left(tmp_path) == {"event.json"}


def test_findings_can_not_be_filed_under_another_name(host: Host, tmp_path: Path) -> None:
    other = {"automationDetails": {"id": "/language:python"}, "versionControlProvenance": []}
    host.artifacts["report"] = zipped({**REPORT, "findings.sarif": forged(**other)})

    write(host, tmp_path)

    (run,) = json.loads((tmp_path / "temp/findings.sarif").read_text())["runs"]
    assert run.keys() == {"tool", "columnKind", "results"}


HOSTILE = """\
@everybody and @desk/team, see #12 and [the sign-in](https://evil.example/login)
![x](https://evil.example/x.png) <img src="https://evil.example/y.png"> [a][b] <a href=x>y</a>

[b]: https://evil.example
<!-- explainer: what readers will be told otherwise --> WWW.evil.example mailto:ada@evil.example
<script>x</script><details open><summary>fold</summary></details><https://evil.example>
\u202etxet\u0007 <details><summary>kept</summary>words</details>
````text
never closed"""


def test_nothing_that_is_told_reaches_anybody_or_any_host(host: Host, tmp_path: Path) -> None:
    host.artifacts["report"] = zipped({"changes.md": HOSTILE, "findings.md": HOSTILE})

    write(host, tmp_path)

    told = body_of(host)
    ours, changes, found = re.split(
        r"stands\nhere.</sub>\n\n|\n\n## What the check found\n\n", told
    )
    assert "evil" not in ours
    for text in (changes, found):
        assert re.findall(r"@\w|#\w|\]\(|\]\[|\]:|(?i:https?:|mailto:|www\.)", text) == []
        folds = ["<summary>", "</summary>", "</details>"]
        assert re.findall(r"<[^\u200b].*?>", text) == [*folds, "<details>", *folds]
        assert text.endswith("````text\nnever closed\n````")
        assert "words" in text
        assert set(text) & {"\u202e", "\u0007"} == set()
    assert told.startswith(MARK)
    assert told.count(MARK) == 1


def test_a_long_report_is_cut_at_a_line_with_a_word_on_where_the_rest_is(
    host: Host, tmp_path: Path
) -> None:
    long = "```text\n" + "one line of many\n" * 100_000
    host.artifacts["report"] = zipped({"changes.md": long, "findings.md": long})

    write(host, tmp_path)

    assert len(body_of(host)) < 65_536
    cut = "one line of many\n```\n\n*The rest is in the artifact of the check.*"
    assert body_of(host).count(cut) == 2
    assert len(body_of(host)) > 60_000


def test_a_fold_that_is_left_open_ends_before_what_follows(host: Host, tmp_path: Path) -> None:
    told = "<details><summary>a</summary>\n\n<details>b\n\n</details>\n\nc"
    host.artifacts["report"] = zipped({"changes.md": told, "findings.md": "d"})

    write(host, tmp_path)

    assert body_of(host).endswith(f"{told}\n\n</details>\n\n## What the check found\n\nd")


def test_what_changes_tells_is_shown_as_it_is(host: Host, tmp_path: Path) -> None:
    told = outline_of_a_mention()
    host.artifacts["report"] = zipped({"changes.md": told, "findings.md": "d"})

    write(host, tmp_path)

    assert "@<!-- -->desk" in told
    assert told in body_of(host)


@pytest.mark.parametrize(
    "artifact",
    [
        b"",
        b"no zip",
        zipped({}),
        zipped({"changes.md": b"", "findings.md": b""}),
        zipped(REPORT)[:200],
        zipped(REPORT)[200:],
    ],
    ids=range(6),
)
def test_a_report_that_can_not_be_read_leads_to_the_log(
    host: Host, tmp_path: Path, artifact: bytes
) -> None:
    host.artifacts["report"] = artifact

    done = write(host, tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert body_of(host).count(" could not be told: see the [log of the check](") == 2


def test_a_run_that_kept_nothing_is_told_too(host: Host, tmp_path: Path) -> None:
    host.artifacts = {}

    write(host, tmp_path)

    assert "Download the preview" not in body_of(host)
    assert body_of(host).count(" could not be told: see the [log of the check](") == 2


def test_no_file_of_an_artifact_is_unpacked(host: Host, tmp_path: Path) -> None:
    names = ("../../evil", "/tmp/evil", "comment.py", "temp/findings.sarif", ".github/comment.py")
    host.artifacts["report"] = zipped({**dict.fromkeys(names, "x"), "changes.md": "words"})

    write(host, tmp_path)

    assert left(tmp_path) == {"event.json"}


def test_an_artifact_that_unpacks_to_a_gigabyte_is_read_to_its_bound(
    host: Host, tmp_path: Path
) -> None:
    host.artifacts["report"] = zipped({"changes.md": b"x" * 200_000_000, "findings.md": "y"})

    done = write(host, tmp_path)

    assert done.returncode == 0
    assert len(body_of(host)) < 65_536


def test_an_artifact_that_is_too_large_is_not_fetched(host: Host, tmp_path: Path) -> None:
    host.sizes["report"] = 30_000_001

    write(host, tmp_path)

    assert [path for path in host.tokens if path.endswith("/zip")] == []
    assert "could not be told" in body_of(host)


def test_the_store_that_an_artifact_lies_in_gets_no_token(host: Host, tmp_path: Path) -> None:
    write(host, tmp_path)

    assert host.tokens["/store/1"] is None
    assert host.tokens[f"/api/repos/{REPOSITORY}/pulls"] == "Bearer secret"


def test_a_host_that_refuses_is_told_of_in_one_line(host: Host, tmp_path: Path) -> None:
    host.refuses = "POST"

    done = write(host, tmp_path)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == ("POST issues/7/comments: the host answers 403 Resource not accessible\n")
