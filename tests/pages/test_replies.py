"""What readers are told of the right of reply: just what is typed, wherever the accusation is."""

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from explainer.analysis.told import Facet, told
from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.phrases import plain
from explainer.presentation.replies import reply_note
from explainer.presentation.statements import plain_statement
from explainer.site import Ref, Site
from tests import projects
from tests.told import squeezed

REPLY = "reply: none-found"
CLAIMS = "content/bridge-closure/claims.yaml"
REPLIES = {
    "reply: none-found": "No reply was found in the sources used here.",
    "reply: declined": "The accused declined to reply.",
    "reply: not-asked": "The accused was not asked.",
    "reply: closed": "",
    "reply: {asked: 2024-05-15, no_answer_by: 2024-06-01}": (
        "Asked for a response on 15 May 2024; had not answered by 1 June 2024."
    ),
    "reply: {asked: 2024-05, asked_by: [ferry-news, ada-quill], how: by post, state: declined}": (
        "Asked for a response in May 2024 by Ferry News and Ada Quill, by post; declined to reply."
    ),
    "reply: {asked: 2024-05-15, state: declined, answered: 2024-05-16}": (
        "Asked for a response on 15 May 2024; declined to reply on 16 May 2024."
    ),
    "reply: {asked: 2024-05-13, given: closed, answered: 2024-05-13}": (
        "Asked for a response on 13 May 2024; answered on 13 May 2024."
    ),
    "reply: {answered: 2024-05-16, answered_in: harbour-gazette-2024-05-13}": (
        "Answered on 16 May 2024 in Bridge said to be unsafe."
    ),
    "reply: {asked_by: ferry-news, no_answer_by: 2024-05-14}": (
        "Asked for a response by Ferry News; had not answered by 14 May 2024."
    ),
    "reply: {asked: 2024-05-15, state: none-found}": (
        "Asked for a response on 15 May 2024. No reply was found in the sources used here."
    ),
    "reply: {asked: 2024-05-15~, no_answer_by: 2024-06-01}": (
        "Asked for a response (about 15 May 2024); had not answered by 1 June 2024."
    ),
    "reply: {asked: 2024-05-15, no_answer_by: 2024-05-17, given: closed, answered: 2024-05-20}": (
        "Asked for a response on 15 May 2024; had not answered by 17 May 2024; answered on"
        " 20 May 2024."
    ),
}


def site_with(folder: Path, reply: str) -> Site:
    files = projects.bridge()
    assert "    reply: none-found\n" in files[CLAIMS]
    files[CLAIMS] = files[CLAIMS].replace("reply: none-found", reply)
    checked = read_and_check(projects.write(folder, files))
    assert [str(one) for one in checked.diagnostics if one.is_error] == []
    return checked.site


@pytest.mark.parametrize("typed", REPLIES)
def test_the_record_of_a_reply_is_told_as_it_is_typed(tmp_path: Path, typed: str) -> None:
    site = site_with(tmp_path, typed)

    assert plain(reply_note(site, site.reactions["bridge-closure/lane-slept"])) == REPLIES[typed]


def test_a_record_is_told_wherever_the_accusation_is(tmp_path: Path) -> None:
    typed = "reply: {asked: 2024-05-15, asked_by: ferry-news, no_answer_by: 2024-06-01}"
    note = "Asked for a response on 15 May 2024 by Ferry News; had not answered by 1 June 2024."
    site = site_with(tmp_path, typed)

    pages = {str(one.page.path): _text(one.html) for one in build(site, Options()).rendered()}
    accused = site.reactions["bridge-closure/lane-slept"]
    story = "explainers/bridge-closure"

    assert told_on(pages, note) >= {
        f"{story}/index.html",
        f"{story}/rests-on.html",
        f"{story}/reactions/lane-slept.html",
        "actors/otto-lane.html",
        "actors/town-council.html",
        "sources/ferry-news-2024-05-14.html",
    }
    assert note in plain_statement(site, accused)


def told_on(pages: Mapping[str, str], words: str) -> set[str]:
    return {path for path, text in pages.items() if squeezed(words) in text}


def _text(html: str) -> str:
    return squeezed(unescape(re.sub(r"<[^>]+>", "", html)))


def test_without_an_accusation_nothing_is_told_of_a_reply(tmp_path: Path) -> None:
    site = site_with(tmp_path, "reply: none-found")

    assert reply_note(site, site.claims["bridge-closure/cost"]) == ()
    assert reply_note(site, site.events["bridge-closure/closing"]) == ()


def test_a_proposal_that_changes_the_record_is_told_as_such(tmp_path: Path) -> None:
    typed = "reply: {asked: 2024-05-15, no_answer_by: 2024-06-01}"
    ref = Ref("reaction", "bridge-closure/lane-slept")

    found = [told(site_with(tmp_path / str(n), one), ref) for n, one in enumerate((REPLY, typed))]

    assert [one.side(Facet.ASKED) if one else () for one in found] == [(), (REPLIES[typed],)]
