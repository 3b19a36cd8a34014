"""The command: check projects of growing size, each in a process of its own, and print the cost."""

import argparse
import cProfile
import pstats
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.scale.corpus import write
from explainer.build.check import read_and_check

SIZES = (1_000, 5_000, 10_000)
_HEAD = "| Claims | Processor seconds | Peak memory, MB | Errors and warnings |"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--profile", action="store_true", help="say where the time goes")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.one:
        return _check(options.one, profile=options.profile)
    sys.stdout.write(f"{_HEAD}\n| --- | --- | --- | --- |\n")
    for size in options.sizes:
        _measure(size, ["--profile"] if options.profile else [])
    return 0


def _measure(size: int, flags: list[str]) -> None:
    """Run the check in a new process, so that its memory is its own."""
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), size)
        command = [sys.executable, "-m", "benchmarks.scale", "--one", name, *flags]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    sys.stdout.write(f"| {size:,} {done.stdout}")
    sys.stdout.flush()


def _check(folder: Path, *, profile: bool) -> int:
    profiler = cProfile.Profile()
    if profile:
        profiler.enable()
    found = read_and_check(folder).diagnostics
    profiler.disable()
    own, others = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seconds = sum(used.ru_utime + used.ru_stime for used in (own, others))
    memory = (own.ru_maxrss + others.ru_maxrss) / 1024  # what two share is counted twice
    faults = sum(one.severity != "note" for one in found)
    sys.stdout.write(f"| {seconds:.1f} | {memory:.0f} | {faults} |\n")
    if profile:
        pstats.Stats(profiler, stream=sys.stdout).sort_stats("cumulative").print_stats(45)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
