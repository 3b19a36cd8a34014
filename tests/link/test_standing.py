"""On what a claim stands, row by row of the table in `explainer.link.standing`."""

import pytest

from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.source import SourceEntry
from explainer.link.standing import standing
from explainer.site import Standing

PERSON = ActorEntry(name="Mona Reed")
OUTLET = ActorEntry(name="Ferry News", kind="outlet")
UNNAMED = ActorEntry(name="unnamed engineers", kind="unnamed", of="gazette")


def source(type_: str = "article") -> SourceEntry:
    return SourceEntry.model_validate(
        {"title": "A", "outlet": "ferry-news", "published": "2024-05-14", "type": type_}
    )


@pytest.mark.parametrize(
    ("by", "via", "passage", "type_", "expected"),
    [
        ([UNNAMED], [], "said", "article", Standing.UNNAMED),
        ([PERSON], [UNNAMED], "said", "article", Standing.UNNAMED),
        ([OUTLET, UNNAMED], [], "said", "article", Standing.UNNAMED),
        ([OUTLET], [], "it allegedly broke", "article", Standing.NO_ACCUSER),
        ([OUTLET], [], "it broke", "article", Standing.OUTLET),
        ([OUTLET], [], "it broke", "caption", Standing.OUTLET),
        ([OUTLET], [], "it broke", "report", Standing.DOCUMENT),
        ([OUTLET], [], "it apparently broke", "report", Standing.DOCUMENT),
        ([OUTLET], [], "it is said to have broken", "report", Standing.NO_ACCUSER),
        ([PERSON], [], "it broke", "statement", Standing.DOCUMENT),
        ([source("law")], [], "it broke", "article", Standing.DOCUMENT),
        ([PERSON], [], "it broke", "testimony", Standing.TESTIMONY),
        ([PERSON], [source("testimony")], "it broke", "article", Standing.TESTIMONY),
        ([PERSON], [source("testimony")], "it broke", "statement", Standing.TESTIMONY),
        ([PERSON], [source("book")], "it broke", "article", Standing.ON_RECORD),
        ([PERSON], [], "it allegedly broke", "article", Standing.ON_RECORD),
    ],
)
def test_standing_follows_the_chain(
    by: list[ActorEntry | SourceEntry],
    via: list[ActorEntry | SourceEntry],
    passage: str,
    type_: str,
    expected: Standing,
) -> None:
    found = standing(by, via, is_outlet=by == [OUTLET], source=source(type_), passage=passage)

    assert found == expected


@pytest.mark.parametrize(
    ("passage", "told", "expected"),
    [
        ("President Dismisses Election Fraud Allegations", "", Standing.OUTLET),
        ("Fraud allegations rejected by the mayor", "", Standing.OUTLET),
        ("Mayor faces allegations of fraud", "", Standing.OUTLET),
        ("The opposition’s fraud allegations were discussed", "", Standing.OUTLET),
        ("Allegations of fraud by the opposition rattled the town", "", Standing.OUTLET),
        ("Fraud allegations rattle the town", "", Standing.NO_ACCUSER),
        ("Mayor dismisses fraud allegations, allegedly by phone", "", Standing.NO_ACCUSER),
        ("Reed denied allegations that she sold it", "Reed sold it.", Standing.NO_ACCUSER),
        ("Reed denied allegations that she sold it", "Reed denied the claims.", Standing.OUTLET),
        ("The mayor is in fact free of allegations", "", Standing.NO_ACCUSER),
        ("Officials came, where they claimed Reed allegedly sold it", "", Standing.OUTLET),
        ("They claimed Reed allegedly sold it", "They said that Reed sold it.", Standing.OUTLET),
        ("They claimed Reed allegedly sold it", "Reed sold it.", Standing.NO_ACCUSER),
        ("Reed allegedly sold it, and officials said so", "", Standing.NO_ACCUSER),
        ("Two officials who asked not to be named said it", "", Standing.NO_ACCUSER),
        ("It is said that Reed allegedly sold it", "", Standing.NO_ACCUSER),
    ],
)
def test_who_tells_that_allegations_are_met_hedges_nothing(
    passage: str, told: str, expected: Standing
) -> None:
    found = standing([OUTLET], [], is_outlet=True, source=source(), passage=passage, told=told)

    assert found == expected
