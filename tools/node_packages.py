"""Fetch the packages that tests run in Node: those of `tests/node/packages.txt`, and no others.

npm only fetches the packed files; each is held against its hash and unpacked, and no script of a
package is run. They lie in a folder of `.cache/` that is named by the list, so a second call has
nothing to do and needs no network.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from base64 import b64encode
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).parent.parent
LIST = PROJECT / "tests/node/packages.txt"
_HASH = "sha512-"


class NodePackage(NamedTuple):
    """A package as the list has it."""

    name: str
    version: str
    integrity: str

    @property
    def file(self) -> str:
        """What npm calls its packed file."""
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"


def folder() -> Path:
    """Give the folder of the packages of this list, whether or not it is there."""
    return PROJECT / ".cache" / f"node-{hashlib.sha256(LIST.read_bytes()).hexdigest()[:16]}"


def listed() -> list[NodePackage]:
    lines = (line.split() for line in LIST.read_text("utf-8").splitlines())
    return [NodePackage(*line) for line in lines if line and not line[0].startswith("#")]


def install() -> None:
    """Fetch, compare and unpack; nothing is left where one of them is another."""
    there = folder()
    if there.is_dir():
        return
    there.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=there.parent) as beside:
        packed, fresh = Path(beside, "packed"), Path(beside, "fresh")
        packed.mkdir()
        _fetch(listed(), packed)
        for package in listed():
            _unpack(package, packed, fresh / "node_modules" / package.name)
        fresh.rename(there)


def _fetch(packages: list[NodePackage], to: Path) -> None:
    names = [f"{one.name}@{one.version}" for one in packages]
    npm = shutil.which("npm") or sys.exit("npm is not installed")
    subprocess.run(
        [npm, "pack", "--silent", "--ignore-scripts", "--pack-destination", str(to), *names],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def _unpack(package: NodePackage, packed: Path, to: Path) -> None:
    content = (packed / package.file).read_bytes()
    found = _HASH + b64encode(hashlib.sha512(content).digest()).decode()
    if found != package.integrity:
        sys.exit(f"{package.name} {package.version} is not the file that was listed: {found}")
    with tarfile.open(packed / package.file) as archive:
        for member in archive.getmembers():
            member.name = member.name.partition("/")[2]  # the one folder in it has any name
            if member.isfile():
                archive.extract(member, to, filter="data")


if __name__ == "__main__":
    install()
