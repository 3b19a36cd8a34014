"""Changes projects at random: `python -m benchmarks.fuzz_project [SECONDS [SEED]]`.

It goes on after a fault, so that an hour shows all that it finds; a round's seed makes the same
project again. Without a number it takes an hour.
"""

import sys
import time
from itertools import count

from benchmarks.fuzz_project.rounds import Round, play

_HOUR = 3_600.0


def main(arguments: list[str]) -> None:
    seconds = float((*arguments, _HOUR)[1])
    seed = int((*arguments, 0, 0)[2])
    end, played = time.monotonic() + seconds, list[Round]()
    for number in count(seed):
        if time.monotonic() > end:
            break
        played.append(play(number))
        for fault in played[-1].faults:
            _tell(f"round {number}: {fault}")
    faults = sum(len(one.faults) for one in played)
    commands = sum(one.commands for one in played)
    slowest = max((one.slowest for one in played), default=0.0)
    _tell(f"{len(played):,} projects, {commands:,} commands, {faults:,} faults")
    _tell(f"the slowest command took {slowest:.1f} seconds of the processor")
    raise SystemExit(bool(faults))


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv)
