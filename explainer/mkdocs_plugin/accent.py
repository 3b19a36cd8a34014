"""The colour that a project sets for its links: it must be readable on light and dark pages."""

from collections.abc import Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from explainer.theme.colours import LEAST, Pair, is_colour, least_contrast, nearest_readable

_EXAMPLE = Pair("#7a1f1f", "#f2a9a0")


def check_accent(config: MkDocsConfig) -> None:
    """Refuse a colour in which links can't be read; another theme has colours of its own."""
    if config.theme.name != "explainer":
        return
    faults = list(_faults(config.theme.get("accent")))
    if faults:
        raise PluginError("\n".join(faults))


def _faults(accent: object) -> Iterator[str]:
    if not isinstance(accent, dict) or not accent.keys() <= set(Pair._fields):
        yield (
            "theme.accent in mkdocs.yml is not two colours; "
            f'write {{light: "{_EXAMPLE.light}", dark: "{_EXAMPLE.dark}"}}'
        )
        return
    for scheme, colour in accent.items():
        if not is_colour(colour):
            example = getattr(_EXAMPLE, scheme)
            yield f'theme.accent.{scheme} in mkdocs.yml is no colour as in "{example}": {colour}'
        elif (found := least_contrast(colour, scheme)) < LEAST:
            yield (
                f"theme.accent.{scheme} in mkdocs.yml can't be read on a {scheme} page: {colour} "
                f"has a contrast of {found:.1f} to 1, and links need {LEAST}; "
                f"{nearest_readable(colour, scheme)} is the nearest that has it"
            )
