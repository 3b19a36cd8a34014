"""A seeded corpus for the search: as many entries as wanted, with words as rare as in English."""

import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import PurePosixPath

from explainer.presentation.output import Page, SearchEntry

_SYLLABLES = "ba be bri ca cor da den el fa for ga ger ha hol in ka la lin ma men na nor o pa per"
_SYLLABLES += " ra re ri sa sen si so sta ta ter ti tor u va ven wa wil ya zu th st ing er al on"
_KINDS = {"actor": 10, "explainer": 40, "event": 5, "source": 20}  # one to so many claims
_STANDINGS = ("On the record", "Unnamed sources", "On the record · conditional · disputed")


def corpus(claims: int, seed: int = 1) -> list[Page]:
    """Give the pages of a site with so many claims."""
    words = _Words(random.Random(seed))
    pages = [
        _page(kind, number, words.text(2 if kind == "actor" else 9), note=words.text(3))
        for kind, share in _KINDS.items()
        for number in range(claims // share)
    ]
    return [*pages, *_claims(words, claims)]


def _claims(words: "_Words", claims: int) -> Iterator[Page]:
    for number in range(claims):
        title = f"According to {words.text(2)}, cited in {words.text(3)}, {words.text(18)}."
        note = _STANDINGS[number % len(_STANDINGS)]
        yield _page("claim", number, title, f"“{words.text(16)}”", note)


def _page(kind: str, number: int, title: str, text: str = "", note: str = "") -> Page:
    return Page(
        path=PurePosixPath(f"explainers/{kind}-{number // 40}/{kind}s/number-{number}.html"),
        title=title,
        description="",
        template="",
        view={},
        search=(SearchEntry(title, text, kind=kind.capitalize(), note=note),),
        thing=(kind, f"story/{kind}-{number}"),
    )


class _Words:
    """Words of which the n-th is n times as rare as the first: 20,000 of them, none a real one."""

    def __init__(self, dice: random.Random) -> None:
        syllables = _SYLLABLES.split()
        self._dice = dice
        self._words = list(
            dict.fromkeys(
                "".join(dice.choices(syllables, k=dice.randint(1, 4))) for _ in range(25_000)
            )
        )[:20_000]
        self._weights = list(accumulate(1 / rank for rank in range(2, len(self._words) + 2)))

    def text(self, length: int) -> str:
        return " ".join(self._dice.choices(self._words, cum_weights=self._weights, k=length))
