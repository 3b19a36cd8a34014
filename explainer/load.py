"""Files → text: the only module that reads the project's folder.

What can't be read is reported, and the rest is read all the same.
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from explainer.diagnostic import Diagnostic
from explainer.faults import reading
from explainer.span import Span
from explainer.text_file import TextFile

CONTENT = PurePosixPath("content")
PUBLISHED = PurePosixPath("published.json")
SETTINGS = CONTENT / "settings.yaml"
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class KeptText:
    """The text of a source as it was found, and the SHA-256 of its bytes."""

    file: TextFile
    sha256: str


def load_yaml(root: Path) -> tuple[tuple[TextFile, ...], list[Diagnostic]]:
    """Read every claim file below `content/`."""
    files, found = [], []
    for path in _walk(root, CONTENT):
        content = _read(root, path)
        if isinstance(content, Diagnostic):
            found.append(content)
        elif path.suffix == ".yaml":
            file, fault = _decode(path, content)
            files += [file] if fault is None else []
            found += [fault] if fault is not None else []
        elif path.suffix in (".yml", ".json"):
            found.append(_misnamed(path))
    if not (root / CONTENT).is_dir():
        found.append(
            reading.UNREADABLE.at(
                _nowhere(CONTENT),
                "there is no folder `content`",
                hint="run the command in the project's folder, or name it with --project",
            )
        )
    return tuple(files), found


def load_texts(root: Path, folder: PurePosixPath) -> tuple[dict[str, KeptText], list[Diagnostic]]:
    """Read the kept texts; a source's text is `<id>.txt`."""
    texts, found = {}, []
    for path in _walk(root, folder):
        if path.suffix != ".txt":
            continue
        content = _read(root, path)
        if isinstance(content, Diagnostic):
            found.append(content)
            continue
        file, fault = _decode(path, content, keep_bom=True)
        if fault is None:
            texts[path.stem] = KeptText(file, hashlib.sha256(content).hexdigest())
        else:
            found.append(fault)
    return texts, found


def load_published(root: Path) -> tuple[TextFile | None, list[Diagnostic]]:
    """Read the list of the ids published so far; a project may have none yet."""
    if not (root / PUBLISHED).exists():
        return None, []
    content = _read(root, PUBLISHED)
    if isinstance(content, Diagnostic):
        return None, [content]
    file, fault = _decode(PUBLISHED, content)
    return (file, []) if fault is None else (None, [fault])


def _walk(root: Path, folder: PurePosixPath) -> Iterator[PurePosixPath]:
    """Give all files below a folder, in an order that no file system changes."""
    for here, folders, names in os.walk(root / folder):
        folders.sort()
        for name in sorted(names):
            if not name.startswith("."):
                yield PurePosixPath(Path(here, name).relative_to(root).as_posix())


def _read(root: Path, path: PurePosixPath) -> bytes | Diagnostic:
    try:
        if not (root / path).is_file():
            return _unreadable(path, "this is no plain file")
        return (root / path).read_bytes()
    except OSError as error:
        return _unreadable(
            path, f"this file can't be read: {(error.strerror or 'unknown').lower()}"
        )


def _unreadable(path: PurePosixPath, message: str) -> Diagnostic:
    return reading.UNREADABLE.at(
        _nowhere(path), message, hint="put a plain file here that you may read, or take it away"
    )


def _misnamed(path: PurePosixPath) -> Diagnostic:
    return reading.UNREADABLE.at(
        _nowhere(path),
        f"a file that ends in `{path.suffix}` is not read",
        hint=f"rename it to `{path.with_suffix('.yaml').name}`",
    )


def _nowhere(path: PurePosixPath) -> Span:
    return Span(TextFile(path, ""), 0, 0)


def _decode(
    path: PurePosixPath, content: bytes, *, keep_bom: bool = False
) -> tuple[TextFile, Diagnostic | None]:
    try:
        text = content.decode()
        return TextFile(path, text if keep_bom else text.removeprefix(_BOM)), None
    except UnicodeDecodeError as error:
        file = TextFile(path, content.decode(errors="replace"))
        place = len(content[: error.start].decode(errors="replace"))
        return file, _not_utf8(file, place, error.start, content)


def _not_utf8(file: TextFile, place: int, byte: int, content: bytes) -> Diagnostic:
    utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    return reading.NOT_UTF8.at(
        Span(file, place, place + 1),
        "this file is UTF-16, not UTF-8"
        if utf16
        else f"byte {byte + 1:,} of this file is not UTF-8",
        hint="save the file as UTF-8 (in an editor: Save with encoding), then look at its accents"
        " and curly quotation marks",
    )
