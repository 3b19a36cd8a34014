"""`explainer build`: MkDocs writes beside the site, which takes its place when all is well."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from explainer.build.check import Checked
from explainer.build.publish import NotPublishedError, place_of, replacing
from explainer.build.result import BuildResult, HostError, HostRun
from explainer.build.site_build import build_site
from explainer.cache import build_record, up_to_date
from explainer.cache.up_to_date import BuildMessages, Target
from explainer.cli.project import tell_warnings
from explainer.cli.refusal import refusal
from explainer.cli.terminal import progress, stop
from explainer.system.project import cache_folder

if TYPE_CHECKING:
    from explainer.cache.up_to_date import Begun

_RECORD, _ASIDE = "pages.json", "site-before"


def publish_site(
    checked: Checked, target: Target, begun: "Begun | None", *, strict: bool
) -> BuildResult:
    """Replace the site, and leave what the next build can use; ends the command where it fails."""
    site_dir = target.site
    try:
        with replacing(site_dir, _aside(target)) as fresh:
            built = _build(checked, target, fresh)
            tell_warnings(built.warnings, strict=strict)
            inode = fresh.stat().st_ino
    except (HostError, NotPublishedError) as error:
        raise stop(str(error), code=1) from None
    except OSError as error:
        raise stop(_refused(error, place_of(site_dir)), code=1) from None
    if built.environment and built.record:
        with suppress(OSError):  # without a cache folder each build is one from nothing
            build_record.save(_record(target), built.environment, built.record)
    if built.read:
        told = BuildMessages(checked.diagnostics, built.warnings)
        up_to_date.end(target, begun, built.read, inode, told)
    return built


def _record(target: Target) -> Path:
    return cache_folder(target.project) / _RECORD


def _aside(target: Target) -> Path:
    return cache_folder(target.project) / _ASIDE


def _refused(error: OSError, site: Path) -> str:
    """Say why there is no new site; it is written beside the old one, and nowhere else."""
    place = str(error.filename2 or error.filename or "")
    is_ours = not place or place.startswith(str(site.with_name(f".{site.name}-")))
    why = refusal(error, str(site.parent) if is_ours else None)
    elsewhere = ", or name another folder with --site-dir" if is_ours else ""
    return f"the site can't be built, since {why}{elsewhere}; the last one is as it was"


def _build(checked: Checked, target: Target, fresh: Path) -> BuildResult:
    root, site = target.project, target.site
    with progress("Writing pages") as show:
        previous = build_record.load(_record(target), root, site, _aside(target))
        return build_site(checked, root, fresh, _mkdocs, previous=previous, show=show)


def _mkdocs(project: Path, folder: Path) -> HostRun:
    from explainer.mkdocs_plugin import MkDocsRun

    return MkDocsRun(project, folder)
