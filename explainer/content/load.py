"""Files → text: the only module that reads the project's folder.

What can't be read is reported, and the rest is read all the same. No link leads out of a folder,
no file is larger than `MAX_BYTES`, and no two names are one on another system.
"""

import hashlib
import os
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from explainer.diagnostics import characters, content_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.system import project

CONTENT = PurePosixPath(project.CONTENT)
PUBLISHED = PurePosixPath("published.json")
SETTINGS = CONTENT / "settings.yaml"
MAX_BYTES = 10_000_000
MAX_KEPT = 2_000_000  # characters of a kept text: the longest novels have as many
_BOM = "\ufeff"
_MARKS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_ENDINGS = (".yaml", ".txt")


@dataclass(frozen=True, slots=True)
class KeptText:
    """The text of a source as it was found, and the SHA-256 of its bytes."""

    file: TextFile
    sha256: str


KeptTexts = Mapping[
    str, KeptText | None
]  # nothing where a text is refused: it is there all the same


def load_yaml(root: Path) -> tuple[tuple[TextFile, ...], list[Diagnostic]]:
    """Read every claim file below `content/`."""
    files, found = [], []
    paths, unwalked = _walk(root, CONTENT)
    found += unwalked
    for path in paths:
        content = _read(root, path, CONTENT)
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
            content_rules.UNREADABLE.at(
                _nowhere(CONTENT),
                "there is no folder `content`",
                hint="run the command in the project's folder, or name it with --project",
            )
        )
    return tuple(files), found


def load_texts(root: Path, folder: PurePosixPath) -> tuple[KeptTexts, list[Diagnostic]]:
    """Read the kept texts; a source's text is `<id>.txt`, and nothing where that is refused."""
    texts: dict[str, KeptText | None] = {}
    paths, found = _walk(root, folder)
    for path in paths:
        if path.suffix != ".txt":
            continue
        earlier = texts.get(path.stem)
        text = _same_text(path, earlier.file) if earlier else _kept(root, path, folder)
        if isinstance(text, KeptText):
            texts[path.stem] = text
        else:
            texts.setdefault(path.stem, None)
            found.append(text)
    return texts, found


def _kept(root: Path, path: PurePosixPath, folder: PurePosixPath) -> KeptText | Diagnostic:
    """Read a kept text byte for byte, or say why it can't be one."""
    content = _read(root, path, folder)
    if isinstance(content, Diagnostic):
        return content
    file, fault = _decode(path, content, keep_bom=True)
    if fault is None and len(file.text) > MAX_KEPT:
        fault = _too_large(path, f"{MAX_KEPT:,} characters")
    fault = fault or next(characters.turning_characters(file), None)
    return fault or KeptText(file, hashlib.sha256(content).hexdigest())


def load_published(root: Path) -> tuple[TextFile | None, list[Diagnostic]]:
    """Read the list of the ids published so far; a project may have none yet."""
    if not (root / PUBLISHED).exists():
        return None, []
    content = _read(root, PUBLISHED, PurePosixPath())
    if isinstance(content, Diagnostic):
        return None, [content]
    file, fault = _decode(PUBLISHED, content)
    return (file, []) if fault is None else (None, [fault])


def _walk(root: Path, folder: PurePosixPath) -> tuple[list[PurePosixPath], list[Diagnostic]]:
    """Give all files below a folder, in an order that no file system changes."""
    refused: list[OSError] = []
    paths: list[PurePosixPath] = []
    found: list[Diagnostic] = []
    for here, folders, names in os.walk(root / folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        place = PurePosixPath(Path(here).relative_to(root).as_posix())
        paths += [place / name for name in sorted(names) if not name.startswith(".")]
        found += [_no_file(root, place / name) for name in folders if _is_odd(root / place / name)]
    found += [
        _unreadable(PurePosixPath(Path(error.filename).relative_to(root).as_posix()), _why(error))
        for error in refused
        if not isinstance(error, FileNotFoundError)
    ]
    return paths, [*found, *_alike(paths)]


def _is_odd(folder: Path) -> bool:
    return folder.is_symlink() or folder.suffix in _ENDINGS


def _no_file(root: Path, path: PurePosixPath) -> Diagnostic:
    if (root / path).is_symlink():
        return _unreadable(path, "this is a link to a folder, which is not followed")
    return _unreadable(path, "this is a folder with the name of a file")


def _alike(paths: Iterable[PurePosixPath]) -> Iterator[Diagnostic]:
    """Report names that are one name on systems without capitals, or with accents apart."""
    seen: dict[str, PurePosixPath] = {}
    for path in paths:
        first = seen.setdefault(unicodedata.normalize("NFC", str(path)).casefold(), path)
        if first is not path:
            yield content_rules.UNREADABLE.at(
                _nowhere(path),
                f"on many systems this is the same name as `{first.name}`",
                hint="rename one of the two files, or take it away",
            )


def _same_text(path: PurePosixPath, earlier: TextFile) -> Diagnostic:
    return content_rules.UNREADABLE.at(
        _nowhere(path),
        f"the text of this name was read already, from {earlier.path}",
        hint="keep one of the two files: a source has one text",
    )


def _read(root: Path, path: PurePosixPath, folder: PurePosixPath) -> bytes | Diagnostic:
    """Read a file that stands in a folder, or that is a link to one that does."""
    try:
        if not Path(os.path.realpath(root / path)).is_relative_to(os.path.realpath(root / folder)):
            return _unreadable(path, "this link leads out of its folder")
        if not (root / path).is_file():
            return _unreadable(path, "this is no plain file")
        with (root / path).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        return _unreadable(path, _why(error))
    return content if len(content) <= MAX_BYTES else _too_large(path, f"{MAX_BYTES:,} bytes")


def _why(error: OSError) -> str:
    return f"this can't be read: {(error.strerror or 'unknown').lower()}"


def _too_large(path: PurePosixPath, most: str) -> Diagnostic:
    return content_rules.TOO_LARGE.at(
        _nowhere(path),
        f"this file has more than {most}",
        hint="split it into several files, or keep the excerpt that claims rest on",
    )


def _unreadable(path: PurePosixPath, message: str) -> Diagnostic:
    return content_rules.UNREADABLE.at(
        _nowhere(path), message, hint="put a plain file here that you may read, or take it away"
    )


def _misnamed(path: PurePosixPath) -> Diagnostic:
    return content_rules.UNREADABLE.at(
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
    other = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    return content_rules.NOT_UTF8.at(
        Span(file, place, place + 1),
        f"this file is {other}, not UTF-8"
        if other
        else f"byte {byte + 1:,} of this file is not UTF-8",
        hint="save the file as UTF-8 (in an editor: Save with encoding), then look at its accents"
        " and curly quotation marks",
    )
