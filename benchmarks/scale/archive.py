"""Makes the archive of a newsroom, of any size: stories with claims, events, reactions and chains.

For 10,000 statements there are 250 explainers, 500 sources, 1,000 actors and 2,000 events, and the
proportions hold for every size. Sentences are as long as real ones, chains have one to four links,
every quote stands in its article, and each statement is about three others.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

CLAIMS, REACTIONS, EVENTS = 34, 6, 8  # of a story
WORDS, NEW_WORDS = " and ", " and then "  # of a claim, before and after an edit
_EDITED = "content/story-0/claims.yaml"
_SUBJECTS = (
    "the harbour board", "the old bridge", "the school council", "the water company",
    "the northern ferry", "the museum fund", "the market hall", "the fire service",
    "the bus station", "the town library", "the county hospital", "the river authority",
)  # fmt: skip
_DEEDS = (
    "closed the eastern gate", "paid for another inspection", "opened the upper hall",
    "sold the old mill", "repaired the lower wall", "moved the whole archive",
    "signed the long contract", "measured the spring flood", "dismissed the head engineer",
    "asked for another loan", "postponed the public hearing", "printed the full accounts",
)  # fmt: skip
_REASONS = (
    "because the winter had been wet", "after the committee had met twice",
    "although the neighbours had objected", "without waiting for the auditors",
    "while the roads were still closed", "as the county law demands",
    "since no other offer had come", "before the money had been found",
)  # fmt: skip
_ENDS = (
    "and nobody was told in time", "and the letters stayed in a drawer",
    "and the work will take until autumn", "and both sides shared the cost",
    "and the keys changed hands at noon", "and three members voted against it",
    "and the result was read aloud twice", "and the plans hang in the entrance",
)  # fmt: skip
_FIRST = (
    "Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Greta", "Hugo", "Ines", "Jonas", "Karin", "Leo",
    "Mona", "Nils", "Olga", "Paul", "Rosa", "Sven", "Tilda", "Uwe", "Vera", "Willem", "Yara", "Zoe",
)  # fmt: skip
_LAST = (
    "Archer", "Baker", "Carter", "Dyer", "Ellis", "Fisher", "Gardener", "Harper", "Irving",
    "Joiner", "Keeler", "Lander", "Mason", "Norris", "Oakley", "Porter", "Quill", "Rower",
    "Sawyer", "Tanner", "Usher", "Verger", "Weaver", "Yeoman",
)  # fmt: skip
_STANCES = ("supports", "opposes", "defends", "condemns")


def write(folder: Path, statements: int, seed: int = 1, *, claims: int = CLAIMS) -> None:
    """Write a project with about so many claims and reactions, and what MkDocs needs for it.

    `claims` says how many a story has.
    """
    stories = max(1, round(statements / (claims + REACTIONS)))
    for name, content in _files(stories, claims, Random(seed)):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def edit_claim(folder: Path) -> None:
    """Let the first claim say something else: nothing else is edited, and nothing is wrong then."""
    path = folder / _EDITED
    before, says, rest = path.read_text("utf-8").partition("    says: ")
    assert WORDS in rest.partition("\n")[0], f"{path} has no claim that this edit would change"
    path.write_text(before + says + rest.replace(WORDS, NEW_WORDS, 1), "utf-8")


@dataclass(frozen=True, slots=True)
class _Cast:
    """Who can appear: the ids and names of people and outlets, shared by all stories.

    `claims` says how many of them each story has.
    """

    claims: int
    people: tuple[tuple[str, str], ...]
    outlets: tuple[tuple[str, str], ...]
    bodies: tuple[tuple[str, str], ...]


_Outlets = tuple[tuple[str, str], tuple[str, str]]  # of the article, of the report that it relays


@dataclass(frozen=True, slots=True)
class _Told:
    """A statement and the paragraph of the article that it stands in."""

    paragraph: str
    fields: tuple[str, ...]
    prose: str


def _files(stories: int, claims: int, random: Random) -> Iterator[tuple[str, str]]:
    yield "mkdocs.yml", _CONFIGURATION
    yield "docs/about.md", "# About\n\nAn invented archive, made to be measured.\n"
    yield "content/settings.yaml", "title: The Archive\ndescription: Many claims, none true.\n"
    cast = _cast(stories, claims)
    for id_, name in cast.people:
        yield f"content/actors/{id_}.yaml", f"name: {name}\nrole: member of the county council\n"
    for id_, name in cast.outlets:
        yield f"content/actors/{id_}.yaml", f"name: {name}\nkind: outlet\n"
    for id_, name in cast.bodies:
        yield f"content/actors/{id_}.yaml", f"name: {name}\nkind: organisation\n"
    for number in range(stories):
        yield from _story(number, cast, random)
    yield "published.json", json.dumps([*_registered(stories, cast)], indent=0)


def _registered(stories: int, cast: _Cast) -> Iterator[str]:
    """Give a line for each id, as `explainer register` does."""
    yield from (
        f"actor {id_}" for group in (cast.people, cast.outlets, cast.bodies) for id_, _ in group
    )
    for n in range(stories):
        yield from (f"explainer story-{n}", f"unknown story-{n}/money", f"actor officials-{n}")
        yield from (f"source article-{n}", f"source report-{n}")
        for kind, count in (("claim", cast.claims), ("reaction", REACTIONS), ("event", EVENTS)):
            yield from (f"{kind} story-{n}/{kind[0]}{place}" for place in range(count))


def _cast(stories: int, claims: int) -> _Cast:
    """Give 2.4 people, 0.2 outlets and 0.4 bodies a story; one unnamed group comes with each."""
    people = tuple((f"person-{n}", _name(n)) for n in range(max(6, stories * 12 // 5)))
    outlets = tuple(
        (f"outlet-{n}", f"The {_name(n)[4:]} Post {n}") for n in range(stories // 5 + 2)
    )
    bodies = tuple((f"body-{n}", f"the guild of {_name(n)}") for n in range(stories * 2 // 5 + 1))
    return _Cast(claims, people, outlets, bodies)


def _name(number: int) -> str:
    first, rest = _FIRST[number % len(_FIRST)], number // len(_FIRST)
    more = _LAST[rest // len(_LAST)] + "-" if rest >= len(_LAST) else ""
    return f"{first} {more}{_LAST[rest % len(_LAST)]}"


def _story(number: int, cast: _Cast, random: Random) -> Iterator[tuple[str, str]]:
    outlet, wire = random.sample(cast.outlets, 2)
    article, report, unnamed = f"article-{number}", f"report-{number}", f"officials-{number}"
    places = range(cast.claims + REACTIONS)
    told = [_told(place, number, cast, (outlet, wire), random) for place in places]
    text = "\n\n".join(one.paragraph for one in told)
    yield f"seeds/{article}.txt", f"{text}\n"
    yield f"seeds/{report}.txt", f"{_sentence(0, random)}.\n\n{_sentence(1, random)}.\n"
    yield f"content/sources/{article}.yaml", _source(number, "Article", outlet[0], report)
    yield f"content/sources/{report}.yaml", _source(number, "Report", wire[0])
    yield f"content/actors/{unnamed}.yaml", _UNNAMED.format(source=report)
    yield f"content/story-{number}/explainer.yaml", _explainer(number, told)
    yield f"content/story-{number}/claims.yaml", _claims(told, cast, random)


def _told(place: int, story: int, cast: _Cast, outlets: _Outlets, random: Random) -> _Told:
    """Take the chains in turn: of one link, two, three, three from unnamed people, and four."""
    if place >= cast.claims:
        return _reaction(place, random, cast)
    words, (id_, name), (own, wire) = _sentence(place, random), random.choice(cast.people), outlets
    said, report = words[0].upper() + words[1:], f"report-{story}"
    match place % 5:
        case 0:
            text, passage = f"{own[1]} reported, without giving a source, that {words}.", f"{said}."
            return _Told(passage, _fields(words, passage, own[0]), text)
        case 1:
            passage, text = f"“{said},” said {name}.", f"{name} said that {words}."
            return _Told(passage, _fields(words, passage, id_, quote=said), text)
        case 2:
            passage, text = (
                f"“{said},” {name} told {wire[1]}.",
                f"{name} told {wire[1]} that {words}.",
            )
            return _Told(passage, _fields(words, passage, id_, report, quote=said), text)
        case 3:
            passage = f"Officials who asked not to be named told {wire[1]} that {words}."
            text = f"According to unnamed officials cited by {wire[1]}, {words}."
            return _Told(passage, _fields(words, passage, f"officials-{story}"), text)
        case _:
            body, title = random.choice(cast.bodies)
            passage = f"“{said},” {name} told {title}, {wire[1]} reported."
            text = f"As {wire[1]} reported, {name} told {title} that {words}."
            return _Told(passage, _fields(words, passage, id_, body, report, quote=said), text)


def _reaction(place: int, random: Random, cast: _Cast) -> _Told:
    """Tell what is said on a condition."""
    words, (id_, name) = _sentence(place, random), random.choice(cast.people)
    quote = f"If the accounts are right, {words}"
    passage = f"“{quote},” said {name}."
    text = f"{name} said that, if the accounts are right, {words}."
    fields = _fields(words, passage, id_, quote=quote)
    return _Told(passage, (*fields, "if: If the accounts are right"), text)


def _fields(words: str, passage: str, by: str, *via: str, quote: str = "") -> tuple[str, ...]:
    """Give what is typed of a claim: a quotation speaks for itself."""
    return (
        f"quote: {quote}" if quote else f"says: {words[0].upper()}{words[1:]}.",
        f"passage: {passage}",
        f"by: {by}",
        *((f"via: [{', '.join(via)}]",) if via else ()),
    )


def _sentence(place: int, random: Random) -> str:
    """Give a clause that no other place of the story has."""
    subject = _SUBJECTS[place % len(_SUBJECTS)]
    deed = _DEEDS[(place + place // len(_SUBJECTS)) % len(_DEEDS)]
    return f"{subject} {deed} {random.choice(_REASONS)} {random.choice(_ENDS)}"


def _source(number: int, kind: str, outlet: str, quotes: str = "") -> str:
    relays = f"quotes: {quotes}\n" if quotes else ""
    return (
        f"title: {kind} {number} on the affairs of the county\noutlet: {outlet}\n"
        f"published: 2024-02-{number % 28 + 1:02}\ntype: article\ntext: full\n{relays}"
        "rights: {holder: the publisher}\n"
    )


def _explainer(number: int, told: Sequence[_Told]) -> str:
    texts = [one.prose for one in told]
    claims = len(told) - REACTIONS
    groups = "".join(
        f"  - heading: What is told of {_SUBJECTS[place % 12]}?\n"
        f"    claims: [{', '.join(f'c{n}' for n in range(place, min(place + 6, claims)))}]\n"
        f"    {'fold: true' if place else 'show: [c0]'}\n"
        for place in range(0, claims, 6)
    )
    summary = "".join(f"  - {texts[n][:-1]} [@c{n}].\n" for n in range(3))
    return (
        f"title: The affairs of the county, part {_letters(number)}\n"
        f"question: What happened in the county, and who says so?\narticle: article-{number}\n"
        f"status: published\nas_of: 2024-06-01\nsummary: |\n{summary}groups:\n{groups}"
        "unknown:\n  money:\n    ask: Where did the money come from?\n    claims: [c1, c2]\n"
        "show:\n  timeline: [e0, e1]\n  reactions: [r0]\n"
    )


def _letters(number: int) -> str:
    """Give a number without figures: those of a title must stand in a source."""
    return str(number).translate(str.maketrans("0123456789", "abcdefghij"))


def _claims(told: Sequence[_Told], cast: _Cast, random: Random) -> str:
    own, answers = told[: cast.claims], told[cast.claims :]
    claims = "".join(_claim(place, one, cast, random) for place, one in enumerate(own))
    reactions = "".join(_answer(place, one, random) for place, one in enumerate(answers))
    events = "".join(_event(place, told, cast, random) for place in range(EVENTS))
    return f"claims:\n{claims}events:\n{events}reactions:\n{reactions}"


def _entry(id_: str, fields: Sequence[str]) -> str:
    return f"  {id_}:\n" + "".join(f"    {field}\n" for field in fields)


def _claim(place: int, told: _Told, cast: _Cast, random: Random) -> str:
    others = random.sample([n for n in range(cast.claims) if n != place], 3)
    about = ", ".join((f"e{place % EVENTS}", *(f"c{n}" for n in others)))
    disputes = (f"disputes: c{(place + 3) % cast.claims}",) if place % 17 == 4 else ()
    return _entry(f"c{place}", (*told.fields, f"about: [{about}]", *disputes))


def _answer(place: int, told: _Told, random: Random) -> str:
    towards = f"towards: {{to: c{place * 5}, stance: {random.choice(_STANCES)}}}"
    return _entry(f"r{place}", (*told.fields, "when: 2024-02-01", towards))


def _event(place: int, told: Sequence[_Told], cast: _Cast, random: Random) -> str:
    what = told[place].fields[0].partition(": ")[2].removesuffix(".")
    who = random.choice(cast.people)[0]
    fields = (f"what: {what}.", f"when: 2024-01-{place + 1:02}", f"claims: c{place}", f"who: {who}")
    return _entry(f"e{place}", fields)


_UNNAMED = """\
name: unnamed officials
kind: unnamed
of: {source}
described_as: officials who asked not to be named
why: they asked not to be named
"""
_CONFIGURATION = """\
site_name: The Archive
site_url: https://archive.example/
repo_url: https://code.example/archive
edit_uri: edit/main/docs/
theme:
  name: explainer
plugins:
  - explainer
nav:
  - Home: index.md
  - Explainers: explainers/index.md
  - People: actors/index.md
  - Sources: sources/index.md
  - Claims: claims/index.md
  - Timeline: timeline.md
  - A to Z: a-to-z.md
  - About: about.md
validation:
  nav: {omitted_files: info, not_found: warn}
  links: {not_found: warn, anchors: warn}
"""
