"""The list of people, sorted by the family name: as far as a name tells it, else as typed."""

import re
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.pages.collation import last_name
from tests import projects

NAMES = {
    "tarn": "name: Ivo Tarn Jr.",
    "tarr": "name: Ida Tarr",
    "quirk": "name: Dana Quirk, Ph.D.",
    "ruiz": "{name: Gabriel García Ruiz, sort: 'García Ruiz, Gabriel'}",
    "li": "{name: Li Zuomin, sort: Li Zuomin}",
    "gall": "name: Zoe Gall",
    "gas": "name: Ada Gasch",
    "junior": "name: Junior",
}
SORTED = [
    *("Zoe Gall", "Gabriel García Ruiz", "Ada Gasch", "Junior", "Otto Lane", "Li Zuomin"),
    *("Ada Quill", "Dana Quirk, Ph.D.", "Mona Reed", "Ivo Tarn Jr.", "Ida Tarr"),
]


def pages(folder: Path) -> dict[str, str]:
    extra = {f"content/actors/{key}.yaml": f"{text}\n" for key, text in NAMES.items()}
    site = read_and_check(projects.write(folder, {**projects.bridge(), **extra})).site
    return {str(one.page.path): one.html for one in build(site, Options()).rendered()}


def test_people_are_sorted_by_the_family_name(tmp_path: Path) -> None:
    people = pages(tmp_path)["actors/index.html"].split('id="person"')[1].split("<h2")[0]

    listed = re.findall(r'<a href="[^"]*" data-card>([^<]*)</a>', people)

    assert [name for name in listed if name in SORTED] == SORTED


def test_a_person_stands_under_the_family_name_from_a_to_z(tmp_path: Path) -> None:
    letters = pages(tmp_path)["a-to-z.html"]

    under = {
        letter: letters.split(f'id="letter-{letter}"')[1].split("<h2")[0] for letter in "gijlt"
    }

    assert [
        (letter, name)
        for letter, html in under.items()
        for name in ("Gabriel García Ruiz", "Ivo Tarn Jr.", "Li Zuomin")
        if name in html
    ] == [
        ("g", "Gabriel García Ruiz"),
        ("i", "Ivo Tarn Jr."),
        ("l", "Li Zuomin"),
        ("t", "Ivo Tarn Jr."),
    ]


def test_a_name_that_is_nothing_but_junior_is_a_name() -> None:
    assert [last_name(one) for one in ("Junior", "Ivo Tarn, Jr.", "Ivo Tarn III")] == [
        "Junior",
        "Tarn",
        "Tarn",
    ]
