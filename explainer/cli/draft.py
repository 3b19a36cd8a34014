"""`explainer draft`: writes the first files of a story from an article, all of them or none."""

import os
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from explainer.cli.day import typed_day
from explainer.cli.project import project_folder
from explainer.cli.refusal import refusal
from explainer.cli.terminal import say, stop
from explainer.content.load import load_texts, load_yaml
from explainer.content.parse import parse_files
from explainer.content.schema.field_checks import check_url
from explainer.content.schema.licences import check_licence
from explainer.content.validation_messages import check_explainer_id, check_id
from explainer.dates.edtf import parse_when
from explainer.diagnostics import characters
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.drafting.article import Article, read_article
from explainer.drafting.compose import Drafted, Request, drafted
from explainer.drafting.ids import statement_id
from explainer.drafting.trial import ProjectFiles
from explainer.system.files import read
from explainer.system.writing import remove, write_inside

if TYPE_CHECKING:
    from explainer.content.parse import Entries

_HTML = re.compile(rb"(?i)^\s*(?:<!doctype|<html|<\?xml|<head|<body|<div|<p\b|<article)")
_MOST_TAGS = 3  # of HTML in a text that is one; “<3” is none
_TAG = re.compile(
    r"</?(?:p|div|span|a|br|h[1-6]|ul|li|em|strong|img|script)\b[^<>]*>", re.IGNORECASE
)
_FOLDERS = ("actors", "sources")


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """What a writer typed beside the text."""

    url: str = ""
    outlet: str = ""
    published: str = ""
    story: str = ""
    source: str = ""
    licence: str = ""
    more: str = ""


def draft_story(project: Path | None, text: Path, options: DraftOptions) -> None:
    """Draft a text and write the files."""
    root = project_folder(project)
    content, article = _article(text)
    there, _ = load_yaml(root)
    entries, _ = parse_files(there)
    folder = PurePosixPath(entries.settings.texts)
    texts, _ = load_texts(root, folder)
    _refuse_kept(article, {id_: kept.file.text for id_, kept in texts.items() if kept})
    request = Request(
        article=article,
        content=content,
        published=_published(article, options),
        outlet=_outlet(article, options),
        story=_story(entries, article, options),
        url=_typed(f"--url {options.url}", options.url, check_url),
        source=_source(entries, options),
        licence=_typed("--licence", options.licence, check_licence),
        captured=typed_day(None).isoformat(),
        texts=folder,
        adds_to=bool(options.more),
    )
    made = drafted(ProjectFiles(there, texts), request)
    if not made.claims:
        raise stop(
            f"the explainer `{request.story}` has all that this text says: nothing was written",
            code=2,
        )
    _write(root, made, folder, content)
    _tell(made, request)


def _article(path: Path) -> tuple[bytes, Article]:
    try:
        content = read(path.resolve())
    except OSError as error:
        raise stop(refusal(error, str(path)), code=2) from None
    if _HTML.match(content):
        raise stop(f"{path} is a page of HTML: {_AS_TEXT}", code=2)
    try:
        text = content.decode("utf-8-sig" if content.startswith(b"\xef\xbb\xbf") else "utf-8")
    except UnicodeDecodeError as error:
        at = content[: error.start].count(b"\n") + 1
        raise stop(
            f"{path} is not UTF-8 text (line {at}): save it as UTF-8, which every editor offers"
            " under *Save with encoding*",
            code=2,
        ) from None
    if len(_TAG.findall(text)) > _MOST_TAGS:
        raise stop(f"{path} has tags of HTML in it: {_AS_TEXT}", code=2)
    turning = next(characters.turning_characters(TextFile(PurePosixPath(path.name), text)), None)
    if turning is not None:
        raise stop(f"{path}: {turning.message}: {turning.hint}", code=2)
    article = read_article(text)
    if not article.sentences:
        raise stop(f"{path} has no sentence: copy the article's text into it", code=2)
    return content, article


_AS_TEXT = "open the page in a browser, copy the words of the article, and save them as plain text"


def _refuse_kept(article: Article, kept: dict[str, str]) -> None:
    for id_, text in kept.items():
        if " ".join(text.split()) == " ".join(article.text.split()):
            raise stop(
                f"this text is kept already, as the source `{id_}`: nothing was written", code=2
            )


def _published(article: Article, options: DraftOptions) -> str:
    day = options.published or article.day
    if not day:
        raise stop(
            "the text does not say when it was published: add --published, as --published"
            " 2024-03-14",
            code=2,
        )
    try:
        parse_when(day)
    except ValueError as error:
        message, _, hint = str(error).partition("|")
        raise stop(f"--published {day}: {message}: {hint}", code=2) from None
    return day


def _outlet(article: Article, options: DraftOptions) -> str:
    outlet = " ".join((options.outlet or article.outlet).split())
    if not outlet:
        raise stop(
            "the text does not say who published it: add --outlet, as --outlet 'The Fennick"
            " Courier'",
            code=2,
        )
    return unicodedata.normalize("NFC", outlet)


def _story(entries: "Entries", article: Article, options: DraftOptions) -> str:
    if options.more:
        if options.more not in entries.stories:
            known = ", ".join(f"`{id_}`" for id_ in sorted(entries.stories)) or "none yet"
            raise stop(f"there is no explainer `{options.more}`; there is {known}", code=2)
        return options.more
    id_ = options.story or _from_title(article)
    if not id_:
        raise stop("the text has no headline: name the explainer with --story ID", code=2)
    wrong = next(check_explainer_id(Span(TextFile(PurePosixPath("."), ""), 0, 0), id_), None)
    if wrong is not None:
        raise stop(f"--story {id_}: {wrong.message}: {wrong.hint}", code=2)
    if id_ in _FOLDERS:
        raise stop(f"content/{id_}/ holds all {id_}: name another id with --story", code=2)
    if id_ in entries.stories:
        raise stop(
            f"there is an explainer `{id_}` already: name another id with --story, or add this"
            f" text to it with --more {id_}",
            code=2,
        )
    return id_


def _from_title(article: Article) -> str:
    return statement_id(article.title, "", ()) if article.title else ""


def _source(entries: "Entries", options: DraftOptions) -> str:
    if not options.source:
        return ""
    wrong = next(check_id(Span(TextFile(PurePosixPath("."), ""), 0, 0), options.source), None)
    if wrong is not None:
        raise stop(f"--source {options.source}: {wrong.message}: {wrong.hint}", code=2)
    for kind, there in (("a source", entries.sources), ("an actor", entries.actors)):
        if options.source in there:
            raise stop(
                f"`{options.source}` is the id of {kind}: actors and sources share their ids,"
                " name another with --source",
                code=2,
            )
    return options.source


def _typed(option: str, value: str, check: Callable[[str], str]) -> str:
    """Give what is typed for an option, if it is what its field takes."""
    try:
        return check(value) if value else value
    except ValueError as error:
        message, _, hint = str(error).partition("|")
        raise stop(f"{option}: {message}: {hint}", code=2) from None


def _write(root: Path, made: Drafted, folder: PurePosixPath, content: bytes) -> None:
    files = {folder / f"{made.source}.txt": content}
    files |= {path: text.encode() for path, text in made.files.items()}
    there = [path for path in files if path not in made.edited and os.path.lexists(root / path)]
    if there:
        raise stop(f"{there[0]} is there already: nothing was written", code=2)
    before = {path: read(root / path) for path in made.edited}
    written: list[PurePosixPath] = []
    try:
        for path, data in files.items():
            write_inside(root / path, data, root)
            written.append(path)
    except OSError as error:
        for path in written:
            if path in before:
                write_inside(root / path, before[path], root)
            else:
                remove(root / path)
        raise stop(f"{refusal(error)}: nothing was written", code=2) from None
    for path in files:
        say(f"{'added to' if path in before else 'wrote'} {path}")


def _tell(made: Drafted, request: Request) -> None:
    say(
        f"{_count(made.claims, 'claim')}, {_count(made.events, 'event')},"
        f" {_count(made.actors, 'actor')}. All of it is proposed:"
        " read each entry beside the text, and mend it."
    )
    if made.unchosen:
        verb = "is" if made.unchosen == 1 else "are"
        say(f"{made.unchosen} of them {verb} left open: choose from what `candidates:` names.")
    say(
        "`explainer read` shows them one by one, and takes the mark `guessed` from what you find"
        f" right; content/{request.story}/ is the story."
    )


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
