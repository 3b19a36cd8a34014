"""What a build costs: of a new site, of one that did not change, and of one with an edited claim.

Each runs as `explainer build` in a process of its own. Processor seconds are the user's and the
system's together, of all processes that it starts.
"""

import argparse
import gzip
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scale.archive import write

SIZES = (100, 1_000, 10_000)
_COMMAND = (sys.executable, "-c", "from explainer.cli import main; main()", "build")
_CLAIMS = "content/story-0/claims.yaml"
_HEAD = "| Claims | Build | Processor seconds | Wall seconds | Peak memory, MB |\n"
_SIZES_HEAD = "| Claims | Pages | Site, MB | Claim page, kB (gzip) | Explainer page, kB (gzip) |\n"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds of processors and of the clock, and memory at its peak."""

    processor: float
    wall: float
    memory: float


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale.build", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--only", choices=("cold",), help="leave the builds after it out")
    parser.add_argument("--slow", action="store_true", help="every page through MkDocs")
    options = parser.parse_args(arguments)
    more = ["--slow"] if options.slow else []
    sizes = []
    sys.stdout.write(f"{_HEAD}| ---: | --- | ---: | ---: | ---: |\n")
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as name:
            sizes.append(_measure(Path(name), size, more, only_cold=bool(options.only)))
    sys.stdout.write(f"\n{_SIZES_HEAD}| ---: | ---: | ---: | ---: | ---: |\n{''.join(sizes)}")
    return 0


def _measure(folder: Path, size: int, more: Sequence[str], *, only_cold: bool) -> str:
    """Print what the builds of one archive cost, and give what its pages weigh."""
    write(folder, size)
    _print(size, "new", run(folder, more))
    weights = _weights(size, folder / "site")
    if not only_cold:
        _print(size, "nothing changed", run(folder, more))
        _edit(folder / _CLAIMS)
        _print(size, "one claim edited", run(folder, more))
    return weights


def run(folder: Path, more: Sequence[str] = ()) -> Cost:
    """Build a project, and measure the process with all that it starts."""
    begun = time.monotonic()
    process = subprocess.Popen([*_COMMAND, "--project", str(folder), *more])
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the build ended with {process.returncode}")
    wall = time.monotonic() - begun
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def _print(size: int, what: str, cost: Cost) -> None:
    figures = f"{cost.processor:.2f} | {cost.wall:.2f} | {cost.memory:.0f}"
    sys.stdout.write(f"| {size:,} | {what} | {figures} |\n")
    sys.stdout.flush()


def _edit(path: Path) -> None:
    text = path.read_text("utf-8")
    path.write_text(text.replace("reported, without giving a source,", "reported", 1), "utf-8")


def _weights(size: int, site: Path) -> str:
    pages = [*site.rglob("*.html")]
    whole = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
    claims = _weight([*site.glob("explainers/*/claims/*.html")])
    stories = _weight([*site.glob("explainers/*/index.html")])
    return f"| {size:,} | {len(pages):,} | {whole:.1f} | {claims} | {stories} |\n"


def _weight(paths: Sequence[Path]) -> str:
    """Give the size of the page in the middle, as it is and as it travels."""
    page = sorted((path.read_bytes() for path in paths), key=len)[len(paths) // 2]
    return f"{len(page) / 1000:.1f} ({len(gzip.compress(page)) / 1000:.1f})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
