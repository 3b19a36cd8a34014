"""How a project names this package in its requirements: as a file, or by the address it came from.

Never by a name alone: under that name a registry may hold a stranger's package. Where it came from
is told by `direct_url.json`, which installers write (PEP 610).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from explainer.presentation.output import OutputFile
from explainer.system.files import read

NAME = "sourced-explainers"
_FOLDER = PurePosixPath("requirements")
_WEB = ("https", "http")
_REMEDY = (
    "name a wheel or an address with --package (in a copy of the program’s repository `make wheel`"
    " makes a wheel in dist/)"
)


class UnknownPackageError(Exception):
    """It can't be told where this package can be installed from; the message says what to do."""


@dataclass(frozen=True, slots=True)
class PackageReference:
    """A line for pip, and the wheel that it names, if that goes into the project."""

    line: str
    wheel: OutputFile | None = None


def given_package(place: str) -> PackageReference:
    """Read what a person named: a wheel on this machine, or an address as pip takes it."""
    if place.startswith("git+") or urlsplit(place).scheme in _WEB:
        return PackageReference(f"{NAME} @ {place}")
    return _wheel(Path(place))


def installed_package() -> PackageReference:
    """Tell it from the package that runs now."""
    origin = _origin()
    url = str(origin.get("url", ""))
    archive, repository = origin.get("archive_info"), origin.get("vcs_info")
    if isinstance(repository, dict):
        return PackageReference(f"{NAME} @ git+{url}@{repository['commit_id']}")
    if isinstance(archive, dict) and url.startswith("file:"):
        return _wheel(Path(unquote(urlsplit(url).path)))
    if isinstance(archive, dict) and urlsplit(url).scheme in _WEB:
        return PackageReference(f"{NAME} @ {url}{_hash_of(archive)}")
    raise UnknownPackageError(f"it can't be told where Explainer was installed from: {_REMEDY}")


def _origin() -> Mapping[str, object]:
    try:
        text = distribution(NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        text = None
    origin = json.loads(text or "{}")
    assert isinstance(origin, dict)
    return origin


def _hash_of(archive: Mapping[str, object]) -> str:
    hashes = archive.get("hashes")
    digest = hashes.get("sha256") if isinstance(hashes, dict) else None
    return f" --hash=sha256:{digest}" if digest else ""


def _wheel(path: Path) -> PackageReference:
    if path.suffix != ".whl":
        raise UnknownPackageError(f"{path} is no wheel: {_REMEDY}")
    try:
        content = read(path.resolve())
    except OSError as error:
        why = f"{path}, from which Explainer was installed, can't be read: {error.strerror}"
        raise UnknownPackageError(f"{why}; {_REMEDY}") from None
    file = OutputFile(_FOLDER / path.name, content)
    digest = hashlib.sha256(content).hexdigest()
    return PackageReference(f"./{file.path} --hash=sha256:{digest}", file)
