"""`explainer build`: MkDocs writes beside the site, which takes its place when all is well."""

from contextlib import suppress
from pathlib import Path

from explainer.cli.terminal import progress, stop, tell
from explainer.cli.unchanged import CACHE
from explainer.mkdocs_plugin import Built, HostError, Left, build_site
from explainer.pipeline import Checked
from explainer.publish import NotPublishedError, replacing
from explainer.reports.summary import counted


def publish_site(
    checked: Checked, root: Path, site_dir: Path, *, strict: bool, slow: bool
) -> tuple[Built, int]:
    """Replace the site, and give what was built and the inode of its folder.

    Ends the command where that fails.
    """
    left = Left(root / CACHE / "pages.json", site_dir)
    try:
        with replacing(site_dir) as fresh:
            built = _build(checked, root, fresh, left, strict=strict, slow=slow)
            inode = fresh.stat().st_ino
    except (HostError, NotPublishedError) as error:
        raise stop(str(error), code=1) from None
    except OSError as error:
        place = error.filename or site_dir
        raise stop(
            f"{place} can't be written: {error.strerror}; the site is as it was", code=1
        ) from None
    with suppress(OSError):  # a project that can't be written to is built from nothing each time
        built.leave()
    return built, inode


def _build(
    checked: Checked, root: Path, fresh: Path, left: Left, *, strict: bool, slow: bool
) -> Built:
    with progress("Building the site"):
        built = build_site(checked, root, fresh, left, slow=slow)
    for warning in built.warnings:
        tell(f"warning: {warning}")
    if strict and built.warnings:
        raise HostError(f"{counted(len(built.warnings), 'warning')}: the site is as it was")
    return built
