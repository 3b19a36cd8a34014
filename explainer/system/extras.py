"""What to do where a package is missing that comes with an extra of ours.

The registry has no package of ours: whoever asked it for our name would run a stranger's.
"""


def missing(extra: str) -> str:
    """Say what is needed, and how to get it."""
    return (
        f"this needs the extra `{extra}`: install Explainer again from its wheel, with [{extra}]"
        " behind the wheel’s name"
    )
