"""The examples of the page on formats print what they say, over the files of a small story."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.guide import GUIDE, text_of
from tests.exports import published
from tests.exports.formats.exported import exported
from tests.node.runner import Node

EXAMPLE = re.compile(r"^```(python|js)\n(.*?)^```\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXAMPLES = EXAMPLE.findall(text_of(GUIDE / "formats.md"))
PATH = re.compile(r"`(data/[\w./<>-]+)`")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("formats")
    for path, content in exported(published.site(folder, published.files())).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


@pytest.mark.parametrize(("code", "said"), [one[1:] for one in EXAMPLES if one[0] == "python"])
def test_an_example_in_python_prints_what_it_says(code: str, said: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == (said, "")


@pytest.mark.parametrize(("code", "said"), [one[1:] for one in EXAMPLES if one[0] == "js"])
def test_an_example_in_javascript_prints_what_it_says(code: str, said: str, node: Node) -> None:
    assert node.evaluate(code) == said


def test_each_file_that_is_named_is_made(folder: Path) -> None:
    named = PATH.findall(text_of(GUIDE / "formats.md"))

    patterns = [re.sub(r"<\w+>", "*", path) for path in named]
    assert [pattern for pattern in patterns if not [*folder.glob(pattern)]] == []
