"""This person seems to be somebody whom you already have, or whom a source names in full.

## What to do
- If it is one person, keep one file: the full name as `name`, the others under `aka`.
- If only this file exists, write the full name that the source has.
- Dismiss it if they are two people, and say how you know.

## Why it matters
Two files for one person split that person's page in two. A misprint in a source becomes a second
person.

## Wrong
    # content/actors/aster.yaml, beside pim-aster.yaml
    name: Aster

## Right
    # content/actors/pim-aster.yaml
    name: Pim Aster
    aka: Aster
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.diagnostics.span import Span
from explainer.english.name_kinds import PEOPLE, ROLE
from explainer.english.titles import NO_NAMES
from explainer.site import Actor, Site

RULE = Rule("EX412", "one-name-alone", __doc__, Severity.WARNING, can_be_dismissed=True)

_CAPITALS = re.compile(r"\b[A-Z][\w’-]+(?: [A-Z][\w’-]+)+")
_OPENING = re.compile(r"(?:^|[\n.!?“\"][”\"]?\s?)\s*\Z")  # a sentence, and so with a capital


def check(site: Site) -> Iterator[Diagnostic]:
    bearers = _bearers(site)
    for actor in site.actors.values():
        others = [one for one in bearers[actor.name] if one.ref != actor.ref]
        if actor.entry.kind == "person" and others:
            yield _reported(actor, f"`{actor.name}` is a name of `{others[0].ref.id}` as well")
        elif actor.entry.kind == "person" and " " not in actor.name:
            yield from _in_full(site, actor)


def _bearers(site: Site) -> dict[str, list[Actor]]:
    bearers: defaultdict[str, list[Actor]] = defaultdict(list)
    for actor in site.actors.values():
        for name in dict.fromkeys((*actor.names, *actor.name.split())):
            bearers[name].append(actor)
    return bearers


def _in_full(site: Site, actor: Actor) -> Iterator[Diagnostic]:
    """Report a single name that a source of the site gives in full."""
    for source in site.sources.values():
        found = _full_names(source.text.text).get(actor.name) if source.text else None
        if found and source.text:
            full = Related(Span(source.text, *found), "the name in full")
            words = source.text.text[found[0] : found[1]]
            yield _reported(actor, f"a source has this name in full: `{words}`", full)
            return


def _reported(actor: Actor, message: str, *related: Related) -> Diagnostic:
    return RULE.at(
        actor.place.span("name"),
        message,
        hint="keep one actor for one person: the full name as `name`, the others as `aka`",
        related=related,
        entry=actor.ref.id,
    )


@lru_cache(maxsize=32)
def _full_names(text: str) -> dict[str, tuple[int, int]]:
    """Give the places of names of several words, by each of their words.

    What somebody is stands before the name and is none of it: “Survivor Ahmad Syakrani”.
    """
    found: dict[str, tuple[int, int]] = {}
    for match in _CAPITALS.finditer(text):
        start, words = match.start(), match[0].split()
        opens = _OPENING.search(text, 0, start) is not None
        while words and _is_no_name(words[0], text if opens else ""):
            start += len(words.pop(0)) + 1
            opens = False
        for word in words if len(words) > 1 else ():
            found.setdefault(word, (start, match.end()))
    return found


def _is_no_name(word: str, text: str) -> bool:
    """Tell whether a word is an office or a kind of people; with a text, any word of its prose."""
    kinds = word in NO_NAMES or ROLE.fullmatch(word) or PEOPLE.fullmatch(word)
    return bool(kinds or (text and re.search(rf"\b{re.escape(word.lower())}(?:s|es)?\b", text)))
