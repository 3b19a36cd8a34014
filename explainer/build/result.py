"""What a build gives, what it asks of its host, and how it fails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

from explainer.build.page_set import PageSet
from explainer.cache.build_record import BuildRecord, Environment, HostOutput
from explainer.options import Options
from explainer.presentation.page_shell import Shells


class HostError(Exception):
    """The host could not build; its own messages say why."""


class Hosted(NamedTuple):
    """What the host made, and the shells for our pages; without them it wrote those pages too.

    `is_kept` tells that it is what the last build had: a page that is kept keeps its shell.
    """

    output: HostOutput
    shells: Shells | None
    is_kept: bool = False


class HostRun(Protocol):
    """One run of the host into an empty folder.

    There is no `environment` where nobody can tell what it reads. All that it warned of is in
    `warnings`, when it is done.
    """

    @property
    def options(self) -> Options: ...

    @property
    def environment(self) -> Environment | None: ...

    @property
    def warnings(self) -> Sequence[str]: ...

    def output(self, pages: PageSet) -> Hosted:
        """Write all but our pages and files; raises `HostError`."""


Host = Callable[[Path, Path], HostRun]  # begins a run for a project, into a folder


@dataclass(frozen=True, slots=True)
class BuildResult:
    """How many pages there are, and how many of them are files of the last site.

    `has_asked_host` unless all that the host makes was there from the last build.
    `environment` and `record` are for the next build, where there is a use for them. `read` are the
    files and folders that were read; none where that can't be told, since other plugins may read
    anything.
    """

    pages: int
    kept: int
    has_asked_host: bool
    warnings: tuple[str, ...]
    environment: Environment | None
    record: BuildRecord | None
    read: tuple[Path, ...] = ()
