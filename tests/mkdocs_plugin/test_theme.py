"""A site looks as its project says: by its own pages, links, pictures, colours or theme."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from explainer.build.check import read_and_check
from explainer.build.result import HostError
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects

STYLES = "assets/stylesheets/explainer.css"
ACCENTS = tomllib.loads(Path(__file__).with_name("accents.toml").read_text("utf-8"))["case"]
SETTINGS = """\
  name: explainer
  logo: images/desk.png
  favicon: images/tab.png
  accent: {light: "#a00000", dark: "#ff9090"}
  footer_links:
    - About us: about.md
    - Nowhere: nowhere.md
    - The law: https://law.example/
"""


def built(folder: Path, files: dict[str, str]) -> Path:
    root = projects.write(folder / "desk", files)
    result = build_site(read_and_check(root), root, folder / "site", MkDocsRun)
    assert result.warnings == ()
    return folder / "site"


def configured(old: str, new: str) -> dict[str, str]:
    files = projects.buildable()
    changed = files["mkdocs.yml"].replace(old, new)
    assert changed != files["mkdocs.yml"]
    return {**files, "mkdocs.yml": changed}


def by_accent(case: dict[str, str]) -> str:
    return case["accent"]


def footer(page: Path) -> list[tuple[str, str]]:
    found = re.search("<footer.*?</footer>", page.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return re.findall(r'<li><a href="([^"]*)">([^<]*)</a>', found[0])


def test_a_site_without_a_guide_has_no_link_to_one(tmp_path: Path) -> None:
    site = built(tmp_path, projects.buildable())

    assert footer(site / "actors/mona-reed.html") == [
        ("../corrections.html", "Corrections"),
        ("../rules/index.html", "The rules of the build"),
    ]
    assert [p for p in site.rglob("*.html") if 'href="guide/' in p.read_text("utf-8")] == []
    assert "--ex-accent: " not in (site / STYLES).read_text("utf-8")


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        ("desk@bridge.example", "mailto:desk@bridge.example"),
        ("https://bridge.example/ask", "https://bridge.example/ask"),
        ("the desk, 12 High Street", None),
        ("javascript:alert(1)", None),
    ],
)
def test_the_foot_leads_to_where_corrections_are_asked_for(
    tmp_path: Path, contact: str, address: str | None
) -> None:
    files = projects.buildable()
    settings = "content/settings.yaml"
    files[settings] = f"{files.get(settings, '')}contact: {contact}\n"

    site = built(tmp_path, files)

    links = {title: url for url, title in footer(site / "actors/mona-reed.html")}
    assert links.get("Ask for a correction") == address
    assert contact in (site / "index.html").read_text("utf-8")


def test_links_pictures_and_colours_are_those_that_are_set(tmp_path: Path) -> None:
    site = built(tmp_path, configured("  name: explainer\n", SETTINGS))
    page = (site / "actors/mona-reed.html").read_text("utf-8")

    assert footer(site / "actors/mona-reed.html") == [
        ("../about.html", "About us"),
        ("https://law.example/", "The law"),
    ]
    assert '<img class="ex-logo" src="../images/desk.png" alt="">' in page
    assert re.findall('<link rel="icon" href="([^"]*)"', page) == ["../images/tab.png"]
    assert re.findall('rel="stylesheet" href="([^"]*)"', page) == [f"../{STYLES}"]
    accent = ":root { --ex-accent: light-dark(#a00000, #ff9090); }"
    assert accent in (site / STYLES).read_text("utf-8").splitlines()


def with_accent(accent: str) -> dict[str, str]:
    return configured("name: explainer\n", f"name: explainer\n  accent: {accent}\n")


@pytest.mark.parametrize("case", [one for one in ACCENTS if "said" not in one], ids=by_accent)
def test_a_colour_in_which_links_can_be_read_is_used(tmp_path: Path, case: dict[str, str]) -> None:
    site = built(tmp_path, with_accent(case["accent"]))

    assert "--ex-accent: " in (site / STYLES).read_text("utf-8")


@pytest.mark.parametrize("case", [one for one in ACCENTS if "said" in one], ids=by_accent)
def test_a_colour_in_which_they_cannot_stops_the_build(
    tmp_path: Path, case: dict[str, str]
) -> None:
    with pytest.raises(HostError) as refused:
        built(tmp_path, with_accent(case["accent"]))

    assert str(refused.value).splitlines()[0] == case["said"]


@pytest.mark.parametrize("name", ["index", "explainers/index"])
def test_a_page_of_the_project_is_used_in_place_of_ours(tmp_path: Path, name: str) -> None:
    site = built(tmp_path, {**projects.buildable(), f"docs/{name}.md": "# Our own\n\nWelcome.\n"})

    page = (site / f"{name}.html").read_text("utf-8")
    assert "<p>Welcome.</p>" in page
    assert (site / "actors/index.html").exists()
    search = "".join(path.read_text("utf-8") for path in (site / "search").glob("d-*.js"))
    assert f'["{name}.html","Our own"' in search


@pytest.mark.parametrize("plugins", ["", "  - search\n"])
def test_a_site_of_material_is_built_with_our_pages(tmp_path: Path, plugins: str) -> None:
    files = configured("  name: explainer\n", "  name: material\n  font: false\n")
    files["mkdocs.yml"] = files["mkdocs.yml"].replace("plugins:\n", f"plugins:\n{plugins}")

    site = built(tmp_path, files)

    page = (site / "explainers/bridge-closure/claims/closed.html").read_text("utf-8")
    assert "md-header" in page
    assert "We closed the bridge on Monday" in page
    assert (site / "search/index.js").exists()


def test_the_guide_names_every_setting_and_no_other() -> None:
    guide = (projects.REAL / "docs/guide/newsroom.md").read_text("utf-8")
    theme = (projects.REAL / "explainer/theme/mkdocs_theme.yml").read_text("utf-8")
    settings = yaml.safe_load(theme).keys() - {"static_templates"}
    (example,) = re.findall("```yml\n(.*?)```", guide, re.DOTALL)
    section = guide.partition("## How the site looks\n")[2].partition("\n## ")[0]

    assert {*re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)} == settings
    assert yaml.safe_load(example)["theme"].keys() - {"name"} <= settings
