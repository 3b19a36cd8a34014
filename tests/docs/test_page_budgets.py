"""The guide names the budgets of a page that the check counts by."""

import re

from explainer.checks.page_too_long import BUDGETS, PAGE
from tests import projects

GUIDE = (projects.REAL / "docs/guide/writers/page.md").read_text()


def test_guide_has_the_budgets_of_the_check() -> None:
    told = re.findall(r"^\| [A-Z][^|]+ \| (\d+) \|$", GUIDE, re.MULTILINE)

    assert [int(words) for words in told] == [one.words for one in BUDGETS.values()]
    assert f"at most {PAGE:,} words" in GUIDE
