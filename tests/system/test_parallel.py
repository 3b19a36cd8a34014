"""What processes do together is what one would have done."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.system.files import TooLargeError
from explainer.system.parallel import map_in_processes
from tests import projects


def squares(numbers: Iterable[int]) -> Mapping[int, int]:
    return {number: number * number for number in numbers}


def workers(numbers: Iterable[int]) -> Mapping[int, int]:
    return dict.fromkeys(numbers, os.getpid())


@pytest.fixture(autouse=True)
def _processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explainer.system.parallel._processors", lambda: 3)
    monkeypatch.setattr("threading.active_count", lambda: 1)


@pytest.mark.parametrize("is_worth_it", [False, True])
def test_all_is_done_whoever_does_it(*, is_worth_it: bool) -> None:
    numbers = range(10)
    assert map_in_processes(numbers, squares, is_worth_it=is_worth_it) == squares(numbers)


@given(st.lists(st.integers(), unique=True, max_size=5))
def test_nothing_is_left_out(numbers: list[int]) -> None:
    assert map_in_processes(numbers, squares, is_worth_it=True) == squares(numbers)


def test_nothing_is_left_out_of_more_than_a_pipe_holds() -> None:
    numbers = range(20_001)
    assert map_in_processes(numbers, squares, is_worth_it=True) == squares(numbers)


def test_who_is_done_takes_the_next() -> None:
    """The first item takes long: whoever has it takes no other, and two others share the rest."""

    def slow(numbers: Iterable[int]) -> Mapping[int, int]:
        by = {}
        for number in numbers:
            time.sleep(1 if number == 0 else 0.01)
            by[number] = os.getpid()
        return by

    by = map_in_processes(range(20), slow, is_worth_it=True)

    assert [number for number, process in by.items() if process == by[0]] == [0]
    assert len(set(by.values())) == 3


def test_the_share_that_is_begun_is_shown() -> None:
    shown: list[float] = []
    map_in_processes(range(4), squares, is_worth_it=False, show=shown.append)
    assert shown == [0.25, 0.5, 0.75, 1]


def test_what_fails_there_fails_here() -> None:
    first = os.getpid()

    def odd(numbers: Iterable[int]) -> Mapping[int, int]:
        for _ in numbers:
            time.sleep(0.01)
            assert 1 // (os.getpid() - first) == 0
        return {}

    def others(numbers: Iterable[int]) -> Mapping[int, int]:
        for number in numbers:
            time.sleep(0.01)
            assert os.getpid() == first, f"there is no {number}"
        return {}

    with pytest.raises(ZeroDivisionError):
        map_in_processes(range(40), odd, is_worth_it=True)
    with pytest.raises(AssertionError, match="there is no"):
        map_in_processes(range(40), others, is_worth_it=True)


class UnreadableError(Exception):
    """It is written, and can't be made again from what was written."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} and {other}")


def raised_there(error: Exception) -> Callable[[Iterable[int]], Mapping[int, int]]:
    """Give work that fails in every process but the first."""
    first = os.getpid()

    def work(numbers: Iterable[int]) -> Mapping[int, int]:
        for _ in numbers:
            time.sleep(0.01)
            if os.getpid() != first:
                raise error
        return {}

    return work


def test_what_was_refused_there_is_told_with_its_remedy() -> None:
    error = TooLargeError("a.txt", "it is too large", "cut it")
    with pytest.raises(TooLargeError) as found:
        map_in_processes(range(40), raised_there(error), is_worth_it=True)
    assert str(found.value) == "a.txt: it is too large: cut it"


def test_an_error_that_no_other_process_can_read_is_told_by_what_it_says() -> None:
    with pytest.raises(RuntimeError, match="UnreadableError: this and that"):
        map_in_processes(range(40), raised_there(UnreadableError("this", "that")), is_worth_it=True)


def test_what_a_server_has_frozen_stays_so_where_there_is_one_process() -> None:
    frozen = [object()]
    gc.freeze()
    try:
        map_in_processes(range(4), squares, is_worth_it=False)
        looked_through = gc.get_objects()
    finally:
        gc.unfreeze()

    assert all(one is not frozen for one in looked_through)
    assert any(one is frozen for one in gc.get_objects())


def test_a_process_that_was_killed_is_told_of() -> None:
    first = os.getpid()

    def killed(numbers: Iterable[int]) -> Mapping[int, int]:
        if os.getpid() != first:
            os.kill(os.getpid(), signal.SIGKILL)
        return squares(numbers)

    with pytest.raises(ChildProcessError, match="is memory short"):
        map_in_processes(range(4), killed, is_worth_it=True)


def test_beside_another_thread_there_is_no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr("explainer.system.parallel._processors", lambda: 2)
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert set(map_in_processes(range(4), workers, is_worth_it=True).values()) == {os.getpid()}
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
from explainer.system import parallel
parallel._processors = lambda: 3
first = os.getpid()

def work(numbers):
    if os.getpid() == first:
        os.kill(first, signal.SIGKILL)
    return {number: "more than a pipe holds" * 10_000 for number in numbers}

parallel.map_in_processes(range(4), work, is_worth_it=True)
"""
