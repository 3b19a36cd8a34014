"""`explainer init`: a newsroom's own site, which needs nothing of our source.

It is written whole or not at all, and never over what is there.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import filterfalse
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import typer

from explainer.cli.existing_site import Existing, existing_site
from explainer.cli.our_package import (
    PackageReference,
    UnknownPackageError,
    given_package,
    installed_package,
)
from explainer.cli.scaffold import example_files
from explainer.cli.site_files import Logo, SiteAnswers, site_files
from explainer.cli.terminal import say, stop, tell
from explainer.presentation.output import OutputFile
from explainer.system.files import names, read
from explainer.system.project import CONFIGURATION
from explainer.system.writing import write_all_inside, write_inside
from explainer.theme.colours import LEAST, is_colour, least_contrast, nearest_readable

_PICTURES = (".svg", ".png", ".webp", ".jpg", ".jpeg", ".gif")
_MAY_BE_THERE = (".git", ".venv")  # in a folder that is empty for a newsroom
_STORY = "example-story"
_PUBLISH = (PurePosixPath(".github/workflows/publish.yml"), PurePosixPath(".gitlab-ci.yml"))


@dataclass(frozen=True, slots=True)
class TypedAnswers:
    """What was typed behind the command; nothing where it was not."""

    name: str | None
    logo: str | None
    accent: str | None
    url: str | None
    contact: str | None
    repository: str | None


def begin_site(
    folder: Path | None, typed: TypedAnswers, *, package: str | None, example: bool, into: bool
) -> None:
    root = Path.cwd() / (folder or ".")
    existing = _existing(root, into=into)
    asked = _with_name(typed, existing) if existing.has_configuration else _asked(typed, root)
    answers = _checked(asked, root)
    planned = [*site_files(answers, _reference(package), existing.documents)]
    planned += example_files(_STORY) if example else ()
    if existing.has_configuration:
        planned = [file for file in planned if file.path not in _PUBLISH]  # it has its own way
    if existing.configuration:
        planned = [file for file in planned if file.path.name != CONFIGURATION]
    _write(root, planned)
    if existing.configuration:
        write_inside(root / CONFIGURATION, existing.configuration.encode(), root)
        say(f"changed {CONFIGURATION}, and nothing in it but this:\n\n{existing.changes}")
    if existing.advice:
        say(f"\nAdd this to {CONFIGURATION}:\n\n{existing.advice}")
    else:
        _tell_next(folder)


def _existing(root: Path, *, into: bool) -> Existing:
    """Say what is in the folder already; ends the command where that must not be touched."""
    if into:
        return existing_site(root)
    found = list(filterfalse(_MAY_BE_THERE.__contains__, names(root))) if root.is_dir() else []
    if found or (os.path.lexists(root) and not root.is_dir()):
        what = f"there is `{found[0]}` in {root}" if found else f"{root} is no folder"
        raise stop(
            f"{what}: name a new folder, as `explainer init NAME`, or add what is missing here with"
            " --into; nothing was written",
            code=2,
        )
    return Existing()


def _with_name(typed: TypedAnswers, existing: Existing) -> TypedAnswers:
    """Ask nothing: a site that is there has its answers in its own configuration."""
    return replace(typed, name=typed.name or existing.name or None)


def _asked(typed: TypedAnswers, root: Path) -> TypedAnswers:
    """Ask for what was not typed, where there is somebody to ask."""
    name = root.resolve().name.replace("-", " ").replace("_", " ").title()
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return typed if typed.name is not None else replace(typed, name=name)
    return TypedAnswers(
        name=_ask(typed.name, "The name of the site", name),
        logo=_ask(typed.logo, "A picture as its logo, the path of a file (Enter for none)"),
        accent=_ask(typed.accent, 'The colour of its links, as "#7a1f1f" (Enter for none)'),
        url=_ask(typed.url, "The address where it will stand (Enter if you don't know yet)"),
        contact=_ask(typed.contact, "Where readers ask for a correction, as a mail address"),
        repository=typed.repository,
    )


def _ask(given: str | None, question: str, default: str = "") -> str:
    if given is not None:
        return given
    return str(typer.prompt(question, default=default, show_default=bool(default), err=True))


def _checked(typed: TypedAnswers, root: Path) -> SiteAnswers:
    """Read the answers; ends the command with all that is wrong in them."""
    logo = _logo(typed.logo)
    faults = [*_faults(typed), *([logo] if isinstance(logo, str) else [])]
    if faults:
        for fault in faults:
            tell(fault)
        raise stop("nothing was written", code=2)
    assert not isinstance(logo, str)
    return SiteAnswers(
        name=typed.name or root.resolve().name,
        url=_with_slash(typed.url),
        repository=(typed.repository or "").rstrip("/"),
        contact=typed.contact or "",
        accent=(typed.accent, nearest_readable(typed.accent, "dark")) if typed.accent else None,
        logo=logo,
    )


def _faults(typed: TypedAnswers) -> Iterator[str]:
    lines = {"--name": typed.name, "--contact": typed.contact}
    for flag, line in lines.items():
        if line and (line != line.strip() or not line.isprintable()):
            yield f"{flag} is more than one line of text, or has spaces around it: {line!r}"
    if typed.name is not None and not typed.name:
        yield "--name is empty: the name of the site stands on each of its pages"
    for flag, address in {"--url": typed.url, "--repository": typed.repository}.items():
        if address and not _is_address(address):
            yield f"{flag} is no address: write it whole, as https://example.org/"
    if typed.accent and not is_colour(typed.accent):
        yield f'--accent is no colour as in "#7a1f1f": {typed.accent}'
    elif typed.accent and (found := least_contrast(typed.accent, "light")) < LEAST:
        yield (
            f"--accent can't be read on a light page: {typed.accent} has a contrast of {found:.1f}"
            f" to 1, and links need {LEAST}; {nearest_readable(typed.accent, 'light')} is the"
            " nearest that has it"
        )


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and text.isprintable()


def _with_slash(url: str | None) -> str:
    return f"{url.rstrip('/')}/" if url else ""


def _logo(path: str | None) -> Logo | str | None:
    """Read the picture, or say why there is none."""
    if not path:
        return None
    ending = Path(path).suffix.lower()
    if ending not in _PICTURES:
        return f"--logo is no picture that browsers show ({', '.join(_PICTURES)}): {path}"
    try:
        return Logo(f"logo{ending}", read(Path(path).expanduser().resolve()))
    except OSError as error:
        return f"--logo can't be read: {path}: {error.strerror}"


def _reference(package: str | None) -> PackageReference:
    try:
        return given_package(package) if package else installed_package()
    except UnknownPackageError as error:
        raise stop(f"{error}; nothing was written", code=2) from None


def _write(root: Path, planned: Sequence[OutputFile]) -> None:
    """Write what isn't there, and say of the rest that it was kept."""
    there = {file.path for file in planned if os.path.lexists(root / file.path)}
    fresh = {file.path: file.content for file in planned if file.path not in there}
    write_all_inside(fresh, root)
    for path in sorted(fresh):
        say(f"wrote {path}")
    for path in sorted(there):
        say(f"kept {path}, which was there")


def _tell_next(folder: Path | None) -> None:
    where = f" --project {folder}" if folder else ""
    tell(f"Look at it: explainer serve --open{where}")
