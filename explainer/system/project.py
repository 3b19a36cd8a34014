"""Where a project is, and where its commands leave something for the next ones.

That lies in the user's cache folder, so that nobody brings one along with a project. The variable
`EXPLAINER_CACHE_DIR` names another folder.
"""

import os
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_dir

CONTENT = "content"
CONFIGURATION = "mkdocs.yml"
_VARIABLE = "EXPLAINER_CACHE_DIR"


def nearest_project(folder: Path) -> Path | None:
    """Give the nearest folder upward that has content."""
    return next((place for place in (folder, *folder.parents) if (place / CONTENT).is_dir()), None)


def cache_folder(project: Path) -> Path:
    """Give the folder for what commands leave of a project; it need not be there yet."""
    top = os.environ.get(_VARIABLE) or user_cache_dir("explainer", appauthor=False)
    place = project.resolve()
    return Path(top, f"{place.name}-{blake2b(os.fsencode(place), digest_size=8).hexdigest()}")
