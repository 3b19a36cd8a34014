"""The day of an archive's copy is told where its address tells it, and never guessed."""

import pytest

from explainer.presentation.urls import archived_on

ADDRESSES = {
    "https://web.archive.org/web/20240514120000/https://a.example/b": "2024-05-14",
    "https://web.archive.org/web/20240514120000id_/http://a.example/b": "2024-05-14",
    "https://web.archive.org/web/20240514/https://a.example/b": "2024-05-14",
    "https://web.archive.org/web/2024*/https://a.example/b": "",
    "https://web.archive.org/web/20241399000000/https://a.example/b": "",
    "https://a.example/20240514/b": "",
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_day_of_a_copy(address: str) -> None:
    assert archived_on(address) == ADDRESSES[address]
