"""The command line: what each command is told, what it prints, and how it ends.

Ends with 0 where all is well, 1 where there are errors (with `--strict` warnings too, notes never)
or where the system refuses to read or write, 2 where the command itself is wrong. Reports go to
standard output, everything else to the other.
"""

import os
import sys


def main() -> None:
    # Writers read their own errors first, not a notice about the host.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    # pydantic else reads what every installed package declares, to look for plugins of its own.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from explainer.cli.app import app
    from explainer.cli.refusal import refusal

    try:
        app()
    except OSError as error:
        sys.exit(refusal(error))
    except SystemExit as end:
        _leave(end.code)
        raise


def _leave(code: object) -> None:
    """End at once where nothing is left to do: the system takes the memory back in one piece.

    Python would give back every value of a large site, one by one, for seconds.
    """
    from contextlib import suppress

    if code is None or isinstance(code, int):
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code or 0)
