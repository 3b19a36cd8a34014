"""Work that processes share, where there is much of it and the system can fork.

Each takes the next item when it is done with one, so that none waits while another has many left.
What each item gives depends on the item alone, so it makes no difference who did it.
"""

import gc
import os
import pickle
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from explainer.system.progress import Show, unseen

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
R = TypeVar("R")

_MOST = 8  # processes: each has its own copy of nearly all that the first one has in memory
_TURNS = 4_096  # a pipe holds 16 times as many bytes on every system that has `fork`
_BYTES = 4  # of a turn


def map_in_processes(
    items: Sequence[T],
    work: Callable[[Iterator[T]], Mapping[K, V]],
    *,
    is_worth_it: bool,
    show: Show = unseen,
) -> dict[K, V]:
    """Give what `work` gives for all items; if worth it, there is a process for each processor.

    `show` is called with the share that is begun. Raises what the work raises in any process, and
    `ChildProcessError` where the system has ended one.
    """
    number = min(_processors(), len(items), _MOST) if is_worth_it and _can_fork() else 1
    turns, first = _Turns(len(items)), os.getpid()
    children: list[_Child[dict[K, V]]] = []
    try:
        if number > 1:
            gc.freeze()  # what is there stays: no process looks through it, or copies it for that
        others = (lambda: {**work(turns.of(items, of=first))} for _ in range(number - 1))
        children.extend(map(_Child, others))  # those that have begun are ended, if one can't
        done = {**work(turns.of(items, show=show))}
    finally:
        sent = [child.end() for child in children]
        turns.close()
        if number > 1:  # a server has frozen things of its own, and is alone
            gc.unfreeze()
    for more in sent:
        if isinstance(more, Exception):
            raise more
        done |= more
    return done


def _processors() -> int:
    """Give how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), os.cpu_count() or 1)
    return os.cpu_count() or 1


def _can_fork() -> bool:
    """Tell whether there can be another process: not in a server, whose threads it would lack."""
    return threading.active_count() == 1 and hasattr(os, "fork")


class _Turns:
    """The places of items in a pipe, from which whoever is free takes the next."""

    def __init__(self, items: int) -> None:
        self._each = items // _TURNS + 1  # items for a turn
        self._reading, writing = os.pipe()
        firsts = range(0, items, self._each)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(b"".join(first.to_bytes(_BYTES, "big") for first in firsts))

    def of(self, items: Sequence[T], *, of: int = 0, show: Show = unseen) -> Iterator[T]:
        """Give those that this process takes; one `of` another ends when that has been killed."""
        while (turn := os.read(self._reading, _BYTES)) and of in (0, os.getppid()):
            first = int.from_bytes(turn, "big")
            yield from items[first : first + self._each]
            show(min(1, (first + self._each) / len(items)))

    def close(self) -> None:
        os.close(self._reading)


class _Child(Generic[R]):
    """Another process, which begins at once and sends what it has done or why it could not."""

    def __init__(self, work: Callable[[], R]) -> None:
        self._reading, writing = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(self._reading)  # or it would wait for itself to read, if the first is killed
            _send(writing, work)
        os.close(writing)

    def end(self) -> R | Exception:
        """Wait for what it sends, and for its end."""
        with os.fdopen(self._reading, "rb") as pipe:
            sent = pipe.read()
        _, status = os.waitpid(self._process, 0)
        if status:
            return ChildProcessError("the system has ended a process of it: is memory short?")
        done: R | Exception = pickle.loads(sent)  # our own process sent it
        return done


def _send(writing: int, work: Callable[[], object]) -> None:
    """Send what work gives or raises, and end this process without what others do at their end."""
    status = 1
    try:
        try:
            sent = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # noqa: BLE001  whoever waits raises it
            sent = _as_sent(error)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(sent)
        status = 0
    finally:
        os._exit(status)


def _as_sent(error: Exception) -> bytes:
    """Give an error as the other process can read it: itself, or else what it says."""
    try:
        sent = pickle.dumps(error)
        pickle.loads(sent)  # an error may be written and still not be read
    except Exception:  # noqa: BLE001  whatever it holds
        sent = pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))
    return sent
