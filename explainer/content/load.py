"""Files → text: the only module that reads the project's folder.

What can't be read is reported, and the rest is read all the same. No link leads out of a folder,
no file is larger than `MAX_BYTES`, and no two names are one on another system.
"""

import hashlib
import os
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from types import MappingProxyType

from explainer.diagnostics import characters, content_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.system import files, project
from explainer.system.files import FolderEntry

CONTENT = PurePosixPath(project.CONTENT)
PUBLISHED = PurePosixPath("published.json")
REVIEWED = PurePosixPath("reviewed.json")
SETTINGS = CONTENT / "settings.yaml"
MAX_BYTES = files.MAX_BYTES
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


def load_yaml(
    root: Path, unsaved: Mapping[PurePath, str] = MappingProxyType({})
) -> tuple[tuple[TextFile, ...], list[Diagnostic]]:
    """Read every claim file below `content/`; an `unsaved` text stands for what a file holds."""
    read, found = [], []
    paths, unwalked = _walk(root, CONTENT)
    found += unwalked
    typed = {PurePosixPath(path): text.encode() for path, text in unsaved.items()}
    for path in sorted({*paths, *typed}):
        content = typed[path] if path in typed else _read(root, path, CONTENT)
        if isinstance(content, Diagnostic):
            found.append(content)
        elif path.suffix == ".yaml":
            file, fault = _decode(path, content)
            read += [file] if fault is None else []
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
    return tuple(read), found


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


def load_list(root: Path, path: PurePosixPath) -> tuple[TextFile | None, list[Diagnostic]]:
    """Read a list that the project keeps at its root; it may have none yet."""
    if not os.path.lexists(root / path):
        return None, []
    content = _read(root, path, PurePosixPath())
    if isinstance(content, Diagnostic):
        return None, [content]
    file, fault = _decode(path, content)
    return (file, []) if fault is None else (None, [fault])


def _walk(root: Path, folder: PurePosixPath) -> tuple[list[PurePosixPath], list[Diagnostic]]:
    """Give all files below a folder, in an order that no file system changes."""
    refused: list[OSError] = []
    paths: list[PurePosixPath] = []
    found: list[Diagnostic] = []
    try:
        files.inside(root / folder, root)
    except OSError as error:
        return [], [_refused(folder, error)]
    for entry in files.walk(root / folder, into=_is_shown, refused=refused.append):
        path = _place(root, entry.path)
        if _is_shown(entry) and Path(entry.path).is_dir():
            found += _odd_folder(path, entry)
        elif _is_shown(entry):
            paths.append(path)
    found += [
        _refused(_place(root, error.filename), error)
        for error in refused
        if not isinstance(error, FileNotFoundError)
    ]
    return paths, [*found, *_alike(paths)]


def _place(root: Path, path: str) -> PurePosixPath:
    return PurePosixPath(Path(path).relative_to(root).as_posix())


def _is_shown(entry: FolderEntry) -> bool:
    return not entry.name.startswith(".") and not files.is_editors(entry.name)


def _odd_folder(path: PurePosixPath, entry: FolderEntry) -> Iterator[Diagnostic]:
    if entry.is_symlink():
        yield _unreadable(path, "this is a link to a folder, which is not followed")
    elif path.suffix in _ENDINGS:
        yield _unreadable(path, "this is a folder with the name of a file")


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
        return files.read_inside(root / path, root / folder)
    except files.TooLargeError:
        return _too_large(path, f"{MAX_BYTES:,} bytes")
    except OSError as error:
        return _refused(path, error)


def _refused(path: PurePosixPath, error: OSError) -> Diagnostic:
    if isinstance(error, files.RefusedError):
        return content_rules.UNREADABLE.at(_nowhere(path), str(error.strerror), hint=error.remedy)
    return _unreadable(path, f"this can't be read: {(error.strerror or 'unknown').lower()}")


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
