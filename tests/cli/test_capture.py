"""`explainer capture`: the kept text and the source's file of a page, a PDF and a plain text."""

import hashlib
from pathlib import Path

import pytest

from explainer.build.check import read_and_check, read_site
from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile
from tests import projects
from tests.cli.commands import run
from tests.cli.pdf import pdf
from tests.network.server import Reply, WebServer

ON = ("--on", "2024-06-10")
BODY = (
    "The council of Orrin has closed Mill Lane Bridge to all traffic, the mayor said on Tuesday.",
    "“The bearings are worn out,” said Mayor Ivo Tarn, who had the bridge inspected in February.",
    "The council expects the repairs to take six months and to cost two million crowns in all.",
    "Residents of the east bank will have to take the ferry, which runs every twenty minutes.",
)
TITLE = "Mill Lane Bridge closed to all traffic"
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>{TITLE} | The Orrin Herald</title>
<meta property="og:title" content="{TITLE}">
<meta property="og:site_name" content="The Orrin Herald">
<meta property="article:published_time" content="2024-05-14T08:00:00+00:00">
<meta name="author" content="Nell Quarrow"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>{TITLE}</h1><p class="byline">By Nell Quarrow</p>
<figure><img src="bridge.jpg" alt=""><figcaption>Mill Lane Bridge on Monday.</figcaption></figure>
<p>{BODY[0]}</p><p>{BODY[1]}</p><p>{BODY[2]}</p><p>{BODY[3]}</p></article></main>
<aside><h2>Most read</h2><p><a href="/x">The otter of Orrin: a photo story from the river</a></p>
</aside><footer><p>© The Orrin Herald. All rights reserved.</p></footer></body></html>"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return projects.write(tmp_path / "desk", projects.buildable())


def entry(project: Path, id_: str) -> dict[str, object]:
    path = project / f"content/sources/{id_}.yaml"
    document, found = read(TextFile(path, path.read_text("utf-8")))
    assert document is not None, found
    return dict(document.data)


def kept(project: Path, id_: str) -> str:
    return (project / f"seeds/{id_}.txt").read_bytes().decode()


def test_a_page_becomes_a_kept_text_and_a_source(project: Path) -> None:
    (project / "page.html").write_text(PAGE, "utf-8")
    done = run("capture", "page.html", "--url", "https://orrin.example/a", *ON, cwd=project)

    id_ = "the-orrin-herald-2024-05-14"
    assert done.returncode == 0, done.stderr
    text = kept(project, id_)
    assert text.split("\n\n")[:3] == [TITLE, "By Nell Quarrow", BODY[0]]
    assert text.endswith(f"{BODY[3]}\n")
    assert "Most read" not in text
    assert "All rights" not in text
    assert entry(project, id_) == {
        "title": TITLE,
        "outlet": "the-orrin-herald",
        "published": "2024-05-14",
        "url": "https://orrin.example/a",
        "type": "article",
        "captured": "2024-06-10",
        "text": "full",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "parts": {"headline": TITLE, "byline": "By Nell Quarrow"},
        "guessed": ["title", "outlet", "published"],
    }
    assert read_site(project).sources[id_].sha256 == hashlib.sha256(text.encode()).hexdigest()
    found = read_and_check(project).diagnostics
    assert [str(one) for one in found if one.is_error] == []
    assert {one.rule.code for one in found} == {"EX706", "EX720"}  # unused yet, and to be read


def test_an_outlet_and_authors_that_are_actors_already_are_named_by_their_ids(
    project: Path,
) -> None:
    page = PAGE.replace("The Orrin Herald", "Ferry News").replace("Nell Quarrow", "Ada Quill")
    (project / "page.html").write_text(page, "utf-8")
    done = run("capture", "page.html", *ON, cwd=project)

    source = entry(project, "ferry-news-2024-05-14-2")
    assert done.returncode == 0, done.stderr
    assert (source["outlet"], source["authors"]) == ("ferry-news", ["ada-quill"])


def test_a_page_is_captured_from_its_address(project: Path) -> None:
    with WebServer({"/a": Reply(body=PAGE)}).running() as web:
        refused = run("capture", f"{web.url}/a", *ON, cwd=project)
        done = run("capture", f"{web.url}/a", "--private", *ON, cwd=project)

    assert "is not of the public net" in refused.stderr
    assert done.returncode == 0, done.stderr
    assert entry(project, "the-orrin-herald-2024-05-14")["url"] == f"{web.url}/a"


def test_a_pdf_becomes_a_kept_text(project: Path) -> None:
    (project / "report.pdf").write_bytes(pdf("Report on the bridge", BODY))
    done = run("capture", "report.pdf", "--source", "bridge-report", *ON, cwd=project)

    assert done.returncode == 0, done.stderr
    assert " ".join(kept(project, "bridge-report").split()).startswith(BODY[0])
    source = entry(project, "bridge-report")
    assert (source["title"], source["outlet"]) == ("Report on the bridge", "")
    assert "Left to you: `outlet`, `published`." in done.stdout


def test_a_plain_text_is_kept_byte_for_byte(project: Path) -> None:
    text = f"{TITLE}\r\n\r\n{BODY[0]}\r\n"
    (project / "article.txt").write_bytes(text.encode())
    done = run("capture", "article.txt", "--source", "herald", *ON, cwd=project)

    assert done.returncode == 0, done.stderr
    assert kept(project, "herald") == text


REFUSED = {
    "same.txt": (projects.bridge()["seeds/ferry-news-2024-05-14.txt"], "is kept already"),
    "empty.txt": ("\n", "this file is empty"),
    "script.html": ("<html><body><script>1</script></body></html>", "no article was found"),
    "broken.pdf": ("%PDF-1.7\nnothing", "this PDF can't be read"),
    "turned.txt": ("The bridge \u202eis open.", "right-to-left override"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_can_not_be_kept_is_refused_and_nothing_is_written(project: Path, name: str) -> None:
    text, why = REFUSED[name]
    (project / name).write_text(text, "utf-8")
    before = sorted(project.rglob("*"))
    done = run("capture", name, "--source", "herald", cwd=project)

    assert (done.returncode, sorted(project.rglob("*"))) == (2, before)
    assert why in done.stderr


def test_without_an_extractor_the_remedy_is_told(project: Path, tmp_path: Path) -> None:
    (project / "page.html").write_text(PAGE, "utf-8")
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "trafilatura.py").write_text("raise ImportError\n")
    path = f"{hidden}:{projects.REAL}"
    done = run("capture", "page.html", *ON, cwd=project, PYTHONPATH=path)

    assert done.returncode == 2
    assert done.stderr.strip().endswith(
        "trafilatura is not installed: this needs the extra `capture`: install Explainer again from"
        " its wheel, with [capture] behind the wheel’s name"
    )
