"""What two processes do together is what one would have done."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.system.parallel import map_in_two
from tests import projects


def squares(numbers: Sequence[int]) -> Mapping[int, int]:
    return {number: number * number for number in numbers}


def workers(numbers: Sequence[int]) -> Mapping[int, int]:
    return dict.fromkeys(numbers, os.getpid())


@pytest.fixture(autouse=True)
def _two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)


@pytest.mark.parametrize("is_worth_it", [False, True])
def test_all_is_done_whoever_does_it(*, is_worth_it: bool) -> None:
    numbers = range(10)
    assert map_in_two(numbers, squares, is_worth_it=is_worth_it) == squares(numbers)


@given(st.lists(st.integers(), unique=True, max_size=5))
def test_nothing_is_left_out(numbers: list[int]) -> None:
    assert map_in_two(numbers, squares, is_worth_it=True) == squares(numbers)


def test_each_does_every_other() -> None:
    by = map_in_two(range(5), workers, is_worth_it=True)
    mine = [number for number, process in by.items() if process == os.getpid()]
    assert mine == [0, 2, 4]
    assert len(set(by.values())) == 2


def test_what_fails_there_fails_here() -> None:
    def odd(numbers: Sequence[int]) -> Mapping[int, int]:
        return {number: 1 // (number - 3) for number in numbers}

    with pytest.raises(ZeroDivisionError):
        map_in_two(range(4), odd, is_worth_it=True)


def test_beside_another_thread_there_is_no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert set(map_in_two(range(4), workers, is_worth_it=True).values()) == {os.getpid()}
    finally:
        done.set()
        thread.join()


def test_it_ends_when_the_one_that_waits_for_it_is_killed() -> None:
    """Else it would hold the lock of the site for ever; it has its output open until it ends."""
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED],
        check=False,
        cwd=projects.REAL,
        capture_output=True,
        timeout=60,
    )
    assert killed.returncode == -signal.SIGKILL


_KILLED = """
import os, signal
from explainer.system.parallel import map_in_two
os.cpu_count = lambda: 2
first = os.getpid()

def work(numbers):
    if os.getpid() == first:
        os.kill(first, signal.SIGKILL)
    return {number: "more than a pipe holds" * 10_000 for number in numbers}

map_in_two(range(4), work, is_worth_it=True)
"""
