"""The words that a regular expression may be, where they can be listed: *believes*, *believed*."""

import re

_ENDLESS = re.compile(r"[\\.*+{^$]|\((?!\?:)|\[[^\]]*-|\?\?")


def word_forms(pattern: str) -> frozenset[str] | None:
    """Give all that a pattern of letters, classes, groups and `?` matches; else nothing."""
    if _ENDLESS.search(pattern):
        return None
    return frozenset(_any_of(pattern, 0)[0])


def _any_of(pattern: str, place: int) -> tuple[set[str], int]:
    """Give what the alternatives match from a place on, and where they end."""
    found, place = _sequence(pattern, place)
    while pattern.startswith("|", place):
        more, place = _sequence(pattern, place + 1)
        found |= more
    return found, place


def _sequence(pattern: str, place: int) -> tuple[set[str], int]:
    found = {""}
    while place < len(pattern) and pattern[place] not in "|)":
        piece, place = _piece(pattern, place)
        if pattern.startswith("?", place):
            piece, place = piece | {""}, place + 1
        found = {before + behind for before in found for behind in piece}
    return found, place


def _piece(pattern: str, place: int) -> tuple[set[str], int]:
    if pattern.startswith("(?:", place):
        found, place = _any_of(pattern, place + len("(?:"))
        return found, place + 1
    if pattern[place] == "[":
        end = pattern.index("]", place)
        return set(pattern[place + 1 : end]), end + 1
    return {pattern[place]}, place + 1
