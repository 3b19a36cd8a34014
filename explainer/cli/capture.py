"""`explainer capture`: a page, a PDF or a text becomes a kept text and the file of its source.

What the page tells of itself is proposed and marked as guessed: it is for a person to compare.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from explainer.capture.extract import FoundText, NoExtractorError, NoTextError, found_text
from explainer.cli.fetching import fetcher
from explainer.cli.new_files import write_new
from explainer.cli.refusal import refusal
from explainer.cli.scaffold import SourceFacts, source_files
from explainer.cli.terminal import say, stop
from explainer.content.load import MAX_KEPT, load_texts, load_yaml
from explainer.content.parse import Entries, parse_files
from explainer.content.schema.field_checks import check_url
from explainer.content.validation_messages import check_id
from explainer.dates.iso_day import iso_day
from explainer.diagnostics import characters
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.drafting.ids import free, slug
from explainer.drafting.written import document
from explainer.network.answer import Outcome, WebAnswer
from explainer.presentation.output import OutputFile
from explainer.system.files import read

_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class CaptureOptions:
    """What a writer typed beside the page."""

    source: str = ""
    url: str = ""
    private: bool = False


def capture_source(root: Path, place: str, options: CaptureOptions, today: date) -> None:
    """Write the kept text and the source's file; nothing where either is there already."""
    entries, _ = parse_files(load_yaml(root)[0])
    content, found, url = _found(root, place, options)
    _refuse_odd(place, found.text)
    folder = PurePosixPath(entries.settings.texts)
    _refuse_kept(root, folder, found.text)
    outlet, new_actor = _outlet(entries, found)
    facts = SourceFacts(
        captured=today,
        title=found.title,
        outlet=outlet,
        outlet_note=_outlet_note(found, outlet),
        day=found.day if iso_day(found.day) else "",
        url=_typed_url(url),
        authors=found.authors,
        author_ids=_all_known(entries, found.authors),
        language=_language(found.language),
        captions=found.captions,
    )
    taken = {*entries.sources, *entries.actors, *(file.path.stem for file in new_actor)}
    id_ = _id(entries, options.source, facts, found, taken)
    text = content if found.kind == "text" else found.text.encode()
    write_new(root, (*source_files(id_, text, folder, facts), *new_actor))
    _tell(id_, facts, found, folder)


def _found(root: Path, place: str, options: CaptureOptions) -> tuple[bytes, FoundText, str]:
    """Give the bytes, what was found in them, and the address of the page."""
    is_address = place.lower().startswith(_WEB)
    page = _asked(root, place, options) if is_address else _of_file(place)
    try:
        found = found_text(page.content, page.kind, page.charset)
    except (NoExtractorError, NoTextError) as error:
        raise stop(f"{place}: {error}", code=2) from None
    if found.kind == "text":
        found = replace(found, text=_plain(place, page.content))
    url = page.leads_to or place if is_address else found.address
    return page.content, found, options.url or url


def _of_file(place: str) -> WebAnswer:
    try:
        return WebAnswer(Outcome.FINE, content=read(Path(place).resolve()))
    except OSError as error:
        raise stop(refusal(error, place), code=2) from None


def _asked(root: Path, place: str, options: CaptureOptions) -> WebAnswer:
    try:
        check_url(place)
    except ValueError as error:
        message, _, hint = str(error).partition("|")
        raise stop(f"{place}: {message}: {hint}", code=2) from None
    answer = fetcher(root, private=options.private).ask(place, wants_content=True)
    if answer.outcome not in (Outcome.FINE, Outcome.MOVED):
        raise stop(f"{answer.why}: save the page in a browser, and give the file", code=2)
    if not answer.is_whole:
        raise stop("this page is too large: save what claims rest on as a text file", code=2)
    return answer


def _plain(place: str, content: bytes) -> str:
    """Read a plain text, which is kept byte for byte."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise stop(
            f"{place} is not UTF-8 text: save it as UTF-8, which every editor offers under *Save"
            " with encoding*",
            code=2,
        ) from None


def _refuse_odd(place: str, text: str) -> None:
    if len(text) > MAX_KEPT:
        raise stop(f"{place} has more than {MAX_KEPT:,} characters: keep what claims use", code=2)
    turning = next(characters.turning_characters(TextFile(PurePosixPath("text"), text)), None)
    if turning is not None:
        raise stop(f"{place}: {turning.message}: {turning.hint}", code=2)


def _refuse_kept(root: Path, folder: PurePosixPath, text: str) -> None:
    for id_, kept in load_texts(root, folder)[0].items():
        if kept and kept.file.text.split() == text.split():
            raise stop(
                f"this text is kept already, as the source `{id_}`: nothing was written", code=2
            )


def _typed_url(url: str) -> str:
    """Take an address that may stand in a source's file; one of this machine may not."""
    try:
        return check_url(url) if url else ""
    except ValueError:
        return ""


# What the page tells of itself


def _outlet(entries: Entries, found: FoundText) -> tuple[str, tuple[OutputFile, ...]]:
    """Give the outlet's id: of an actor who is there, or of a new one that is proposed."""
    if not found.outlet:
        return "", ()
    known = _known(entries, found.outlet)
    if known:
        return known, ()
    id_ = free(slug(found.outlet) or "outlet", {*entries.actors, *entries.sources})
    path = PurePosixPath("content/actors", f"{id_}.yaml")
    file = document({"name": found.outlet, "kind": "outlet", "guessed": ["name", "kind"]})
    return id_, (OutputFile(path, file.encode()),)


def _known(entries: Entries, name: str) -> str:
    """Give the id of an actor who goes by a name; nothing where several do."""
    ids = [
        id_
        for id_, actor in entries.actors.items()
        if actor and name.casefold() in map(str.casefold, (actor.entry.name, *actor.entry.aka))
    ]
    return ids[0] if len(ids) == 1 else ""


def _all_known(entries: Entries, names: tuple[str, ...]) -> tuple[str, ...]:
    """Give the ids of authors where each of them is an actor already."""
    ids = tuple(_known(entries, name) for name in names)
    return ids if all(ids) else ()


def _outlet_note(found: FoundText, outlet: str) -> str:
    return f" The page calls itself {found.outlet}." if outlet else ""


def _language(tag: str) -> str:
    """Give a language as its plain tag; English needs none."""
    plain = tag.replace("_", "-").partition("-")[0].strip().lower()
    return (
        plain
        if plain.isascii() and plain.isalpha() and 2 <= len(plain) <= 3 and plain != "en"
        else ""
    )


def _id(entries: Entries, typed: str, facts: SourceFacts, found: FoundText, taken: set[str]) -> str:
    if typed:
        wrong = next(check_id(Span(TextFile(PurePosixPath("."), ""), 0, 0), typed), None)
        if wrong is not None:
            raise stop(f"--source {typed}: {wrong.message}: {wrong.hint}", code=2)
        if typed in entries.actors or typed in entries.sources:
            raise stop(f"there is `{typed}` already: name another with --source", code=2)
        return typed
    host = (urlsplit(facts.url).hostname or "").removeprefix("www.")
    name = facts.outlet or slug(host) or slug(found.title)
    proposed = "-".join(filter(None, (name, facts.day)))
    if not proposed:
        raise stop("the text does not say what it is: name its source with --source ID", code=2)
    return free(proposed, taken)


def _tell(id_: str, facts: SourceFacts, found: FoundText, folder: PurePosixPath) -> None:
    lines = [*_missing(facts)]
    if found.kind != "text":
        say(
            f"Read {folder}/{id_}.txt beside the page before you rest anything on it: a program"
            " took the text out, and may have left out a paragraph."
        )
    if facts.guessed:
        say(
            "What the page tells of itself is marked `guessed`: compare it, and take that line out."
        )
    if lines:
        say(f"Left to you: {', '.join(lines)}. `explainer check` says where.")


def _missing(facts: SourceFacts) -> Iterator[str]:
    needed = {"title": facts.title, "outlet": facts.outlet, "published": facts.day}
    yield from (f"`{field}`" for field, value in needed.items() if not value)
