"""`explainer export` gives the very files of the site, one by one or all of a format."""

from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.exports import DATA_EXPORTS
from explainer.exports.data_export import DataExport
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects
from tests.cli import commands
from tests.exports import published

FORMATS = [kind.FORMAT for kind in DATA_EXPORTS]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return projects.write(tmp_path / "project", {**projects.buildable(), **published.files()})


def test_each_format_is_listed_with_what_it_is(tmp_path: Path) -> None:
    done = commands.run("export", cwd=tmp_path)

    assert [line.split()[0] for line in done.stdout.splitlines()] == FORMATS


@pytest.mark.parametrize("kind", DATA_EXPORTS, ids=lambda kind: str(kind.FORMAT))
def test_a_format_is_written_as_the_site_has_it(
    kind: DataExport, project: Path, tmp_path: Path
) -> None:
    done = commands.run("export", kind.FORMAT, "--to", tmp_path / "data", cwd=project)

    site, options = read_and_check(project).site, MkDocsRun(project, project / "site").options
    pages = build(site, options)
    beside = pages.data(pages.paths) if kind.HAS_PAGES else ()
    made = {str(kind.path(key)): kind.content(site, options, key) for key in kind.keys(site)}
    made |= {str(one.path): one.content for one in beside}
    assert done.returncode == 0, done.stderr
    assert commands.site(tmp_path / "data") == made


def test_one_file_is_printed_byte_for_byte(project: Path) -> None:
    printed = commands.run("export", "csv", "--file", "actors.csv", cwd=project)
    commands.run("export", "csv", "--to", project / "data", cwd=project)

    written = (project / "data/data/actors.csv").read_bytes()
    assert printed.stdout == written.decode().replace("\r\n", "\n")
    assert printed.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["xml"], "there is no format `xml`: the formats are `annotations`, "),
        (["csv"], "`csv` has 5 files, data/claims.csv, "),
        (["csv", "--file", "people.csv"], "`csv` has no file people.csv: there is data/claims.csv"),
    ],
)
def test_wrong_use_is_told_with_what_there_is(
    arguments: list[str], said: str, project: Path
) -> None:
    done = commands.run("export", *arguments, cwd=project)

    assert done.returncode == 2
    assert done.stderr.startswith(said)
    assert done.stdout == ""


def test_without_an_address_it_is_said_where_to_write_it(project: Path) -> None:
    configuration = project / "mkdocs.yml"
    lines = configuration.read_text().splitlines(keepends=True)
    configuration.write_text("".join(line for line in lines if not line.startswith("site_url")))

    done = commands.run("export", "bibtex", "--file", "sources.bib", cwd=project)

    assert (done.returncode, done.stdout) == (2, "")
    assert "mkdocs.yml has no `site_url`: write there where the site will stand" in done.stderr


def test_what_can_not_be_built_is_not_exported(project: Path) -> None:
    claims = project / "content/bridge-closure/claims.yaml"
    claims.write_text(claims.read_text().replace("We closed the bridge", "We shut the bridge"))

    done = commands.run("export", "csv", "--to", project / "data", cwd=project)

    assert done.returncode == 1
    assert "EX301" in done.stdout
    assert not (project / "data").exists()
