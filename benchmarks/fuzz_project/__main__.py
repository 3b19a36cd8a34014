"""Changes projects at random: `python -m benchmarks.fuzz_project SECONDS [SEED]`.

The first round that breaks what must hold ends the run; its seed makes the same project again.
"""

import sys
import time
from itertools import count

from benchmarks.fuzz_project.rounds import play


def main(arguments: list[str]) -> None:
    if not 2 <= len(arguments) <= 3:
        raise SystemExit("say for how many seconds")
    seconds, seed = float(arguments[1]), int((*arguments, "0")[2])
    begun, commands = time.monotonic(), 0
    for number in count(seed):
        if time.monotonic() - begun > seconds:
            sys.stdout.write(f"{number - seed:,} projects, {commands:,} commands: all held\n")
            return
        ended = play(number)
        commands += ended.commands
        if ended.faults:
            raise SystemExit(f"round {number}: " + "\n".join(ended.faults))


if __name__ == "__main__":
    main(sys.argv)
