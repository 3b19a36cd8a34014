"""A build that is killed leaves the old site or the new one, byte for byte; the next one mends all.

`python -m benchmarks.kills` does it to many more.
"""

from pathlib import Path
from random import Random

import pytest

from tests import projects
from tests.crash_harness import KILLED, InterruptedProject, Kill, files, run

PAGES = {"index.html": "a page", "about.html": "another", "claims/one.html": "a claim"}
PUBLISH = f"""
import sys
from pathlib import Path
from explainer.system import swap
from explainer.build.publish import replacing

if sys.argv[3] == "in two renames":
    swap._CALL = None
with replacing(Path(sys.argv[1])) as fresh:
    for name, text in {PAGES}.items():
        (fresh / name).parent.mkdir(exist_ok=True)
        (fresh / name).write_text(text + sys.argv[2])
"""


def pages(text: str) -> dict[str, bytes]:
    return {name: (page + text).encode() for name, page in PAGES.items()}


@pytest.mark.parametrize(
    ("way", "between"), [("in one step", []), ("in two renames", [{}])], ids=str
)
def test_publishing_may_be_killed_before_any_step(
    tmp_path: Path, way: str, between: list[dict[str, bytes]]
) -> None:
    site = tmp_path / "here" / "site"
    step, found = 0, []

    while True:
        step += 1
        run(PUBLISH, site, " of old", way, folder=tmp_path)
        code, _ = run(PUBLISH, site, " of new", way, folder=tmp_path, kill=Kill(step))
        if code != KILLED:
            break
        found.append(files(site))
        run(PUBLISH, site, " of the next", way, folder=tmp_path)
        assert (files(site), names(site.parent)) == (pages(" of the next"), ["site"])

    old, new = ([pages(text)] * found.count(pages(text)) for text in (" of old", " of new"))
    assert found == [*old, *between, *new]
    assert len(old) > 5
    assert len(new) > 5


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def edit(root: Path) -> None:
    path = root / "content/bridge-closure/claims.yaml"
    path.write_text(path.read_text().replace("Ferry News reported,", "Ferry News said,"))
    projects.write(root, {"docs/more.md": "# More\n"})


def test_a_killed_build_leaves_one_good_site_and_the_next_one_mends_all(tmp_path: Path) -> None:
    newsroom = InterruptedProject(tmp_path, projects.buildable(), edit)
    chance = Random(1)
    kills = [Kill(chance.randint(1, newsroom.steps)) for _ in range(5)]

    for kill in kills:
        newsroom.turn()
        assert newsroom.begin(kill)
        assert newsroom.shown() in ("this", "other")
        newsroom.build()
        assert (newsroom.shown(), newsroom.left_over()) == ("this", [])
