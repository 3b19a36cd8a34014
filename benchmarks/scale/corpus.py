"""Makes a project of any size: short articles, each with its explainer, every quote in its text."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

CLAIMS_AN_ARTICLE = 40
_PEOPLE = 60
_SOURCE = """\
title: Article {}
outlet: outlet
published: 2024-01-01
type: article
text: full
rights: {{holder: The Daily}}
"""
_SUBJECTS = ("the bridge", "the ferry", "the school", "the harbour", "the library", "the market")
_VERBS = ("closed", "painted", "inspected", "measured", "opened", "visited", "repaired", "sold")
_WHEN = ("in spring", "after the storm", "before noon", "on time", "at night", "with care")
_FIRST = ("Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Greta", "Hugo", "Ines", "Jonas")
_LAST = ("Archer", "Baker", "Carter", "Dyer", "Fisher", "Gardener")


def write(folder: Path, claims: int, seed: int = 1) -> None:
    """Write a project with about so many claims."""
    random = Random(seed)
    for name, content in _files(claims, random):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def _files(claims: int, random: Random) -> Iterator[tuple[str, str]]:
    yield "content/settings.yaml", "title: Scale\ndescription: Many claims.\n"
    yield "content/actors/outlet.yaml", "{name: The Daily, kind: outlet}\n"
    for number in range(_PEOPLE):
        yield f"content/actors/person-{number}.yaml", f"name: {_name(number)}\n"
    for number in range(max(1, claims // CLAIMS_AN_ARTICLE)):
        yield from _article(number, random)


def _name(number: int) -> str:
    return f"{_FIRST[number % len(_FIRST)]} {_LAST[number // len(_FIRST)]}"


def _article(number: int, random: Random) -> Iterator[tuple[str, str]]:
    said = [
        (random.randrange(_PEOPLE), _words(place, random)) for place in range(CLAIMS_AN_ARTICLE)
    ]
    text = "\n\n".join(f"“{words},” said {_name(who)}. {_prose(random)}" for who, words in said)
    source, story = f"article-{number}", f"story-{number}"
    yield f"seeds/{source}.txt", f"{text}\n"
    yield f"content/sources/{source}.yaml", _SOURCE.format(number)
    yield (
        f"content/{story}/explainer.yaml",
        f"title: Story {number}\narticle: {source}\nsummary: {_name(said[0][0])} spoke [@c0].\n",
    )
    yield (
        f"content/{story}/claims.yaml",
        "claims:\n" + "".join(_claim(*one, place) for place, one in enumerate(said)),
    )


def _words(place: int, random: Random) -> str:
    pick = random.choice
    subject, verb = pick(_SUBJECTS), pick(_VERBS)
    return f"We {verb} {subject} number {place} {pick(_WHEN)} and {pick(_VERBS)} it {pick(_WHEN)}"


def _prose(random: Random) -> str:
    return f"People spoke of {random.choice(_SUBJECTS)} {random.choice(_WHEN)}."


def _claim(who: int, words: str, place: int) -> str:
    says = f"Something was done, as number {place}."
    return f"  c{place}:\n    says: {says}\n    quote: {words}\n    by: person-{who}\n"
