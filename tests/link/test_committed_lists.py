"""`published.json` and `reviewed.json`: what is written is read again, also as git merges it."""

import json
import subprocess
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.diagnostics.text_file import TextFile
from explainer.link.published import parse_published, published_file
from explainer.link.reviewed import name_fault, parse_reviewed, reviewed_file
from explainer.presentation.output import OutputFile
from explainer.site import THING_KINDS, Ref, Review
from tests import projects

IDS = st.from_regex(r"[a-z0-9]{1,3}(-[a-z0-9]{1,3})?/[a-z0-9]{1,4}", fullmatch=True)
REFS = st.builds(Ref, st.sampled_from([*THING_KINDS.values()]), IDS)
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
REGISTERS = st.dictionaries(REFS, st.none() | DAYS, max_size=8)
NAMES = st.text(min_size=1, max_size=20).map(lambda text: " ".join(text.split()))
READ = st.builds(Ref, st.sampled_from(["claim", "event", "reaction", "explainer"]), IDS)
REVIEWS = st.builds(
    Review,
    READ,
    st.just(False),  # a value that is drawn
    NAMES.filter(lambda name: not name_fault(name)),
    DAYS,
    st.text("0123456789abcdef", min_size=32, max_size=32),
)


def days(content: str) -> Mapping[Ref, date | None]:
    found, wrong = parse_published(TextFile(PurePosixPath("published.json"), content))
    assert wrong == []
    return {ref: line.day for ref, line in found.items()}


def reviews(content: str) -> tuple[Review, ...]:
    found, wrong = parse_reviewed(TextFile(PurePosixPath("reviewed.json"), content))
    assert wrong == []
    return found


def text(file: OutputFile) -> str:
    return file.content.decode()


@given(REGISTERS)
def test_ids_and_their_days_are_read_as_they_were_written(register: Mapping[Ref, date]) -> None:
    written = text(published_file(register))

    assert days(written) == register
    assert text(published_file(days(written))) == written


@given(REGISTERS, REGISTERS)
def test_of_an_id_that_two_branches_registered_the_earlier_day_holds(
    ours: Mapping[Ref, date | None], theirs: Mapping[Ref, date | None]
) -> None:
    lines = [*_lines(published_file(ours)), *_lines(published_file(theirs))]
    Random(len(lines)).shuffle(lines)

    merged = days(json.dumps(lines))

    assert merged.keys() == ours.keys() | theirs.keys()
    for ref, day in merged.items():
        known = [one for one in (ours.get(ref), theirs.get(ref)) if one]
        assert day == min(known, default=None)


def _lines(file: OutputFile) -> Iterable[str]:
    return [str(line) for line in json.loads(file.content)]


@given(st.sets(REVIEWS, max_size=6))
def test_reviews_are_read_as_they_were_written(those: set[Review]) -> None:
    written = text(reviewed_file(those))

    assert {*reviews(written)} == those
    assert text(reviewed_file(reviews(written))) == written


def test_a_register_without_days_stays_valid() -> None:
    old = '[\n"claim bridge/closed",\n"explainer bridge",\n"actor mona-reed 2024-05-20"\n]\n'

    assert days(old) == {
        Ref("claim", "bridge/closed"): None,
        Ref("explainer", "bridge"): None,
        Ref("actor", "mona-reed"): date(2024, 5, 20),
    }


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("Ada Quill", ""),
        ("Bo Sand-Ek de l’Île", ""),
        ("阿达", ""),
        ("", "a name has no blanks around it, and one between its words"),
        (" Ada", "a name has no blanks around it, and one between its words"),
        ("Ada\nQuill", "a name has no blanks around it, and one between its words"),
        ("Ada\u202e", "the name holds a character that can’t be seen"),
        ("\x1b[31mAda", "the name holds a character that can’t be seen"),
        ("\ud800", "the name holds a character that can’t be seen"),
        ("a" * 101, "a name has 100 characters at most"),
    ],
)
def test_a_name_can_be_written_and_printed(name: str, fault: str) -> None:
    assert name_fault(name) == fault


def test_git_merges_both_lists_of_two_branches(tmp_path: Path) -> None:
    (tmp_path / ".gitattributes").write_text((projects.REAL / ".gitattributes").read_text())
    known = Ref("explainer", "bridge")
    states: list[dict[Ref, date | None]] = [
        {known: None},
        {known: None, Ref("claim", "bridge/closed"): date(2024, 5, 20)},
        {known: None, Ref("claim", "bridge/cost"): date(2024, 5, 21)},
    ]
    read = [Review(ref, False, "Ada Quill", date(2024, 5, 22), "0" * 32) for ref in states[2]]

    def write(number: int) -> None:
        (tmp_path / "published.json").write_bytes(published_file(states[number]).content)
        (tmp_path / "reviewed.json").write_bytes(reviewed_file(read[:number]).content)
        _git(tmp_path, "add", ".")
        _git(tmp_path, "commit", "--quiet", "--message", f"State {number}")

    _git(tmp_path, "init", "--quiet", "--initial-branch=main")
    write(0)
    _git(tmp_path, "checkout", "--quiet", "-b", "other")
    write(1)
    _git(tmp_path, "checkout", "--quiet", "main")
    write(2)
    _git(tmp_path, "merge", "--quiet", "--no-edit", "other")

    assert days((tmp_path / "published.json").read_text()) == {**states[1], **states[2]}
    assert {*reviews((tmp_path / "reviewed.json").read_text())} == {*read}


def _git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ada Quill", "-c", "user.email=ada@example.org")
    subprocess.run(["git", "-C", folder, *who, *arguments], check=True, capture_output=True)
