"""The real command in its own process, and what it leaves in a folder."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests import projects

SCRIPT = "from explainer.cli import main; main()"


def run(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(projects.REAL), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def site(folder: Path) -> Mapping[str, bytes]:
    """Give all files below a folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
