"""Whoever enters the claims of the writers' page gets just the lines that it prints."""

import re
from collections.abc import Mapping
from pathlib import Path

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.statements import plain_statement
from explainer.presentation.urls import page_path
from explainer.site import Ref
from tests import projects
from tests.docs.guide import GUIDE, blocks_in, files_in

PAGE = GUIDE / "writers" / "claims.md"
STORY = "content/ferry-heron"
PRINTED = {block.strip() for block in blocks_in(PAGE, "text")} - {
    text.strip() for text in files_in(PAGE).values()
}


def checked(folder: Path, changed: Mapping[str, str]) -> Checked:
    return read_and_check(projects.write(folder, {**files_in(PAGE), **changed}))


def statements(found: Checked) -> set[str]:
    return {plain_statement(found.site, one) for one in found.site.statements()}


def the_block(beginning: str, holding: str) -> str:
    (block,) = (
        one for one in blocks_in(PAGE, "yaml") if one.startswith(beginning) and holding in one
    )
    return block


def test_the_claims_have_nothing_wrong_and_print_what_the_page_shows(tmp_path: Path) -> None:
    found = checked(tmp_path, {})

    assert [str(one) for one in found.diagnostics] == []
    assert len(PRINTED) == 7
    assert statements(found) == PRINTED


def test_a_shared_chain_gives_the_same_statement(tmp_path: Path) -> None:
    alone = f"{STORY}/claims/unnamed.yaml"
    sail_on = files_in(PAGE)[alone].partition("\n\n")[2]
    shared = the_block("defaults:", "  pump-broken:")

    found = checked(tmp_path, {alone: f"claims:\n{sail_on}", f"{STORY}/claims/shared.yaml": shared})

    assert [str(one) for one in found.diagnostics] == []
    assert statements(found) == PRINTED


def test_what_a_group_shares_gives_the_same_statements(tmp_path: Path) -> None:
    alone, page = f"{STORY}/claims/unnamed.yaml", f"{STORY}/explainer.yaml"
    files = files_in(PAGE)
    shared = the_block("groups:", "    defaults:").removeprefix("groups:\n")
    typed = "    accuses: ines-dorr\n    reply: no-pump\n"
    assert typed in files[alone]

    found = checked(
        tmp_path,
        {
            alone: files[alone].replace(typed, ""),
            page: files[page].replace("groups:\n", f"groups:\n{shared}"),
        },
    )

    assert {claim.ref.local for claim in found.site.statements() if claim.reply} >= {
        *("pump-broken", "sail-on"),
    }
    assert "On the same charge, before this: Ines Dorr" in _told(found, "pump-broken")
    assert _told(found, "no-pump") in PRINTED
    assert _told(found, "sail-on") in PRINTED


def _told(found: Checked, id_: str) -> str:
    claim = next(one for one in found.site.statements() if one.ref.local == id_)
    return plain_statement(found.site, claim)


def test_a_claim_from_a_source_that_cannot_be_kept_says_who_read_it(tmp_path: Path) -> None:
    claim = """\
claims:
  low-water:
    says: The Heron lay in port for a month.
    passage: The Heron lay in port for a month.
    source: low-water
    by: miro-hale
"""
    page = f"{STORY}/explainer.yaml"

    found = checked(
        tmp_path,
        {
            "content/sources/low-water.yaml": the_block("title: Low Water", "read:"),
            f"{STORY}/claims/read.yaml": claim,
            page: files_in(PAGE)[page].replace("[passengers,", "[passengers, low-water,"),
        },
    )

    assert [str(one) for one in found.diagnostics] == []
    assert (
        "Not checked: Miro Hale, according to Low Water (read by Tessa Wynn, first edition,"
        " page 88, the town library of Brack, 10 June 2024): The Heron lay in port for a month."
    ) in statements(found)
    pages = {str(one.page.path): one.html for one in build(found.site, Options()).rendered()}
    note = re.sub(r"<[^>]+>|\s+", " ", pages[str(page_path(Ref("claim", "ferry-heron/low-water")))])
    assert (
        "It was read by Tessa Wynn, first edition, page 88, the town library of Brack, on 10 June"
        " 2024."
    ) in re.sub(r" +", " ", note)
