"""A template is compiled once for a program; what can't be trusted or written is compiled anew."""

import sys
from pathlib import Path
from types import CodeType

import pytest

from explainer.templating.cache import Compiled, kept


class Counted:
    """Compiles, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def make(self) -> Compiled:
        self.times += 1
        written = f"value = {self.times}"
        return written, compile(written, "<template>", "exec")


def value_of(compiled: Compiled) -> tuple[str, object]:
    written, code = compiled
    space: dict[str, object] = {}
    assert isinstance(code, CodeType)
    exec(code, space)
    return written, space["value"]


@pytest.fixture(autouse=True)
def _writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def place(folder: Path) -> Path:
    (found,) = (folder / "__pycache__").iterdir()
    return found


def test_it_is_compiled_once_while_its_text_is_the_same(tmp_path: Path) -> None:
    counted, path = Counted(), tmp_path / "page.html.j2"

    first = kept(path, "<p>", counted.make)
    again = kept(path, "<p>", counted.make)
    other = kept(path, "<b>", counted.make)

    assert value_of(first) == value_of(again) == ("value = 1", 1)
    assert value_of(other) == ("value = 2", 2)
    assert place(tmp_path).name.startswith("page.html.")


@pytest.mark.parametrize("what", ["other", "cut", "empty"])
def test_what_somebody_else_has_written_is_no_code(tmp_path: Path, what: str) -> None:
    counted, path = Counted(), tmp_path / "page.html.j2"
    kept(path, "<p>", counted.make)
    file = place(tmp_path)
    content = file.read_bytes()
    file.write_bytes({"other": content.replace(b"value = 1", b"value = 7"),
                      "cut": content[:-1], "empty": b""}[what])  # fmt: skip

    assert value_of(kept(path, "<p>", counted.make)) == ("value = 2", 2)
    assert value_of(kept(path, "<p>", counted.make)) == ("value = 2", 2)


def test_another_program_compiles_for_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted, path = Counted(), tmp_path / "page.html.j2"
    kept(path, "<p>", counted.make)
    monkeypatch.setattr("explainer.templating.cache.program_fingerprint", lambda: b"another")

    assert value_of(kept(path, "<p>", counted.make)) == ("value = 2", 2)


def test_where_nothing_can_be_written_it_is_compiled_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted()
    (tmp_path / "file").write_text("")

    for times in (1, 2):
        assert value_of(kept(tmp_path / "file/page.html.j2", "<p>", counted.make))[1] == times
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept(tmp_path / "page.html.j2", "<p>", counted.make)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
