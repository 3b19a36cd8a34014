"""What there is to know of a generator to measure it, and where the peers are installed."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PEERS = Path(__file__).parents[3] / ".cache" / "peers"
"""Outside of what is tracked; `python -m benchmarks.scale.peers --install` fills it."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator.

    `build` is run in the project's folder and writes HTML into `site`; `again` is the command after
    an edit or none, where that is another one. `edited` is the file that holds the first claim of
    the first explainer.
    """

    name: str
    build: Sequence[str]
    site: str
    edited: str
    again: Sequence[str] = ()

    @property
    def is_installed(self) -> bool:
        """Whether its program is there, and the script that it runs."""
        program, *rest = self.build
        scripts = [script for script in rest if script.startswith(str(PEERS))]
        return bool(shutil.which(program)) and all(Path(script).is_file() for script in scripts)
