"""What a site exports as data, and the texts that its sources have."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.exports import DATA_EXPORTS
from explainer.options import Options
from explainer.site import Site
from tests.exports import published


@dataclass(frozen=True, slots=True, eq=False)
class Exported:
    """A site with its data, by path; all files of all formats."""

    site: Site
    files: Mapping[str, bytes]

    def of(self, ending: str) -> dict[str, str]:
        """Give the files whose paths end so."""
        return {path: one.decode() for path, one in self.files.items() if path.endswith(ending)}

    def annotations(self) -> dict[str, str]:
        """Give the collection of each source, by its id."""
        found = self.of(".json").items()
        folder = "data/annotations/"
        return {
            path.removeprefix(folder).removesuffix(".json"): text
            for path, text in found
            if path.startswith(folder)
        }


def exported(site: Site, options: Options = published.OPTIONS) -> Exported:
    """Make all data of a site."""
    made = {
        str(kind.path(key)): kind.content(site, options, key)
        for kind in DATA_EXPORTS
        for key in kind.keys(site)
    }
    return Exported(site, made)
