"""What a run is told from outside, as values; the core reads no clock and no environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """`edit` is the address below which the project's files can be edited, if there is one.

    It ends in a slash: `https://example.org/team/site/edit/main/`. `site_url` is where the site
    will stand; without it nothing is made that needs a whole address. `language` is that of our
    own sentences.
    """

    edit: str | None = None
    site_name: str = "Explainer"
    site_url: str = ""
    language: str = "en"
