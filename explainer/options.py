"""What a run is told from outside, as values; the core reads no clock and no environment."""

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class EditAddress:
    """Where files of the project can be edited: what stands before a file's path, and behind it.

    `is_quoted` says that the path is one value, whose slashes are written as `%2F`.
    """

    before: str
    after: str = ""
    is_quoted: bool = False

    def of_file(self, path: object) -> str:
        """Give the address of a file, by its path in the project."""
        return f"{self.before}{quote(str(path), safe='' if self.is_quoted else '/')}{self.after}"

    def of_lines(self, path: object, first: int, last: int) -> str:
        """Give the address of some lines of it; an address with a `#` in it has no other place."""
        file = self.of_file(path)
        lines = f"#L{first}" + (f"-L{last}" if last > first else "")
        return file if "#" in file else f"{file}{lines}"


@dataclass(frozen=True, slots=True)
class Options:
    """`edit` is where the project's files can be edited, if there is such a place.

    `site_url` is where the site will stand; without it nothing is made that needs a whole address.
    `language` is that of our own sentences. `has_own_theme` says that pages stand in our theme,
    which asks nothing of other hosts and has no script or style inside a page.
    """

    edit: EditAddress | None = None
    site_name: str = "Explainer"
    site_url: str = ""
    language: str = "en"
    has_own_theme: bool = True
