"""Whole small projects on disk, from data files: real text for the real pipeline."""

from collections.abc import Mapping
from pathlib import Path

from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile

CASES = Path(__file__).parent / "cases"
REAL = Path(__file__).parent.parent


def bridge() -> dict[str, str]:
    """Give the invented project of `cases/bridge.yaml`: path → content."""
    return project_file(CASES / "bridge.yaml")


def project_file(path: Path) -> dict[str, str]:
    """Read a data file that holds a project."""
    document, found = read(TextFile(path, path.read_text()))
    assert document is not None, found
    return dict(document.data)


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a project into a folder and give the folder."""
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def buildable() -> dict[str, str]:
    """Give the same project with what MkDocs needs to make a site of it."""
    return {**bridge(), **project_file(CASES / "host.yaml")}
