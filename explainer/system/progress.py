"""How far a long piece of work has come, for whoever shows it."""

from collections.abc import Callable

Show = Callable[[float], None]  # what is called with the share that is done, from 0 to 1


def unseen(_: float) -> None:
    """Show nothing."""
