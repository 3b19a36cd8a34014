"""How the build benchmarks measure a command, and where they put what they found."""

import sys
from pathlib import Path

import pytest

from benchmarks.scale.build import HEAD, LARGE_HEAD, SIZES_HEAD
from benchmarks.scale.cost import BuildFailedError, cost
from benchmarks.scale.documentation import PAGE, insert, marks


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="this system tells of one process only")
def test_the_cost_is_that_of_all_processes(tmp_path: Path) -> None:
    one = "x = b'x' * 150_000_000; t.sleep(1); sum(range(3_000_000))"
    script = f"import os, time as t; child = os.fork(); {one}; child and os.wait()"

    found = cost([sys.executable, "-c", script], tmp_path)

    assert found.processor > 0.02
    assert found.wall >= 1
    assert found.memory > 280


def test_a_command_that_fails_is_not_measured(tmp_path: Path) -> None:
    with pytest.raises(BuildFailedError, match=r"ended with 3:\nno such page"):
        cost([sys.executable, "-c", "print('no such page'); raise SystemExit(3)"], tmp_path)


def test_a_table_is_put_between_its_comments(tmp_path: Path) -> None:
    begin, end = marks("peers")
    page = tmp_path / "page.md"
    page.write_text(f"before\n{begin}\nold\n{end}\nafter\n", "utf-8")

    insert("peers", "new", page)

    assert page.read_text("utf-8") == f"before\n{begin}\nnew\n{end}\nafter\n"


def test_the_tables_in_the_guide_have_the_form_that_the_command_prints() -> None:
    begin, end = marks("build")
    text = PAGE.read_text("utf-8")
    shown = text.partition(begin)[2].partition(end)[0].strip()

    assert (text.count(begin), text.count(end)) == (1, 1)
    assert not shown or all(head in shown for head in (HEAD, SIZES_HEAD, LARGE_HEAD))
