"""What readers are told of a thing: the same if nothing is told otherwise, and else another side.

For each side there is an edit that changes it. Against all of them stands what no reader sees: the
same files with their fields, entries and lines in another order and style, and other typography.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.analysis.publishing import live_ids
from explainer.analysis.told import Facet, ToldThing, told
from explainer.build.check import read_and_check
from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile
from explainer.site import Ref, Site
from tests import projects
from tests.checks.conftest import HERE, data

CLAIMS, PAGE = "content/bridge/claims.yaml", "content/bridge/explainer.yaml"
SOURCE, ACTOR = "content/sources/ferry-news.yaml", "content/actors/mona-reed.yaml"
UNNAMED = "content/actors/unnamed-engineers.yaml"
PROSE = {"says", "quote", "passage", "what", "reason", "heading", "title", "caveat", "ask", "why"}
SHAPES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
ADDED = {
    PAGE: "unknown:\n  report:\n    ask: Is there a report?\n    claims: cracked-beams\n",
    "content/actors/old-bridge.yaml": "{name: the old bridge, kind: place}\n",
}

Files = Mapping[str, str]


def base() -> dict[str, str]:
    """Give the project of the rules' cases, with an open question and a place."""
    files = {path: str(text) for path, text in data(HERE / "base.yaml").items()}
    return {**files, **{path: files.get(path, "") + text for path, text in ADDED.items()}}


def site(files: Files) -> Site:
    with TemporaryDirectory() as folder:
        return read_and_check(projects.write(Path(folder), files)).site


def all_told(files: Files) -> dict[Ref, ToldThing]:
    """Give what is told of each thing of a project."""
    found = site(files)
    return {ref: one for ref in live_ids(found) if (one := told(found, ref))}


BASE = all_told(base())
A = Ref("claim", "bridge/closed")
E, R = Ref("event", "bridge/closing"), Ref("reaction", "bridge/acted")
P, S = Ref("explainer", "bridge"), Ref("source", "ferry-news")
Q, N = Ref("unknown", "bridge/report"), Ref("actor", "unnamed-engineers")
M, W = Ref("actor", "mona-reed"), Ref("actor", "pia-moss")
C = Ref("reaction", "bridge/slept")

WHAT, WHEN = (
    "    what: The bridge was closed.\n",
    "    when: 2024-05-13\n    words: Monday, May 13\n",
)

# Which side of which thing is told otherwise, and by which edit: what begins with `+` comes behind.
SEEN: tuple[tuple[Facet, Ref, str, str, str], ...] = (
    (Facet.WORDS, A, CLAIMS, "four days before the fair", "a week before the fair"),
    (Facet.LABEL, A, CLAIMS, "Monday, May 13, four days before the May 17 fair.\n    by: mona-reed",
     "Monday, May 13, four days before the May 17 fair.\n    by: the-ferry-news"),
    (Facet.STANDING, Ref("claim", "bridge/cracked-beams"), CLAIMS,
     "by: unnamed-engineers\n    via: harbour-gazette", "by: otto-lane"),
    (Facet.CHAIN, A, CLAIMS, "fair.\n    by: mona-reed\n", "+    via: pia-moss\n"),
    (Facet.SPEAKER, A, CLAIMS, "fair.\n    by: mona-reed\n", "+    speaker: otto-lane\n"),
    (Facet.HEARER, A, CLAIMS, "fair.\n    by: mona-reed\n", "+    hearer: otto-lane\n"),
    (Facet.CERTAINTY, A, CLAIMS, "fair.\n    by: mona-reed\n", "+    certainty: probable\n"),
    (Facet.FORM, A, CLAIMS, "fair.\n    by: mona-reed\n", "+    form: letter\n"),
    (Facet.CONDITION, C, CLAIMS, "    if: if the report is right\n", ""),
    (Facet.CAVEAT, A, CLAIMS, "  closed:\n", "+    caveat: It was a Monday.\n"),
    (Facet.QUOTE, R, CLAIMS, "quote: within an hour", "quote: within an"),
    (Facet.PASSAGE, R, CLAIMS, "“within an hour” of the call.", "“within an hour”"),
    (Facet.SOURCE, A, CLAIMS, "  closed:\n", "+    source: harbour-gazette\n"),
    (Facet.DAY, E, CLAIMS, "2024-05-13\n    words: Monday", "2024-05~\n    words: Monday"),
    (Facet.DAY, S, SOURCE, "2024-05-14", "2024-05-15"),
    (Facet.ORDER, E, CLAIMS, f"  closing:\n{WHAT}{WHEN}",
     f"  opening:\n{WHAT}{WHEN}    claims: closed\n  closing:\n{WHAT}    after: opening\n"),
    (Facet.PLACE, E, CLAIMS, "  closing:\n", "+    where: old-bridge\n"),
    (Facet.WHO, E, CLAIMS, "  closing:\n", "+    who: town-council\n"),
    (Facet.ABOUT, A, CLAIMS, "    about: closing\n", ""),
    (Facet.STANCE, R, CLAIMS, "stance: defends", "stance: supports"),
    (Facet.ACCUSES, A, CLAIMS, "  closed:\n", "+    accuses: otto-lane\n"),
    (Facet.REPLY, C, CLAIMS, "{given: acted}", "declined"),
    (Facet.ASKED, C, CLAIMS, "{given: acted}",
     "{given: acted, asked: 2024-05-13, answered: 2024-05-14}"),
    (Facet.DISPUTES, R, CLAIMS, "    disputes: acted\n", ""),
    (Facet.POINT, C, CLAIMS, "    disputes: acted\n",
     "+    point: Did it sleep?\n"),
    (Facet.SETTLES, C, CLAIMS, "    disputes: acted\n",
     "+    settles: The log of calls.\n"),
    (Facet.SHOWN_WITH, A, CLAIMS, "  closed:\n", "+    with: cost\n"),
    (Facet.RECORD, A, CLAIMS, "  closed:\n",
     "+    record: {passage: Repairs will cost 2 million crowns., by: mona-reed, says: Two.}\n"),
    (Facet.RESTS_ON, E, CLAIMS, "    claims: closed\n", "    claims: [closed, cost]\n"),
    (Facet.RESTS_ON, Q, PAGE, "    claims: cracked-beams\n", "    claims: report-date\n"),
    (Facet.DISMISSED, A, CLAIMS, "  closed:\n", "+    ok: {EX603: it is so}\n"),
    (Facet.NAME, E, CLAIMS, "  closing:\n", "+    name: the closing\n"),
    (Facet.NAME, M, ACTOR, "name: Mona Reed", "name: Mona A. Reed"),
    (Facet.ALSO_CALLED, M, ACTOR, "[Reed, Mayor Reed]", "[Reed]"),
    (Facet.KIND, S, SOURCE, "title: Council", "type: report\ntitle: Council"),
    (Facet.ROLE, M, ACTOR, "role: mayor", "role: acting mayor"),
    (Facet.UNNAMED, N, UNNAMED, "why: they asked", "why: they all asked"),
    (Facet.SPEAKS_FOR, W, "content/actors/pia-moss.yaml", "speaks_for: town-council\n", ""),
    (Facet.AUTHORS, S, SOURCE, "authors: ada-quill\n", ""),
    (Facet.ADDRESS, S, SOURCE, "title: Council", "url: https://example.org/a\ntitle: Council"),
    (Facet.TEXT, S, "seeds/ferry-news.txt", "She said", "Reed said"),
    (Facet.STATE, S, SOURCE, "title: Council", "state: withdrawn\ntitle: Council"),
    (Facet.TITLE, P, PAGE, "the old bridge, 2024", "the old bridge"),
    (Facet.QUESTION, P, PAGE, "article: ferry-news\n", "+question: Why was it closed?\n"),
    (Facet.QUESTION, Q, PAGE, "Is there a report?", "Is there one?"),
    (Facet.STATUS, P, PAGE, "article: ferry-news\n", "+status: published\n"),
    (Facet.SUMMARY, P, PAGE, "two beams were cracked", "two beams cracked"),
    (Facet.STORY, P, PAGE, "article: ferry-news\n", "+story: It was closed [@closed].\n"),
    (Facet.ON_ARTICLE, P, PAGE, "article: ferry-news\n", "+about: It was closed [@closed].\n"),
    (Facet.PRINCIPALS, P, PAGE, "article: ferry-news\n", "+principals: [mona-reed]\n"),
    (Facet.HEADINGS, P, PAGE, "What is said of", "What is known of"),
    (Facet.SKIPPED, P, PAGE, "reason: the headline", "reason: the title"),
    (Facet.COVERS, P, PAGE, "article: ferry-news\n",
     "+covers: {from: Mayor Mona Reed, to: Repairs will, why: The rest is not told.}\n"),
    (Facet.METHOD, P, PAGE, "article: ferry-news\n", "+method: By hand.\n"),
    (Facet.ANSWER, Q, PAGE, "    claims: cracked-beams\n", "+    nearest: report-date\n"),
)  # fmt: skip


@pytest.mark.parametrize("edit", SEEN, ids=lambda edit: f"{edit[0].name} of {edit[1].key}")
def test_an_edit_of_a_side_is_told_there(edit: tuple[Facet, Ref, str, str, str]) -> None:
    side, ref, path, old, new = edit
    files = base()
    assert old in files[path]
    now = new.replace("+", old, 1) if new.startswith("+") else new
    files[path] = files[path].replace(old, now, 1)

    found = all_told(files)[ref]

    assert found.side(side) != BASE[ref].side(side)
    assert found.digest != BASE[ref].digest


def test_each_side_has_its_edit() -> None:
    assert {side for side, *_ in SEEN} == {*Facet}


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_what_no_reader_sees_is_told_alike(random: Random) -> None:
    files = {path: _otherwise(path, text, random) for path, text in base().items()}

    found = all_told(files)

    assert {ref: one.digest for ref, one in found.items()} == {
        ref: one.digest for ref, one in BASE.items()
    }


def _otherwise(path: str, text: str, random: Random) -> str:
    """Write a claim file with all its values in one line, entries and fields in another order."""
    if not path.endswith(".yaml"):
        return text
    document, _ = read(TextFile(Path(path), text))
    assert document is not None
    lines = "\n" * random.randrange(3) + "# a comment\n" * random.randrange(2)
    return lines + json.dumps(_shuffled(document.data, random), ensure_ascii=False)


def _shuffled(value: object, random: Random, field: str = "") -> object:
    if isinstance(value, dict):
        fields = [*value.items()]
        random.shuffle(fields)
        return {key: _shuffled(one, random, str(key)) for key, one in fields}
    if isinstance(value, list):
        return [_shuffled(one, random, field) for one in value]
    return _in_other_marks(str(value), random) if field in PROSE else value


def _in_other_marks(text: str, random: Random) -> str:
    words = text.split(" ")
    blanks = random.choices([" ", "  ", "\u00a0"], k=len(words))
    spaced = "".join(one for pair in zip(words, blanks, strict=True) for one in pair)[:-1].rstrip()
    return spaced.translate(SHAPES) if random.random() < 0.5 else spaced
