"""What a build costs: of a new site, of one that did not change, and of one with an edited claim.

Each runs as `explainer build` in a process of its own. Processor seconds are the user's and the
system's together, of all processes that it starts.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.scale import weights
from benchmarks.scale.archive import REACTIONS, edit_claim, write
from benchmarks.scale.cost import Cost, cost
from benchmarks.scale.documentation import insert
from benchmarks.scale.machine import machine

SIZES = (100, 1_000, 10_000, 25_000)
LARGE = 50  # claims of an explainer whose page is weighed
_COMMAND = (sys.executable, "-c", "from explainer.cli import main; main()", "build")
HEAD = (
    "| Claims | Build | Processor seconds | Wall seconds | Peak memory, MB |\n"
    "| --- | --- | --- | --- | --- |"
)
SIZES_HEAD = (
    "| Claims | Pages | Site, MB | Claim page, kB (gzip) | Explainer page, kB (gzip) "
    "| Search before the first result, kB |\n| --- | --- | --- | --- | --- | --- |"
)
LARGE_HEAD = (
    f"| Explainer page of {LARGE} claims, kB (gzip) | With styles and scripts, kB (gzip) "
    "| Elements |\n| --- | --- | --- |"
)


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    lines = []
    for line in _lines(options):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        lines.append(line)
    if options.write:
        measured = "\n".join(lines)
        insert("build", f"Measured on {options.write}: {machine()}.\n\n{measured}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale.build", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--only", choices=("cold",), help="leave the builds after it out")
    parser.add_argument(
        "--write", type=date.fromisoformat, metavar="DATE", help="put the tables into the docs"
    )
    return parser


def _lines(options: argparse.Namespace) -> Iterator[str]:
    sizes = []
    yield HEAD
    for size in options.sizes:
        with TemporaryDirectory() as name:
            folder = Path(name)
            for build, one in _builds(folder, size, only_cold=bool(options.only)):
                figures = f"{one.processor:.2f} | {one.wall:.2f} | {one.memory:.0f}"
                yield f"| {size:,} | {build} | {figures} |"
            sizes.append(_sizes(size, folder / "site"))
    yield from ("", SIZES_HEAD, *sizes, "", LARGE_HEAD, _large())


def _builds(folder: Path, size: int, *, only_cold: bool) -> Iterator[tuple[str, Cost]]:
    """Write an archive and build it: new, and twice after that."""
    write(folder, size)
    yield "new", run(folder)
    if only_cold:
        return
    yield "nothing changed", run(folder)
    edit_claim(folder)
    yield "one claim edited", run(folder)


def run(folder: Path) -> Cost:
    """Build a project, and measure the process with all that it starts."""
    return cost([*_COMMAND], folder)


def _sizes(size: int, site: Path) -> str:
    claim, story = _both(weights.claim_page(site)), _both(weights.explainer_page(site))
    megabytes, search = weights.whole(site) / 1e6, weights.search(site) / 1000
    pages = weights.pages(site)
    return f"| {size:,} | {pages:,} | {megabytes:.1f} | {claim} | {story} | {search:.0f} |"


def _large() -> str:
    """Weigh the page of one long explainer."""
    with TemporaryDirectory() as name:
        write(Path(name), LARGE + REACTIONS, claims=LARGE)
        run(Path(name))
        page = weights.explainer_page(Path(name, "site"))
        everything = weights.compressed(weights.with_all_it_loads(page)) / 1000
        return f"| {_both(page)} | {everything:.1f} | {weights.elements(page):,} |"


def _both(page: Path) -> str:
    """Give the size of a page, as it is and as it travels."""
    return f"{page.stat().st_size / 1000:.1f} ({weights.compressed([page]) / 1000:.1f})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
