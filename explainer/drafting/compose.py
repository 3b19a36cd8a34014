"""A text and what is known of it → the files of a draft, each entry held to all rules.

What a rule finds fault with is told in the next way of its unit; an event, a line of the summary or
a `who` that it finds fault with is left out.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from explainer.analysis.names import names_in
from explainer.content.load import KeptText
from explainer.content.parse import parse_files
from explainer.dates.edtf import parse_when
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.drafting.article import Article
from explainer.drafting.claims import DraftedClaim, Fields, claims
from explainer.drafting.days import with_days_told
from explainer.drafting.events import events
from explainer.drafting.existing import StoryThere
from explainer.drafting.ids import free, slug
from explainer.drafting.named import NamedActor
from explainer.drafting.page import groups, summary
from explainer.drafting.people import ActorBook
from explainer.drafting.sayings import Saying, Unit, speakers_of, units
from explainer.drafting.trial import ProjectFiles, found_in, linked
from explainer.drafting.written import document
from explainer.site import Ref

_READ_FIRST = ("EX613", "EX720", "EX721")  # left to who reads it: days that can’t be told for sure
_MOST_ROUNDS = 12
_HEADING = re.compile(r"\s*-? *heading: (.+)")
_SEEDS = PurePosixPath("seeds")
_TOLD_PARTS = {"headline": "headline", "captions": "caption", "subheads": "subhead"}


@dataclass(frozen=True, slots=True)
class Request:
    """A text to be drafted; `story` is its explainer's id, which is there if it `adds_to` it."""

    article: Article
    content: bytes
    published: str
    outlet: str
    story: str
    url: str = ""
    source: str = ""
    licence: str = ""
    captured: str = ""
    texts: PurePosixPath = _SEEDS
    adds_to: bool = False


@dataclass(slots=True)
class _State:
    """What is chosen so far: the way of each unit, and what is left out."""

    levels: list[int]
    without: set[str] = field(default_factory=set)
    no_reactions: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Drafted:
    """The files of a draft, and what it has, for a command to tell; `edited` are there already."""

    files: Mapping[PurePosixPath, str]
    edited: frozenset[PurePosixPath]
    source: str
    story: str
    claims: int
    events: int
    actors: int
    left: tuple[Diagnostic, ...]
    sayings: tuple[Saying, ...]
    actors_by_id: Mapping[str, NamedActor]

    @property
    def unchosen(self) -> int:
        """How many statements leave something open."""
        return sum(bool(saying.candidates) for saying in self.sayings)


def drafted(project: ProjectFiles, request: Request) -> Drafted:
    """Draft a text; nothing is written."""
    return _Draft(project, request).made()


class _Draft:
    def __init__(self, project: ProjectFiles, request: Request) -> None:
        self.project, self.request, self.article = project, request, request.article
        self.day = parse_when(request.published).day
        entries, _ = parse_files(project.files)
        self.there = StoryThere.of(entries, request.story)
        shared = {*entries.actors, *entries.sources}
        self.book = ActorBook(self.article, self.there.actors, shared)
        self.outlet = self.book.add(NamedActor(request.outlet, "outlet"))
        self.source = request.source or free(f"{slug(self.outlet)}-{request.published}", shared)
        self.authors = [self.book.add(NamedActor(name, "person")) for name in self.article.authors]
        for words in speakers_of(self.article):
            self.book.meant(words)
        self.book.add_those_named()
        self.book.add_bodies()
        self.book.add_principals()
        path = request.texts / f"{self.source}.txt"
        kept = TextFile(path, self.article.text)
        digest = hashlib.sha256(request.content).hexdigest()
        self.texts = {self.source: KeptText(kept, digest)}

    def made(self) -> Drafted:
        site = linked(self.project, self._shared_files(set(self.book.actors)), self.texts)
        names = names_in(site, Ref("source", self.source))
        read = list(units(self.article, self.book, names, self.outlet))
        read = self.there.untold(self.article.text, [*self._parts(), *read])
        read = [with_days_told(unit, self.day) for unit in read]
        state = _State([0] * len(read))
        files, told, dated = self._files(read, state)
        found: list[Diagnostic] = []
        for _ in range(_MOST_ROUNDS):
            found = self._faults(files)
            if not found or not self._retreat(found, read, state, told, set(dated)):
                break
            files, told, dated = self._files(read, state)
        there = {file.path for file in self.project.files}
        return Drafted(
            files=files,
            edited=frozenset(path for path in files if path in there),
            source=self.source,
            story=self.request.story,
            claims=len(told),
            events=len(dated),
            actors=sum("actors" in path.parts for path in files),
            left=tuple(found),
            sayings=tuple(claim.saying for claim in told),
            actors_by_id=self.book.everybody,
        )

    def _parts(self) -> list[Unit]:
        """Tell headline and captions once: their words speak for themselves, or are told whole."""
        return list(self._each_part())

    def _each_part(self) -> Iterator[Unit]:
        for part in self.article.parts:
            if part.kind not in _TOLD_PARTS:
                continue
            place = part.start, part.end
            whole = Saying(place, part=_TOLD_PARTS[part.kind])
            words = " ".join(self.article.text[slice(*place)].split())
            yield Unit(place, ((whole,), (replace(whole, says=words),)))

    def _faults(self, files: Mapping[PurePosixPath, str]) -> list[Diagnostic]:
        """Give what is wrong in files of ours: what was there before is not for us to mend."""
        found = found_in(self.project, files, self.texts)
        there = {file.path for file in self.project.files}
        return [
            one
            for one in found
            if one.rule.code not in _READ_FIRST and one.span.file.path not in there
        ]

    # What is found fault with

    def _retreat(
        self,
        found: Iterable[Diagnostic],
        read: list[Unit],
        state: _State,
        told: list[DraftedClaim],
        dated: set[str],
    ) -> bool:
        """Take what was found fault with back by a step; tell whether anything changed."""
        by_id = {claim.id: claim for claim in told}
        reacting = {claim.unit for claim in told if claim.is_reaction}
        steps: set[int] = set()
        title = self._title(state)
        changed = False
        for one in found:
            local = one.entry.rpartition("/")[2]
            if local in dated and local not in state.without:
                state.without.add(local)
                changed = True
            elif local in by_id and one.span.file.path.name != "explainer.yaml":
                steps.add(by_id[local].unit)
            elif one.entry == self.request.story:
                changed |= self._retreat_on_page(one, title, state)
        for unit in steps:
            if unit in reacting and unit not in state.no_reactions:
                state.no_reactions.add(unit)
                changed = True
            elif state.levels[unit] + 1 < len(read[unit].ways):
                state.levels[unit] += 1
                changed = True
        return changed

    def _retreat_on_page(self, one: Diagnostic, title: str, state: _State) -> bool:
        number, _ = one.span.file.position(one.span.start)
        line = one.span.file.line(number)
        fresh = {f"summary:{id_}" for id_ in re.findall(r"@([a-z0-9-]+)", line)}
        if number == 1:
            fresh.add(title)
        heading = _HEADING.match(line)
        if heading:
            fresh.add(heading[1])
        fresh -= state.without
        state.without |= fresh
        return bool(fresh)

    # The files

    def _files(
        self, read: list[Unit], state: _State
    ) -> tuple[dict[PurePosixPath, str], list[DraftedClaim], dict[str, Fields]]:
        ways = [unit.ways[level] for unit, level in zip(read, state.levels, strict=True)]
        told = list(
            claims(
                self.article, self.book, ways, self.outlet, self.there.statement_ids,
                state.no_reactions,
            )
        )  # fmt: skip
        taken = (*self.there.statement_ids, *(claim.id for claim in told))
        dated = events(told, self.day, taken)
        dated = {id_: fields for id_, fields in dated.items() if id_ not in state.without}
        used = self._used(told)
        files = self._shared_files(used)
        folder = PurePosixPath("content", self.request.story)
        entries: Fields = {
            "claims": {one.id: one.fields for one in told if not one.is_reaction},
            "events": dated,
            "reactions": {one.id: one.fields for one in told if one.is_reaction},
        }
        entries = {name: those for name, those in entries.items() if those}
        if self.request.adds_to:
            entries = {"defaults": {"source": self.source}, **entries}
            path = folder / "claims" / f"{self.source}.yaml"
            grouped = self.there.with_group(
                self.request.outlet,
                self.request.published,
                [one.id for one in told if not one.is_reaction],
            )
            files |= {} if grouped is None else {folder / "explainer.yaml": grouped}
        else:
            path = folder / "claims.yaml"
            files[folder / "explainer.yaml"] = document(self._page(told, state))
        files[path] = document(entries, blank_between=1)
        return files, told, dated

    def _used(self, told: Iterable[DraftedClaim]) -> set[str]:
        used = {self.outlet, *self.authors}
        for claim in told:
            saying = claim.saying
            used |= {*saying.by, *saying.via, *saying.speaker, *saying.hearer, *saying.candidates}
            who = claim.fields.get("who", ())
            used |= set(who if isinstance(who, list) else ())
        used |= {self.book.actors[id_].speaks_for for id_ in used if id_ in self.book.actors}
        return used - {""}

    def _title(self, state: _State) -> str:
        """Give the headline; where a rule finds fault with it, whom the report is about."""
        counts = {
            self.article.text.count(actor.surname if actor.kind == "person" else actor.name): actor
            for actor in self.book.actors.values()
            if actor.kind in ("person", "organisation")
        }
        about = counts[max(counts)].name if counts else ""
        year = self.request.published[:4]
        proposed = (self.article.title, f"Reports on {about}, {year}" if about else "")
        return next(
            (title for title in proposed if title and title not in state.without),
            f"A report of {self.request.outlet}",
        )

    def _page(self, told: list[DraftedClaim], state: _State) -> Fields:
        lines = [
            (id_, line)
            for id_, line in summary(
                self.book,
                told,
                self.request.outlet,
                self.article,
            )
            if f"summary:{id_}" not in state.without
        ]
        if not lines:
            lines = [("", f"- {self.request.outlet} reports on it [@{told[0].id}].")]
        return {
            "title": self._title(state),
            "article": self.source,
            "status": "draft",
            "summary": "\n".join(line for _, line in lines) + "\n",
            "groups": groups(self.book, told, self.article, self.day, state.without),
            "guessed": ["title", "summary", "groups"],
        }

    def _shared_files(self, used: set[str]) -> dict[PurePosixPath, str]:
        files = {
            PurePosixPath("content/sources", f"{self.source}.yaml"): document(self._source()),
        }
        for id_, actor in self.book.actors.items():
            if id_ in used:
                path = PurePosixPath("content/actors", f"{id_}.yaml")
                files[path] = document(self._actor(actor))
        return files

    def _source(self) -> Fields:
        request, article = self.request, self.article
        fields: Fields = {"title": article.title or self.source, "outlet": self.outlet}
        fields["published"] = request.published
        if request.url:
            fields["url"] = request.url
        if self.authors:
            fields["authors"] = self.authors
        if request.captured:
            fields["captured"] = request.captured
        fields["sha256"] = self.texts[self.source].sha256
        parts: dict[str, list[str]] = {}
        for part in article.parts:
            words = " ".join(article.text[part.start : part.end].split())
            parts.setdefault(part.kind, []).append(words)
        if parts:
            order = (
                "headline",
                "standfirst",
                "subheads",
                "captions",
                "credits",
                "byline",
                "furniture",
            )
            fields["parts"] = {name: parts[name] for name in order if name in parts}
        rights: Fields = {"holder": request.outlet}
        if request.licence:
            rights["licence"] = request.licence
        fields["rights"] = rights
        guessed = ["title", *(["authors"] if self.authors else []), *(["parts"] if parts else [])]
        return {**fields, "guessed": guessed}

    def _actor(self, actor: NamedActor) -> Fields:
        fields: Fields = {"name": actor.name}
        guessed = ["name"]
        if actor.kind != "person":  # what an actor without a kind is
            fields["kind"] = actor.kind
            guessed.append("kind")
        if actor.aka:
            fields["aka"] = actor.aka
            guessed.append("aka")
        if actor.role:
            fields["role"] = actor.role
            guessed.append("role")
        if actor.speaks_for:
            fields["speaks_for"] = actor.speaks_for
            guessed.append("speaks_for")
        if actor.kind == "unnamed":
            fields |= {
                "of": self.source,
                "described_as": self._described(actor.described_as),
                "why": "the article gives no reason",
            }
            guessed += ["described_as", "why"]
        return {**fields, "guessed": guessed}

    def _described(self, words: str) -> str:
        """Put the words that describe somebody into marks, where they stand so in the text."""
        is_there = re.search(rf"(?<!\w){re.escape(words)}(?![\w’'])", self.article.text)
        return f"“{words}”" if is_there else words
