"""`explainer build`: MkDocs writes beside the site, which takes its place when all is well."""

from contextlib import suppress
from pathlib import Path

from explainer.build.page_writer import Show
from explainer.build.pipeline import Checked
from explainer.build.publish import NotPublishedError, replacing
from explainer.build.result import Built, HostError, Left
from explainer.build.update import update
from explainer.cli.refusal import refusal
from explainer.cli.terminal import progress, stop, tell
from explainer.reports.summary import counted
from explainer.system.environment import CACHE


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
        raise stop(_refused(error, site_dir.resolve()), code=1) from None
    with suppress(OSError):  # a project that can't be written to is built from nothing each time
        built.leave()
    return built, inode


def _refused(error: OSError, site: Path) -> str:
    """Say why there is no new site; it is written beside the old one, and nowhere else."""
    place = str(error.filename2 or error.filename or "")
    is_ours = not place or place.startswith(str(site.with_name(f".{site.name}-")))
    why = refusal(error, str(site.parent) if is_ours else None)
    elsewhere = ", or name another folder with --site-dir" if is_ours else ""
    return f"the site can't be built, since {why}{elsewhere}; the last one is as it was"


def _build(
    checked: Checked, root: Path, fresh: Path, left: Left, *, strict: bool, slow: bool
) -> Built:
    with progress("Writing pages") as show:
        updated = None if slow else update(checked, root, fresh, left, show)
        built = updated or _with_host(checked, root, fresh, left, show, slow=slow)
    for warning in built.warnings:
        tell(f"warning: {warning}")
    if strict and built.warnings:
        raise HostError(f"{counted(len(built.warnings), 'warning')}: the site is as it was")
    return built


def _with_host(
    checked: Checked, root: Path, fresh: Path, left: Left, show: Show, *, slow: bool
) -> Built:
    from explainer.mkdocs_plugin import build_site

    return build_site(checked, root, fresh, left, show, slow=slow)
