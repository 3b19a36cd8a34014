"""The invented project, published and corrected, and what it exports."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.site import Site
from tests import projects

OPTIONS = Options(site_name="The Bridge Desk", site_url="https://example.org/desk/")
STORY = "content/bridge-closure/explainer.yaml"
CASES = Path(__file__).parent / "cases"


def files() -> dict[str, str]:
    """Give the project of `cases/bridge.yaml`, its story with what `cases/corrected.yaml` adds."""
    added = projects.project_file(CASES / "corrected.yaml")
    found = projects.bridge()
    return {**found, **added, STORY: found[STORY] + added[STORY]}


def site(folder: Path, project: Mapping[str, str]) -> Site:
    return read_and_check(projects.write(folder, project)).site


def json_ld(of: Site) -> dict[str, str]:
    """Give what stands in the script of each page, by the page's path."""
    pages = build(of, OPTIONS).rendered()
    return {str(one.page.path): one.head.json_ld for one in pages if one.head}


def exported(of: Site) -> dict[str, bytes]:
    return {str(one.path): one.content for one in build(of, OPTIONS).files()}


def strings(value: object) -> Iterator[str]:
    """Give every text in structured data, names of types and addresses left out."""
    match value:
        case str():
            yield value
        case dict():
            for key, inner in value.items():
                yield from () if key.startswith("@") and key != "@graph" else strings(inner)
        case list():
            for inner in value:
                yield from strings(inner)
        case _:
            return


def hostile(
    project: Mapping[str, str], text: str, fields: Mapping[str, tuple[str, ...]]
) -> dict[str, str]:
    """Put a text into fields of a project's files."""
    quoted = "'" + text.replace("'", "''") + "'"
    changed = dict(project)
    for path, names in fields.items():
        pattern = rf"\b({'|'.join(names)}): [^\n]*"
        changed[path] = re.sub(pattern, lambda m: f"{m[1]}: {quoted}", changed[path])
    return changed
