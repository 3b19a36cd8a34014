"""Addresses tried, pages compared, texts kept: the commands against a server of this machine."""

import hashlib
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from tests import projects
from tests.cli.commands import run
from tests.network.server import Reply, WebServer

ARTICLE = "ferry-news-2024-05-14"
FILE = f"content/sources/{ARTICLE}.yaml"
TEXT = projects.bridge()[f"seeds/{ARTICLE}.txt"]
CHANGED = TEXT.replace("on Monday,” said", "on Tuesday,” said")
OTHERS = {"dead": Reply(404), "moved": Reply(301, headers={"Location": "/new"})}
OTHERS |= {"slow": Reply(slow=True), "refused": Reply(403), "fine": Reply()}
ON = ("--on", "2024-06-10")


def page(text: str) -> str:
    """Give a page as publishers make them: the article, and much around it."""
    lines = [line for line in text.splitlines() if line]
    title, body = lines[0], "".join(f"<p>{line}</p>\n" for line in lines[1:])
    return f"""<!doctype html><html lang="en"><head><title>{title} | Ferry News</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="Ferry News">
<meta property="article:published_time" content="2024-05-14T08:00:00Z">
<meta name="author" content="Ada Quill"><script>var closed = "on Monday";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>{title}</h1><p class="byline">By Ada Quill</p>{body}</article>
<footer><p>© Ferry News</p></footer></body></html>"""


@pytest.fixture
def web() -> Iterator[WebServer]:
    replies = {f"/{name}": reply for name, reply in OTHERS.items()}
    with WebServer(
        {**replies, "/new": Reply(), "/article": Reply(body=page(TEXT))}
    ).running() as on:
        yield on


@pytest.fixture
def project(tmp_path: Path, web: WebServer) -> Path:
    """Give a project whose article stands on the server, with other sources there."""
    files = projects.buildable()
    files[FILE] += f"url: {web.url}/article\ncaptured: 2024-05-14\n"
    files[FILE] += f"sha256: {hashlib.sha256(TEXT.encode()).hexdigest()}\n"
    for name in OTHERS:
        files[f"content/sources/{name}.yaml"] = (
            f"title: The {name} one\noutlet: ferry-news\npublished: 2024-05-01\ntext: none\n"
            f"url: {web.url}/{name}\n"
        )
    return projects.write(tmp_path / "desk", files)


def links(project: Path, *more: str) -> tuple[int, list[str], str]:
    """Run the command; give its code, what it found, and its last line."""
    quick = ("--pause", "0", "--timeout", "0.5", "--private", *ON)
    done = run("links", "--format", "concise", *quick, *more, cwd=project)
    return done.returncode, done.stdout.splitlines(), done.stderr.strip().splitlines()[-1]


def test_dead_moved_changed_slow_and_refused_addresses_are_told_apart(
    project: Path, web: WebServer
) -> None:
    web.replies["/article"] = Reply(body=page(CHANGED))

    code, found, last = links(project)

    host = web.url.removeprefix("http://")
    assert code == 1
    moved = f"it stands at another address for good: {web.url}/new"
    changed = "“We closed the bridge on Monday” is not there any more, on 2024-06-10"
    assert [line for line in found if "EX" in line] == [
        f"content/sources/dead.yaml:5:6: warning[EX215] `{host}` has no such page (404)",
        f"{FILE}:12:6: warning[EX217] {changed}",
        f"{FILE}:12:6: note[EX220] this source has no `archived`",
        f"content/sources/moved.yaml:5:6: warning[EX222] {moved}",
        f"content/sources/refused.yaml:5:6: note[EX218] `{host}` lets no program in (403)",
        "content/sources/slow.yaml:5:6: note[EX219] there was no answer in time",
    ]
    assert last == (
        "6 addresses, 6 asked for now: 2 fine, 1 moved, 1 dead, 1 refused, 1 slow,"
        " 1 with words gone"
    )


def test_a_second_run_asks_nothing_again_until_days_have_passed(
    project: Path, web: WebServer
) -> None:
    first = links(project)
    asked = len(web.asked)
    second = links(project)
    soon = len(web.asked)
    links(project, "--on", "2024-07-20")

    assert first[:2] == second[:2]
    assert second[2].startswith("6 addresses, 0 asked for now: ")
    assert soon == asked
    assert len(web.asked) == 2 * asked


def test_all_are_asked_again_where_that_is_wanted(project: Path, web: WebServer) -> None:
    links(project)
    asked = len(web.asked)
    links(project, "--again")

    assert len(web.asked) == 2 * asked


def test_a_host_has_its_pause_between_all_addresses(project: Path, web: WebServer) -> None:
    links(project, "--pause", "0.3")

    assert web.most_at_once == 1
    assert min(later.at - earlier.at for earlier, later in pairwise(web.asked)) >= 0.3


def test_json_has_the_findings_and_nothing_else(project: Path) -> None:
    done = run("links", "--format", "json", "--private", "--pause", "0", *ON, cwd=project)

    found = json.loads(done.stdout)
    assert found["counts"] == {"error": 0, "warning": 2, "note": 3}


def test_without_a_word_no_machine_of_our_own_net_is_asked(project: Path, web: WebServer) -> None:
    done = run("links", "--format", "concise", *ON, cwd=project)

    assert done.returncode == 0
    assert done.stdout.count("is not of the public net, and was not asked") == 6
    assert web.asked == []


@pytest.mark.parametrize("shown", ["Please enable scripts.\n", "\n\n".join(TEXT.split("\n\n")[:3])])
def test_a_page_that_shows_its_text_to_readers_alone_has_not_changed(
    project: Path, web: WebServer, shown: str
) -> None:
    web.replies["/article"] = Reply(body=page(shown))
    _, found, _ = links(project)
    drift = run("drift", ARTICLE, "--private", cwd=project)

    assert [line for line in found if "EX217" in line] == []
    assert any("EX219] this address shows a program too little to tell" in one for one in found)
    assert drift.returncode == 2
    assert "Nothing was noted" in drift.stderr


def test_a_changed_sentence_is_named_with_the_claims_that_fall(
    project: Path, web: WebServer
) -> None:
    web.replies["/article"] = Reply(body=page(CHANGED))
    done = run("drift", ARTICLE, "--private", *ON, cwd=project)

    assert done.returncode == 1
    assert done.stdout == (
        "5 of 7 passages and quotations are there, word for word.\n\n"
        "gone: “We closed the bridge on Monday”\n"
        "  nearest there: “We closed the bridge on Tuesday”\n"
        "  falls: bridge-closure/closed (content/bridge-closure/claims.yaml:2:3): Mona Reed,"
        " as quoted by Ferry News: The old bridge was closed on Monday, 13 May 2024.\n\n"
        f"noted under `checked` in {FILE}; its page, and those of the statements, tell it\n"
    )


def test_an_event_that_falls_is_told_with_whose_word_it_is(project: Path) -> None:
    claims = project / "content/bridge-closure/claims.yaml"
    event = (
        "  shut:\n    what: The council shut the bridge.\n    when: 2024-05-13\n"
        "    passage: “We closed the bridge on Monday,” said Mayor Mona Reed.\n    by: mona-reed\n"
    )
    text = claims.read_text("utf-8")
    claims.write_text(text.replace("events:\n", f"events:\n{event}", 1), "utf-8")
    (project / "newer.txt").write_text(CHANGED, "utf-8")
    done = run("drift", ARTICLE, "newer.txt", "--only-report", cwd=project)

    assert (
        "bridge-closure/shut (content/bridge-closure/claims.yaml:19:3): Mona Reed, as reported by"
        " Ferry News: The council shut the bridge."
    ) in done.stdout


def test_what_is_gone_is_noted_and_told_to_readers(project: Path, web: WebServer) -> None:
    newer = project / "newer.txt"
    newer.write_text(CHANGED, "utf-8")
    before = (project / FILE).read_text("utf-8")
    run("drift", ARTICLE, "newer.txt", *ON, cwd=project)
    noted = (project / FILE).read_text("utf-8")
    run("drift", ARTICLE, "newer.txt", "--on", "2024-07-01", cwd=project)
    later = (project / FILE).read_text("utf-8")

    checked = (
        "checked:\n  when: 2024-06-10\n  gone:\n    - words: We closed the bridge on Monday\n"
        "      since: 2024-06-10\n      now: We closed the bridge on Tuesday\n"
    )
    assert noted == before + checked
    assert later == noted.replace("when: 2024-06-10", "when: 2024-07-01")
    assert [str(one) for one in read_and_check(project).diagnostics if one.is_error] == []
    built = run("build", cwd=project)
    assert built.returncode == 0, built.stdout + built.stderr
    source = (project / f"site/sources/{ARTICLE}.html").read_text("utf-8")
    claim = (project / "site/explainers/bridge-closure/claims/closed.html").read_text("utf-8")
    other = (project / "site/explainers/bridge-closure/claims/cost.html").read_text("utf-8")
    assert "Changed since." in source
    for told in (source, claim):
        assert "ere there on 14 May 2024, not on " in told
        assert '<time datetime="2024-06-10">10 June 2024</time>' in told
    assert "not on" not in other
    assert "on Tuesday”" not in source
    web.replies["/article"] = Reply(body=page(CHANGED))
    assert [one for one in links(project)[1] if "EX217" in one] == []  # it is told already


def test_what_is_back_is_noted_too(project: Path) -> None:
    newer = project / "newer.txt"
    newer.write_text(CHANGED, "utf-8")
    run("drift", ARTICLE, "newer.txt", *ON, cwd=project)
    newer.write_text(TEXT, "utf-8")
    done = run("drift", ARTICLE, "newer.txt", "--on", "2024-07-01", cwd=project)

    assert done.returncode == 0
    assert (project / FILE).read_text("utf-8").endswith("checked:\n  when: 2024-07-01\n")


def test_nothing_is_noted_where_only_a_report_is_wanted(project: Path) -> None:
    (project / "newer.txt").write_text(CHANGED, "utf-8")
    before = (project / FILE).read_text("utf-8")
    done = run("drift", ARTICLE, "newer.txt", "--only-report", cwd=project)

    assert (done.returncode, (project / FILE).read_text("utf-8")) == (1, before)


def test_a_source_that_is_not_there_is_named_with_the_nearest(tmp_path: Path) -> None:
    project = projects.write(tmp_path, projects.buildable())

    done = run("drift", ARTICLE.replace("news", "new"), cwd=project)

    assert f"there is no source `{ARTICLE.replace('news', 'new')}`: the nearest is" in done.stderr
    assert done.returncode == 2
