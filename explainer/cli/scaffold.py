"""The first lines of a new file, with a word on each field: what `explainer new` writes.

What must be filled in is left empty, so that `explainer check` names exactly those lines. The small
whole story of `--example` stands in `starter/` as a project of its own.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from explainer.analysis.article_head import article_head
from explainer.cli.site_files import quoted
from explainer.presentation.output import OutputFile
from explainer.system.files import read, walk

_STARTER = Path(__file__).parent / "starter"
_STARTERS_STORY = "example-story"

_EXPLAINER = """\
# The page of this story. Fill in the empty fields; a line that begins with # is a comment, and many
# of them show a field that may be left out. `explainer check` says what is still missing.

# A neutral noun phrase: no verb of guilt.
title:
# question: What is reported about the bridge?

# The id of the source that the claims rest on: explainer new source ID --text FILE
# Of a story on several articles a list, and then each claim has its `source`.
article:

# A draft carries a banner and is in no search engine. When it is done: published
status: draft

# Three to five bullets below `summary: |`, each sentence with its claims behind it:
#   - According to unnamed sources, the bridge was closed [@first-claim].
summary:

# groups:
#   - heading: What is reported?
#     claims: [first-claim]
# unknown:
#   who-closed-it:
#     ask: Who ordered the bridge to be closed?
#     claims: first-claim
"""

_CLAIMS = """\
# What the article says, sentence by sentence. Ids are addresses and stay for ever: small letters,
# digits and hyphens, with no verdict in them. Rename this one before you publish.
claims:
  first-claim:
    # What is said, in one sentence, bare: the page puts before it whose word it is. Left out where
    # a quotation says it by itself.
    says:
    # The source's words that it rests on, copied and not retyped. Somebody's own words that stand
    # in quotation marks go into `quote:` instead.
    passage:
    # Who asserts it: the id of an actor, or of the outlet for what it says in its own voice.
    by:
    # Through whom it reached the source, nearest `by` first:
    # via: another-newspaper
    # about: first-event

# events:
#   first-event:
#     what: The bridge was closed.
#     when: 2020-10-30
#     claims: first-claim

# reactions:
#   first-reaction:
#     quote: I know of no closure
#     by: the-mayor
#     towards:
#       - {to: first-claim, stance: denies}
"""

_ACTOR = """\
# The name as printed on the site.
name:
# person, organisation, outlet, place or unnamed
kind: person
# Other names, as sources print them:
# aka: [M. Milley, General Milley]
# What this person was, and when:
# roles:
#   - role: Mayor of Springfield
#     from: 2019-05
#     to: 2023-05
# same_as: https://www.wikidata.org/wiki/Q1
#
# An unnamed actor has these as well:
# of: the-source-it-is-unnamed-in
# described_as: a person familiar with the matter
"""

_SOURCE = """\
# The title as published.{title_note}
title:{title}
# The id of the outlet; for a book, its publisher.{outlet_note}
outlet:{outlet}
# The day of publication, as 2021-09-16. Dates such as "last week" are counted from it.{day_note}
published:{day}
{url}
# The address of a copy that an archive keeps, before the page changes or goes:
# archived: https://web.archive.org/…
{authors}
# article, book, post, broadcast, statement, filing, law, transcript, testimony, caption or report
type: article
{language}# The day on which the text was kept.
captured: {captured}
# How much of it stands in {path}: full or excerpt
text: full
# Written by the tool: nobody has changed the text since.
sha256: {sha256}
# Words that are no body: what stands here needs no claim.{parts_note}
{parts}
# rights:
#   holder: The outlet
#   may_quote: yes
{guessed}"""


_TAKEN = " Taken from the text: compare it."
_TOLD_BY_PAGE = " Taken from the page: compare it."
_GUESSED = """\
# A program proposed these. Compare them with the page, mend them, and take the line out.
guessed: [{fields}]
"""
_NO_AUTHORS = "# authors: [first-author, second-author]"
_NO_PARTS = """\
# parts:
#   headline: The headline, as printed"""


def explainer_files(id_: str) -> tuple[OutputFile, ...]:
    """Give a story's two files."""
    folder = PurePosixPath("content", id_)
    return (_file(folder / "explainer.yaml", _EXPLAINER), _file(folder / "claims.yaml", _CLAIMS))


def example_files(id_: str) -> Iterator[OutputFile]:
    """Give a small story that is whole, with its source, its text and its actors."""
    for entry in walk(_STARTER):
        if entry.is_file():
            name = PurePosixPath(Path(entry.path).relative_to(_STARTER).as_posix())
            steps = (id_ if step == _STARTERS_STORY else step for step in name.parts)
            yield OutputFile(PurePosixPath(*steps), read(entry.path))


def actor_files(id_: str) -> tuple[OutputFile, ...]:
    """Give the file of an actor."""
    return (_file(PurePosixPath("content/actors", f"{id_}.yaml"), _ACTOR),)


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What is known of a source besides its text; empty where it isn't.

    `outlet` is the id of an actor, `outlet_note` what a writer should know of it, `authors` names
    as the page has them, `author_ids` those of them that are actors. `captions` are lines of the
    text. What is told here was told by the page, and is marked as guessed.
    """

    captured: date
    title: str = ""
    outlet: str = ""
    outlet_note: str = ""
    day: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()
    author_ids: tuple[str, ...] = ()
    language: str = ""
    captions: tuple[str, ...] = ()

    @property
    def guessed(self) -> tuple[str, ...]:
        told = {
            "title": self.title,
            "outlet": self.outlet,
            "published": self.day,
            "authors": self.author_ids,
            "language": self.language,
        }
        return tuple(field for field, value in told.items() if value)


def source_files(
    id_: str, text: bytes, texts: PurePosixPath, facts: SourceFacts
) -> tuple[OutputFile, ...]:
    """Give the file of a source, and its text byte for byte."""
    kept = OutputFile(texts / f"{id_}.txt", text)
    words = text.decode("utf-8", errors="ignore")
    head = article_head(words)
    parts = dict[str, list[str]]()
    for line in head.lines:
        part = " ".join(words[line.start : line.end].split())
        if part not in parts.setdefault(line.kind, []):
            parts[line.kind].append(part)
    told = {part for those in parts.values() for part in those}
    captions = [caption for caption in facts.captions if caption not in told]
    if captions:
        parts.setdefault("captions", []).extend(captions)
    title, day = facts.title or head.title, facts.day or head.day
    described = _SOURCE.format(
        path=kept.path,
        sha256=hashlib.sha256(text).hexdigest(),
        captured=facts.captured,
        title=f" {quoted(title)}" if title else "",
        title_note=_note(facts.title, head.title),
        outlet=f" {facts.outlet}" if facts.outlet else "",
        outlet_note=facts.outlet_note,
        day=f" {day}" if day else "",
        day_note=_note(facts.day, head.day),
        url=f"url: {facts.url}" if facts.url else "# url: https://example.org/article",
        authors=_authors(facts.authors or head.authors, facts.author_ids),
        language=f"language: {facts.language}\n" if facts.language else "",
        parts="\n".join(_parts(parts)) or _NO_PARTS,
        parts_note=_TAKEN if parts else "",
        guessed=_GUESSED.format(fields=", ".join(facts.guessed)) if facts.guessed else "",
    )
    return (kept, _file(PurePosixPath("content/sources", f"{id_}.yaml"), described))


def _note(of_page: str, of_text: str) -> str:
    if of_page:
        return _TOLD_BY_PAGE
    return _TAKEN if of_text else ""


def _authors(names: Sequence[str], ids: Sequence[str]) -> str:
    """Say whom the text names; each needs the file of an actor before its id can stand here."""
    if ids:
        return f"authors: [{', '.join(ids)}]"
    if not names:
        return _NO_AUTHORS
    return f"# The ids of its authors; the text names {', '.join(names)}.\n{_NO_AUTHORS}"


def _parts(parts: Mapping[str, Sequence[str]]) -> Iterator[str]:
    if parts:
        yield "parts:"
    for kind, words in parts.items():
        if len(words) == 1:
            yield f"  {kind}: {quoted(words[0])}"
        else:
            yield f"  {kind}:"
            yield from (f"    - {quoted(part)}" for part in words)


def _file(path: PurePosixPath, text: str) -> OutputFile:
    return OutputFile(path, text.encode())
