"""A text and what is known of it → the files of a draft, each entry held to all rules.

What a rule finds fault with is told in the next way of its unit; an event, a line of the summary or
a `who` that it finds fault with is left out.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePosixPath

from explainer.analysis.names import names_in
from explainer.content.load import KeptText
from explainer.content.parse import parse_files
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.drafting import story
from explainer.drafting.article import Article
from explainer.drafting.ids import free, name_id, slug
from explainer.drafting.named import NamedActor
from explainer.drafting.people import ActorBook
from explainer.drafting.sayings import Saying, Unit, clauses_of, units
from explainer.drafting.story import DraftedClaim, Fields
from explainer.drafting.trial import Project, found_in, linked
from explainer.drafting.written import document
from explainer.site import Ref

_READ_FIRST = ("EX720", "EX721")  # what a draft is to have
_MOST_ROUNDS = 8
_TOLD_PARTS = {"headline": "headline", "captions": "caption", "subheads": "subhead"}


@dataclass(frozen=True, slots=True)
class Request:
    """A text to be drafted. `story` is the id of the explainer; `adds_to` tells that it is there."""

    article: Article
    content: bytes
    published: str
    outlet: str
    story: str
    url: str = ""
    source: str = ""
    licence: str = ""
    texts: PurePosixPath = PurePosixPath("seeds")
    adds_to: bool = False


@dataclass(slots=True)
class _State:
    """What is chosen so far: the way of each unit, and what is left out."""

    levels: list[int]
    without: set[str] = field(default_factory=set)
    left_out: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drafted:
    """The files of a draft, and what it has, for a command to tell."""

    files: Mapping[PurePosixPath, str]
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


def drafted(project: Project, request: Request) -> Drafted:
    """Draft a text; nothing is written."""
    return _Draft(project, request).made()


class _Draft:
    def __init__(self, project: Project, request: Request) -> None:
        self.project, self.request, self.article = project, request, request.article
        entries, _ = parse_files(project.files)
        known = [
            (id_, (parsed.entry.name, *parsed.entry.aka), parsed.entry.kind)
            for id_, parsed in entries.actors.items()
            if parsed
        ]
        self.story_entries = entries.stories.get(request.story)
        shared = {*entries.actors, *entries.sources}
        self.book = ActorBook(self.article, known)
        self.outlet = self.book.add(NamedActor(request.outlet, "outlet"))
        self.source = request.source or free(f"{slug(self.outlet)}-{request.published}", shared)
        self.authors = [self.book.add(NamedActor(name, "person")) for name in self.article.authors]
        for clause in clauses_of(self.article):
            self.book.meant(clause.who)
            if clause.hearer[:1].isupper():
                self.book.meant(clause.hearer)
        self.book.add_those_often_named()
        self.book.add_principals()
        path = request.texts / f"{self.source}.txt"
        kept = TextFile(path, self.article.text)
        digest = hashlib.sha256(request.content).hexdigest()
        self.texts = {self.source: KeptText(kept, digest)}

    def made(self) -> Drafted:
        site = linked(self.project, self._shared_files(set(self.book.actors)), self.texts)
        read = list(units(self.article, self.book, names_in(site, Ref("source", self.source))))
        read = [*self._parts(), *read]
        state = _State([0] * len(read))
        files, claims, events = self._files(read, state)
        found: list[Diagnostic] = []
        for _ in range(_MOST_ROUNDS):
            found = self._faults(files)
            if not found or not self._retreat(found, read, state, claims, set(events)):
                break
            files, claims, events = self._files(read, state)
        return Drafted(
            files, self.source, self.request.story, len(claims), len(events),
            sum("actors" in path.parts for path in files), tuple(found),
            tuple(claim.saying for claim in claims),
            self.book.actors,
        )  # fmt: skip

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
        found = found_in(self.project, files, self.texts)
        return [one for one in found if one.rule.code not in _READ_FIRST]

    # What is found fault with

    def _retreat(
        self,
        found: Iterable[Diagnostic],
        read: list[Unit],
        state: _State,
        claims: list[DraftedClaim],
        events: set[str],
    ) -> bool:
        """Take what was found fault with back by a step; tell whether anything changed."""
        by_id = {claim.id: claim for claim in claims}
        steps: set[int] = set()
        changed = False
        for one in found:
            local = one.entry.rpartition("/")[2]
            if local in events and local not in state.without:
                state.without.add(local)
                changed = True
            elif local in by_id and one.span.file.path.name == "claims.yaml":
                steps.add(by_id[local].unit)
            elif one.entry == self.request.story:
                changed |= self._retreat_on_page(one, state)
        for unit in steps:
            if state.levels[unit] + 1 < len(read[unit].ways):
                state.levels[unit] += 1
                changed = True
        return changed

    def _retreat_on_page(self, one: Diagnostic, state: _State) -> bool:
        cited = re.findall(
            r"@([a-z0-9-]+)", one.span.file.line(one.span.file.position(one.span.start)[0])
        )
        fresh = {f"summary:{id_}" for id_ in cited} - state.without
        if one.span.file.position(one.span.start)[0] == 1:
            fresh |= {"title"} - state.without
        state.without |= fresh
        return bool(fresh)

    # The files

    def _files(
        self, read: list[Unit], state: _State
    ) -> tuple[dict[PurePosixPath, str], list[DraftedClaim], dict[str, Fields]]:
        ways = [unit.ways[level] for unit, level in zip(read, state.levels, strict=True)]
        claims = list(story.claims(self.article, self.book, ways, self.outlet, None))
        day = (
            date.fromisoformat(self.request.published) if len(self.request.published) > 7 else None
        )
        events = {
            id_: fields
            for id_, fields in story.events(
                self.article, claims, day, [claim.id for claim in claims]
            ).items()
            if id_ not in state.without
        }
        used = self._used(claims, events)
        files = self._shared_files(used)
        folder = PurePosixPath("content", self.request.story)
        files[folder / "claims.yaml"] = document(
            {
                "claims": {claim.id: claim.fields for claim in claims},
                **({"events": events} if events else {}),
            },
            blank_between=1,
        )
        files[folder / "explainer.yaml"] = document(self._page(claims, state))
        return files, claims, events

    def _used(self, claims: Iterable[DraftedClaim], events: Mapping[str, Fields]) -> set[str]:
        used = {self.outlet, *self.authors}
        for claim in claims:
            saying = claim.saying
            used |= {*saying.by, *saying.via, *saying.hearer, *saying.candidates}
            who = claim.fields.get("who", ())
            used |= set(who if isinstance(who, list) else ())
        used |= {self.book.actors[id_].speaks_for for id_ in used if id_ in self.book.actors}
        return used - {""}

    def _page(self, claims: list[DraftedClaim], state: _State) -> Fields:
        title = self.article.title
        if not title or "title" in state.without:
            title = f"A report of {self.request.outlet}"
        lines = [
            (id_, line)
            for id_, line in story.summary(self.book, claims, self.request.outlet)
            if f"summary:{id_}" not in state.without
        ][:3]
        if not lines:
            lines = [("", f"- {self.request.outlet} reports on it [@{claims[0].id}].")]
        return {
            "title": title,
            "article": self.source,
            "status": "draft",
            "summary": "\n".join(line for _, line in lines) + "\n",
            "groups": story.groups(self.book, claims),
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
        fields |= {"type": "article", "text": "full", "sha256": self.texts[self.source].sha256}
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
        fields: Fields = {"name": actor.name, "kind": actor.kind}
        guessed = ["name", "kind"]
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
                "described_as": f"“{actor.described_as}”",
                "why": "the article gives no reason",
            }
            guessed += ["described_as", "why"]
        return {**fields, "guessed": guessed}
