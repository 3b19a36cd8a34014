"""The files of a newsroom's own site: what `explainer init` writes.

They stand in `newsroom/` as a project of its own, with `@@{…}` where an answer goes, and `dot-`
where a name begins with a dot.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath
from string import Template

from explainer.cli.our_package import PackageReference
from explainer.cli.schemas import schema_files
from explainer.presentation.output import OutputFile
from explainer.system.files import read, walk

IMAGES = PurePosixPath("images")
_NEWSROOM = Path(__file__).parent / "newsroom"
_DOCUMENTS = "docs"
_COMPILED = "__pycache__"  # what an installer leaves beside each program
_NO_CONTACT = "Write here where, and the same under `contact` in `content/settings.yaml`."
_MARKDOWN = re.compile(r"([\\`*_\[\]])")


class _SiteTemplate(Template):
    """A text with `@@{name}` in it: no other file format that is written here has such a sign."""

    delimiter = "@@"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture, and the name of its file on the site."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SiteAnswers:
    """What a newsroom says of its site; what it leaves open is empty.

    `accent` is two colours, on a light and on a dark page.
    """

    name: str
    url: str = ""
    repository: str = ""
    contact: str = ""
    accent: tuple[str, str] | None = None
    logo: Logo | None = None


def site_files(
    answers: SiteAnswers, package: PackageReference, documents: PurePosixPath
) -> Iterator[OutputFile]:
    """Give all files of a site without stories; `documents` is the folder of its other pages."""
    fields = _fields(answers)
    for entry in walk(_NEWSROOM):
        name = PurePosixPath(Path(entry.path).relative_to(_NEWSROOM).as_posix())
        if entry.is_file() and _COMPILED not in name.parts:
            text = _SiteTemplate(read(entry.path).decode()).substitute(fields)
            yield OutputFile(_in_site(name, documents), text.encode())
    yield OutputFile(PurePosixPath("requirements/explainer.txt"), f"{package.line}\n".encode())
    if package.wheel:
        yield package.wheel
    if answers.logo:
        yield OutputFile(documents / IMAGES / answers.logo.name, answers.logo.content)
    for file in schema_files():
        yield OutputFile("schema" / file.path, file.content)


def _in_site(name: PurePosixPath, documents: PurePosixPath) -> PurePosixPath:
    first, *rest = (re.sub("^dot-", ".", step) for step in name.parts)
    return documents.joinpath(*rest) if first == _DOCUMENTS else PurePosixPath(first, *rest)


def _fields(answers: SiteAnswers) -> dict[str, str]:
    """Write each answer for the place where it goes."""
    accent, logo, contact = answers.accent, answers.logo, answers.contact
    return {
        "name": quoted(answers.name),
        "name_as_markdown": _as_markdown(answers.name),
        "address": quoted(answers.url),
        "repository": quoted(answers.repository),
        "accent": f'{{light: "{accent[0]}", dark: "{accent[1]}"}}' if accent else "{}",
        "logo": quoted(str(IMAGES / logo.name) if logo else ""),
        "contact": f"contact: {quoted(contact)}" if contact else "# contact: desk@example.org",
        "where_to_ask": f"Write to {_as_markdown(contact)}." if contact else _NO_CONTACT,
    }


def _as_markdown(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", escape(text, quote=False))


def quoted(text: str) -> str:
    """Write a text for YAML, whatever signs it has."""
    return "'{}'".format(text.replace("'", "''"))
