"""All actors of a text, each once under every spelling; and who is meant by words for one."""

import re
from collections import ChainMap, Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from explainer.analysis.context import sentence_at
from explainer.drafting.article import Article
from explainer.drafting.ids import name_id
from explainer.drafting.named import (
    NamedActor,
    NamedKind,
    bare_subject,
    is_pronoun,
    named_in,
    spellings,
    whose_work,
)
from explainer.english.full_names import (
    ADDED_TO_NAME,
    BEFORE_SPOKESPERSON,
    BEHIND_FOR,
    BODY_RUN,
    CAPITALISED,
    FULL_NAME,
    IN_PLACE,
    NOUN_OF_ROLE,
    OFFICELESS,
    PLACE_BEFORE,
    ROLE_BEFORE,
    SOME_ARTICLE,
    TRADE_FIRST,
    WHO_CLAUSE,
)
from explainer.english.name_kinds import (
    BODY,
    KIND_OF_OUTLET,
    NOBODY,
    OUTLET,
    PEOPLE,
    PLACE,
    ROLE,
    WORKS,
)
from explainer.english.roles import SPOKESPERSON
from explainer.english.titles import KINDS_OF_BODIES, NO_NAMES

_FAR = 40  # characters that a role before a name may stand in
_OFTEN = 2  # times that a surname stands alone before it is somebody whom the text is about


class ActorBook:
    """The actors by id. Those that the project has already are known by their names."""

    def __init__(
        self, article: Article, known: Mapping[str, NamedActor], taken: Iterable[str]
    ) -> None:
        """`known` are the actors of the project, `taken` all ids that a new one can't have."""
        self._article = article
        self._ids: dict[str, str] = {}
        self._taken = set(taken)
        self.known = known
        self.actors: dict[str, NamedActor] = {}
        for id_, actor in known.items():
            for name in (actor.name, *actor.aka):
                self._ids.setdefault(_key(name), id_)

    @property
    def everybody(self) -> Mapping[str, NamedActor]:
        """All actors by id, those of the project first."""
        return ChainMap(self.actors, dict(self.known))

    def kind(self, id_: str) -> str:
        return self.everybody[id_].kind

    def add(self, actor: NamedActor) -> str:
        """Take an actor in, or what is new of one who is there; give the id."""
        id_ = self._ids.get(_key(actor.name)) or self._by_surname(actor)
        if id_ is None:
            id_ = name_id(actor.name, self._taken)
            self._taken.add(id_)
            self._ids[_key(actor.name)] = id_
            self.actors[id_] = actor
            for spelling in dict.fromkeys(spellings(actor, self._article.text)):
                actor.aka.append(spelling)
                self._ids.setdefault(_key(spelling), id_)
            return id_
        there = self.actors.get(id_)
        if there:
            there.aka += [name for name in actor.aka if name not in there.aka]
        if there and actor.role and len(actor.role) > len(there.role):
            there.role = actor.role
        return id_

    def _by_surname(self, actor: NamedActor) -> str | None:
        if actor.kind != "person" or " " in actor.name:
            return None
        found = self.by_surname(actor.name)
        return found[0] if len(found) == 1 else None

    def by_surname(self, name: str) -> tuple[str, ...]:
        """Give all persons of a surname."""
        return tuple(
            id_
            for id_, actor in self.everybody.items()
            if actor.kind == "person" and actor.surname == name and self._is_named(actor)
        )

    def _is_named(self, actor: NamedActor) -> bool:
        """Tell whether the text has a full name: others of the project are not meant."""
        names = [name for name in (actor.name, *actor.aka) if " " in name]
        return not names or any(name in self._article.text for name in names)

    def meant(self, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give who is surely meant by words that name a speaker; else all who may be."""
        words = whose_work(bare_subject(words))
        if is_pronoun(words):
            return (), ()
        head = words.split(",", maxsplit=1)[0]
        bearers = self.by_surname(head.split()[-1]) if head.split() else ()
        if bearers and OUTLET.search(head):  # “BBC Fennick”, where a Fennick is named
            return (self.add(NamedActor(head, "outlet")),), ()
        alone = bearers if len(_without_rank(head)) == 1 else ()
        possible = alone or self._of_role(words) or self._titled(words)
        if possible:
            return (possible, ()) if len(possible) == 1 else ((), possible)
        sure = self._several(words) or self._body_of_kind(words)
        if sure:
            return sure, ()
        alone_in_full = tuple(one for one in self._alone(head) if " " in one.name)
        named = None if alone_in_full else named_in(words, self._article.text)
        actors = (named,) if named else alone_in_full or tuple(self._alone(head))
        ids = tuple(dict.fromkeys(self.add(self._in_full(actor)) for actor in actors))
        return ids, ()

    def _several(self, words: str) -> tuple[str, ...]:
        """Give both of two who are joined by “and”; nobody where one of them is not known."""
        words = WHO_CLAUSE.sub("", words)
        for joint in re.finditer(r",?\s+and\s+", words):
            sides = words[: joint.start()].removeprefix("Both "), words[joint.end() :]
            if not all(side[:1].isupper() or SOME_ARTICLE.match(side) for side in sides):
                continue
            if (
                BODY.search(words)
                and not all(map(BODY.search, sides))
                and not any(map(_is_group, sides))
            ):
                continue  # “the Department of Health and Human Services”
            found = [self.meant(side)[0] for side in sides]
            if all(found):
                return tuple(dict.fromkeys(id_ for ids in found for id_ in ids))
        return ()

    def _of_role(self, words: str) -> tuple[str, ...]:
        """Give all persons whom “the lawyer” can be: those whose role in the text has that word."""
        role = re.fullmatch(r"(?i:the)\s+([a-z]+)", words.strip())
        if role is None or not ROLE.fullmatch(role[1]):
            return ()
        return tuple(
            id_
            for id_, actor in self.actors.items()
            if actor.kind == "person"
            and (
                re.search(rf"(?i)\b{role[1]}\b", actor.role)
                or re.search(rf"\b{re.escape(actor.name)},[^,.]*\b{role[1]}\b", self._article.text)
            )
        )

    def _titled(self, words: str) -> tuple[str, ...]:
        """Give who “Guinea’s president” is, where one person alone has that title in the text."""
        role = re.fullmatch(rf"{CAPITALISED}['’]s\s+([a-z]+)", words.strip())
        if role is None or not ROLE.fullmatch(role[1]):
            return ()
        name = rf"\b{role[1].capitalize()}\s+({CAPITALISED}\s+{CAPITALISED})(?![\w-])"
        told = " ".join(self._article.text[slice(*one)] for one in self._article.sentences)
        named = {" ".join(one.split()) for one in re.findall(name, told)}
        if len(named) != 1 or BODY.search(next(iter(named))):
            return ()
        return (self.add(NamedActor(named.pop(), "person", role[1])),)

    def _body_of_kind(self, words: str) -> tuple[str, ...]:
        """Give the one body that “the council” can be, where one is named in full."""
        kind = re.fullmatch(r"(?i:the)\s+(\w+)", words.strip())
        if kind is None or kind[1].capitalize() not in KINDS_OF_BODIES:
            return ()
        found = tuple(
            id_
            for id_, actor in self.everybody.items()
            if actor.kind == "organisation"
            and kind[1].capitalize() in actor.name.split()
            and actor.name in self._article.text
        )
        return found if len(found) == 1 else ()

    def _in_full(self, actor: NamedActor) -> NamedActor:
        """Give a person of one name the full one, where the text has it: “Mr. Tarn”."""
        full = next(self._alone(actor.name), actor) if " " not in actor.name else actor
        return replace(full, role=actor.role) if full.kind == actor.kind == "person" else actor

    def _alone(self, words: str) -> Iterator[NamedActor]:
        """Give whoever is called by one name: the full one may stand elsewhere in the text."""
        parts = _without_rank(words)
        if (
            len(parts) != 1
            or not parts[0][:1].isupper()
            or re.fullmatch(r"[A-Z]{2,}s", parts[0])  # “MPs”
            or NOBODY.search(words)
            or WORKS.search(words)
        ):
            return
        text, name = self._article.text, parts[0]
        full = Counter(
            match[1]
            for match in re.finditer(
                rf"(?<![\w’'-])({CAPITALISED}\s+(?:(?:al|de|van|von|bin)\s+)?{re.escape(name)})\b",
                text,
            )
            if match[1].split()[0] not in NO_NAMES and not BODY.search(match[1])
        )
        family_first = Counter(
            re.findall(rf"(?<![\w’'-])({re.escape(name)}\s+{CAPITALISED})(?![\w-])", text)
        )
        if full:
            yield NamedActor(full.most_common(1)[0][0], "person")
        elif family_first:
            yield NamedActor(family_first.most_common(1)[0][0], "person", aka=[name])
        elif OUTLET.search(name) or re.search(
            rf"\b(?:{KIND_OF_OUTLET})\s+{re.escape(name)}(?!\w)", text
        ):
            yield NamedActor(name, "outlet")
        elif BODY.search(name) or re.search(rf"{PLACE_BEFORE}{re.escape(name)}\b", text):
            yield NamedActor(name, "organisation")
        else:
            yield NamedActor(name, "person")

    def has_strangers(self, words: str) -> bool:
        """Tell whether somebody is named in full here who is no actor: a pronoun may be theirs."""
        known = {name for actor in self.everybody.values() for name in (actor.name, *actor.aka)}
        for match in FULL_NAME.finditer(words):
            name = " ".join(_without_rank(match[1]))
            if " " not in name or BODY.search(name) or OUTLET.search(name) or _ends(name, known):
                continue
            before = words[: match.start()]
            may_be_place = IN_PLACE.search(before) and not before.endswith("by ")
            if not may_be_place or ADDED_TO_NAME.match(words, match.end()):
                return True
        return False

    def add_those_named(self) -> None:
        """Take in persons who do not speak: named with a role, or often by their surname alone."""
        text = self._article.text
        for match in FULL_NAME.finditer(text):
            parts = [part for part in match[1].split() if part not in NO_NAMES]
            titles = takewhile(lambda part: part in NO_NAMES or _is_role(part), match[1].split())
            has_role = any(map(_is_role, titles))
            parts = OFFICELESS.sub("", " ".join(parts)).split()
            if len(parts) > _OFTEN and TRADE_FIRST.match(match[1]) and self._begins(match.start()):
                parts, has_role = parts[1:], True  # “Baker Lotte Finn”
            name = " ".join(parts)
            is_none = any(kind.search(name) for kind in (OUTLET, BODY, PLACE))
            if len(parts) < _OFTEN or is_none or parts[-1] == "I" or self._is_place(parts[-1]):
                continue
            before = text[: match.start()].rpartition(".")[2].rpartition(",")[2]
            before = (before.strip() and before) or text[
                max(0, match.start() - _FAR) : match.start()
            ]
            in_place = IN_PLACE.search(before) and not before.endswith("by ")
            is_added = ADDED_TO_NAME.match(text, match.end()) and not in_place
            has_role = has_role or bool(is_added or ROLE_BEFORE.search(before))
            role = _role_before(" ".join(match[1].split()), name, before)
            is_new = not self.by_surname(parts[-1])
            without_role = (one.name for one in self.actors.values() if not one.role)
            is_told = is_new and (has_role or self._is_often_named(parts))
            if is_told or (role and name in without_role):
                self.add(NamedActor(name, "person", role))

    def _begins(self, place: int) -> bool:
        """Tell whether a sentence begins at a place."""
        return sentence_at(self._article.text, (place, place))[0] == place

    def _is_place(self, name: str) -> bool:
        """Tell whether somebody is somewhere of that name in the text: “in Australia”."""
        found = rf"\b(?:in|near|across|throughout)\s+{re.escape(name)}\b(?!['’]s)"
        return re.search(found, self._article.text) is not None

    def add_bodies(self) -> None:
        """Take in bodies that the text names more than once."""
        found = Counter(
            match[0].removesuffix("'s").removesuffix("’s")
            for match in BODY_RUN.finditer(self._article.text)
        )
        for name, times in found.items():
            if times >= _OFTEN and BODY.search(name) and not OUTLET.search(name):
                self.add(NamedActor(name, "organisation"))

    def _is_often_named(self, parts: Sequence[str]) -> bool:
        """Tell whether a surname stands alone before a verb more than once, and is no place's."""
        text, first, surname = self._article.text, re.escape(parts[-2]), re.escape(parts[-1])
        alone = re.findall(
            rf"(?:(?<=[a-z,.”\"]\s)|(?<=\n))(?<!{first}\s){surname}(?:['’]s)?\s+(?=[a-z]+)", text
        )
        name = re.escape(" ".join(parts))
        as_place = re.search(rf"\b(?:in|at|near)\s+(?:the\s+)?{name}\b", text)
        return len(alone) >= _OFTEN and not as_place

    def add_principals(self) -> None:
        """Give each spokesperson the body that the role names, which is taken in with it."""
        for id_, actor in list(self.actors.items()):
            if not SPOKESPERSON.search(actor.role):
                continue
            found = BEHIND_FOR.search(actor.role) or BEFORE_SPOKESPERSON.match(actor.role)
            if found is None:
                continue
            name = re.sub(r"(?i)^the\s+|['’]s$", "", found["body"].strip(" ,"))
            there = [
                other
                for other, body in self.actors.items()
                if other != id_
                and body.kind in ("organisation", "outlet")
                and body.name.endswith(name)
            ]
            actor.speaks_for = (
                there[0] if there else self.add(NamedActor(name, self._kind_of_principal(name)))
            )

    def _kind_of_principal(self, name: str) -> NamedKind:
        """Tell whether somebody speaks for a person: whose surname the text has alone."""
        is_persons = FULL_NAME.fullmatch(name) and self._is_often_named(name.split())
        return "person" if is_persons else "organisation"


def _role_before(run: str, name: str, before: str) -> str:
    """Give the role that stands before a name: “a Scientology attorney, Kendrick Moxon”.

    `run` are the words with a capital that the name ends, `before` what stands before them.
    """
    title = run.removesuffix(name).strip()
    if title and all(map(_is_role, title.split())):
        return title.lower()
    found = NOUN_OF_ROLE.search(" ".join(before.split()))
    return found["role"] if found else ""


def _ends(name: str, known: Iterable[str]) -> bool:
    """Tell whether a run of capitals ends with a name that is known, or is one’s beginning."""
    return any(name.endswith(one) or one.startswith(name) or one in name for one in known)


def _is_role(word: str) -> bool:
    return ROLE.fullmatch(word) is not None


def _is_group(words: str) -> bool:
    return PEOPLE.search(words) is not None


def _without_rank(words: str) -> list[str]:
    return [part for part in words.split() if part.strip(".") not in NO_NAMES]


def _key(name: str) -> str:
    return " ".join(re.sub(r"(?i)^the\s+", "", name).casefold().split())
