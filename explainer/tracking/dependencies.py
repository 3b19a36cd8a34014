"""What was read of a site while something was made, so that it is made anew when that changes.

A site is divided into parts: each claim, event, actor, source and explainer, the uses of each actor
and source, a whole story, and all of a kind for whoever looks through it. Everything of a site is
taken from a `TrackedMapping`, which notes the part. What is cached is cached with the parts that it
read, by `tracked_cache`: nothing that takes a site may be cached in another way, or those who are
given it later would have read nothing. `tests/tracking/test_caches.py` looks for that.
"""

from collections.abc import (
    Callable,
    ItemsView,
    Iterable,
    Iterator,
    Mapping,
    Set,
    ValuesView,
)
from contextlib import contextmanager
from functools import cache, cached_property, lru_cache, partial, wraps
from typing import Concatenate, Generic, NamedTuple, ParamSpec, Protocol, Self, TypeVar

K = TypeVar("K")
V_co = TypeVar("V_co", covariant=True)
T = TypeVar("T")
P = ParamSpec("P")


class Dependency(NamedTuple):
    """A piece of a site that changes as one: `kind` and, but for all of a kind, a name."""

    kind: str
    name: str = ""


class DependencyTracker:
    """Notes what is read, for whoever listens."""

    def __init__(self) -> None:
        self.parts: set[Dependency] | None = None
        self.results: dict[object, Callable[..., tuple[object, Iterable[Dependency]]]] = {}
        """What `tracked_cache` keeps, by functions; here, so that it goes when the site does."""
        self.told: dict[object, dict[int, _Told]] = {}
        """What `tracked_cache_by_identity` keeps, for each function by the ids of things."""

    def note(self, part: Dependency) -> None:
        if self.parts is not None:
            self.parts.add(part)

    def also(self, parts: Iterable[Dependency]) -> None:
        """Note what was read earlier, for something that is used again."""
        if self.parts is not None:
            self.parts.update(parts)

    def recording(self) -> "_Recording":
        """Give the set that fills with what is read until the end, and by nobody before."""
        return _Recording(self)

    @contextmanager
    def untracked(self) -> Iterator[None]:
        """Let something be read for all: who asks for a piece of it notes that piece."""
        outer, self.parts = self.parts, None
        try:
            yield
        finally:
            self.parts = outer


class _Recording:
    """What `recording` gives to `with`: a function that yields would take twice the time."""

    __slots__ = ("_outer", "_tracker")

    def __init__(self, tracker: DependencyTracker) -> None:
        self._tracker = tracker

    def __enter__(self) -> Set[Dependency]:
        self._outer, here = self._tracker.parts, set[Dependency]()
        self._tracker.parts = here
        return here

    def __exit__(self, *_: object) -> None:
        here, self._tracker.parts = self._tracker.parts, self._outer
        if here and self._outer is not None:
            self._outer |= here


class TrackedMapping(Mapping[K, V_co], Generic[K, V_co]):
    """Things by their ids; `part` says to which part an id belongs, there or not.

    `whole` says of which larger part that is a part, for whoever looks through it.
    """

    def __init__(
        self,
        things: Mapping[K, V_co],
        tracker: DependencyTracker,
        part: Callable[[K], Dependency],
        kind: str,
        whole: Callable[[K], Dependency] | None = None,
    ) -> None:
        self.part = cache(part)  # it is asked for at each look-up
        self.whole = whole or part
        self._things, self._tracker = things, tracker
        self._shown, self.all = things, Dependency(kind)

    def only(self, part: Dependency) -> "TrackedMapping[K, V_co]":
        """Give the same for whoever looks through a larger part of it; look-ups find all."""
        narrowed = TrackedMapping(self._things, self._tracker, self.part, self.all.kind, self.whole)
        narrowed._shown, narrowed.all = self._by_whole.get(part, {}), part
        narrowed.part = self.part
        return narrowed

    @cached_property
    def _by_whole(self) -> Mapping[Dependency, Mapping[K, V_co]]:
        found: dict[Dependency, dict[K, V_co]] = {}
        for key, thing in self._things.items():
            found.setdefault(self.whole(key), {})[key] = thing
        return found

    def __getitem__(self, key: K) -> V_co:
        if (parts := self._tracker.parts) is not None:
            parts.add(self.part(key))
        return self._things[key]

    def __contains__(self, key: object) -> bool:
        if (parts := self._tracker.parts) is not None:
            parts.add(self.part(key))
        return key in self._things

    def present(self, keys: Iterable[K]) -> Iterator[V_co]:
        """Give the things of some ids, in that order, of those that are there."""
        for key in keys:
            self._tracker.note(self.part(key))
            if key in self._things:
                yield self._things[key]

    def __iter__(self) -> Iterator[K]:
        self._tracker.note(self.all)
        return iter(self._shown)

    def __len__(self) -> int:
        self._tracker.note(self.all)
        return len(self._shown)

    def parts(self) -> Iterable[Dependency]:
        """Give the parts that the things here belong to, each once."""
        return dict.fromkeys(map(self.part, self._shown))

    def values(self) -> ValuesView[V_co]:
        self._tracker.note(self.all)
        return self._shown.values()

    def items(self) -> ItemsView[K, V_co]:
        self._tracker.note(self.all)
        return self._shown.items()


DERIVED: dict[str, Callable[..., Mapping[str, object]]] = {}
"""What is worked out from a whole site, by the kind that its parts have for those who ask."""


class _Readable(Protocol):
    @property
    def tracker(self) -> DependencyTracker: ...

    @property
    def entire(self) -> Self: ...


S = TypeVar("S", bound=_Readable)


def tracked_cache(
    kept: int, *, of_entire: bool = False
) -> Callable[[Callable[Concatenate[S, P], T]], Callable[Concatenate[S, P], T]]:
    """Keep the last so many results of a function of a site; each with what it had read.

    What only looks things up is `of_entire`: the same for all who see a part of the site.
    """

    def decorated(work_out: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
        def with_parts(
            site: S, /, *args: P.args, **kwargs: P.kwargs
        ) -> tuple[T, frozenset[Dependency]]:
            with site.tracker.recording() as parts:
                made = work_out(site, *args, **kwargs)
            return made, frozenset(parts)

        @wraps(work_out)
        def given(site: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
            asked, tracker = site.entire if of_entire else site, site.tracker
            if work_out not in tracker.results:
                tracker.results[work_out] = lru_cache(maxsize=kept)(with_parts)
            made, parts = tracker.results[work_out](asked, *args, **kwargs)
            tracker.also(parts)
            return made  # type: ignore[return-value]  # by `work_out`

        return given

    return decorated


def derived(work_out: Callable[[S], T]) -> Callable[[S], T]:
    """Make what a function gives for a site a part of it: whoever asks reads that, and not all.

    So a page that shows of a list only its own stretch is made anew when the list has another form,
    and not when anything on the list has changed.
    """
    look_up = derived_by_key(wraps(work_out)(lambda site: {"": work_out(site)}))
    return wraps(work_out)(lambda site: look_up(site)[""])


def derived_by_key(work_out: Callable[[S], Mapping[str, T]]) -> Callable[[S], Mapping[str, T]]:
    """Do so with what a function gives for each key: whoever asks for one reads that alone.

    So a page that shows some words of a source reads where words of that source are quoted, and
    none of the claims that quote them.
    """
    part = partial(Dependency, f"worked out: {work_out.__module__}.{work_out.__qualname__}")

    @lru_cache(maxsize=1)
    def kept(site: S) -> TrackedMapping[str, T]:
        with site.tracker.untracked():
            return TrackedMapping(work_out(site), site.tracker, part, part().kind)

    @wraps(work_out)
    def given(site: S) -> Mapping[str, T]:
        return kept(site.entire)  # type: ignore[arg-type]  # as above

    DERIVED[part().kind] = given
    return given


class _Told(NamedTuple):
    """What was told of a thing, and what had been read for it."""

    thing: object
    told: object
    parts: tuple[Dependency, ...]


def tracked_cache_by_identity(tell: Callable[[S, K], T]) -> Callable[[S, K], T]:
    """Keep what is told of single things of a site while it is there, with what had been read.

    Things are told apart by identity: to compare them is slow. Pages of others tell of a thing too,
    at any time, so nothing is ever dropped; what is told here should be small.
    """

    @wraps(tell)
    def given(site: S, thing: K) -> T:
        tracker = site.tracker
        kept = tracker.told.get(tell)
        if kept is None:
            kept = tracker.told[tell] = {}
        found = kept.get(id(thing))
        if found is None:
            with tracker.recording() as parts:
                told = tell(site, thing)
            found = kept[id(thing)] = _Told(thing, told, tuple(parts))
        if tracker.parts is not None:
            tracker.parts.update(found.parts)
        return found.told  # type: ignore[return-value]  # it was told by `tell`

    return given
