"""Work that two processes share, where there is much of it and the system can fork.

What each item gives depends on the item alone, so it makes no difference who did it.
"""

import gc
import os
import pickle
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


def map_in_two(
    items: Sequence[T], work: Callable[[Sequence[T]], Mapping[K, V]], *, is_worth_it: bool
) -> dict[K, V]:
    """Give what `work` gives for all items; if worth it, another process does every other one."""
    if not is_worth_it or not _can_fork():
        return {**work(items)}
    mine, other = items[::2], items[1::2]
    gc.freeze()  # what is there stays: neither process looks through it, or copies it for that
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)  # or it would wait for itself to read, if the other process is killed
        _end_after(lambda: _send(writing, {**work(other)}))
    os.close(writing)
    try:
        done = work(mine)
    finally:
        with os.fdopen(reading, "rb") as pipe:
            sent = pipe.read()
        _, status = os.waitpid(child, 0)
        gc.unfreeze()
    if status:
        return {**done, **work(other)}  # to fail where it can be told
    theirs: dict[K, V] = pickle.loads(sent)  # our own process sent it
    return {**done, **theirs}


def _can_fork() -> bool:
    """Tell whether there can be another process: not in a server, whose threads it would lack."""
    is_alone = threading.active_count() == 1
    return is_alone and hasattr(os, "fork") and (os.cpu_count() or 1) > 1


def _send(writing: int, done: Mapping[K, V]) -> None:
    with os.fdopen(writing, "wb") as pipe:
        pickle.dump(done, pipe, pickle.HIGHEST_PROTOCOL)


def _end_after(work: Callable[[], None]) -> None:
    """End this process without anything that the other one will do at its end."""
    status = 1
    try:
        work()
        status = 0
    finally:
        os._exit(status)
