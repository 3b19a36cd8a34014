"""Fuzzes one target: `python -m benchmarks.fuzz TARGET FOLDER [LIBFUZZER OPTIONS]`.

The folder keeps what was bred; the committed corpus is bred from, and is not written to. A text
that breaks what must hold ends the run, and is written down where it was started.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["explainer"]):
    from benchmarks.fuzz.targets import TARGETS

_CORPUS = Path(__file__).with_name("corpus")
_OPTIONS = ("-max_len=4096", "-timeout=10", "-print_final_stats=1")


def main(arguments: list[str]) -> None:
    if len(arguments) < 3 or arguments[1] not in TARGETS:
        raise SystemExit(f"name a target and a folder: {', '.join(TARGETS)}")
    program, target, *more = arguments
    atheris.Setup([program, *_OPTIONS, *more, str(_CORPUS / target)], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
