"""Who asks, and how: what commands that go online share."""

import os
from importlib.metadata import version
from pathlib import Path

from explainer.cli.our_package import NAME
from explainer.content.schema.field_checks import check_url
from explainer.mkdocs_plugin.configuration_files import plain_configuration
from explainer.network.exchange import Bounds
from explainer.network.fetcher import Fetcher, Manners
from explainer.system.files import RefusedError


def fetcher(
    root: Path,
    *,
    site: str = "",
    pause: float = 2.0,
    timeout: float = 15.0,
    private: bool = False,
) -> Fetcher:
    """Give what asks for addresses, in the name of the site: as typed, or as it is configured."""
    bounds = Bounds(patience=timeout, longest=3 * timeout)
    return Fetcher(Manners(version(NAME), site or _site(root), pause, bounds, private))


def _site(root: Path) -> str:
    """Give the address of the site; that of a variable comes first, as in a build."""
    try:
        configured = plain_configuration(root).get("site_url")
    except (RefusedError, OSError):
        configured = None
    for address in (os.environ.get("EXPLAINER_SITE_URL"), configured):
        if isinstance(address, str) and address:
            try:
                return check_url(address)
            except ValueError:
                continue
    return ""
