"""Entries that are added to lists of a configuration, in place: all else of it stays to the byte.

What comes of it is read again, and held against what was meant: a list that is written in a way
that this doesn't know stays as it is.
"""

from collections.abc import Mapping, Sequence

from explainer.mkdocs_plugin.configuration_files import ListPlace, list_place, plain_values

ListedName = str | Mapping[str, str]  # a name, or a title with its page


def with_entries(text: str, field: str, entries: Sequence[ListedName]) -> str | None:
    """Add entries behind those of a list, or the list; None where that can't be done safely."""
    before = plain_values(text)
    if not before:
        return None
    place = list_place(text, field)
    if place is None and field in before:
        return None
    after = _added(text, place, entries) if place else _begun(text, field, entries)
    return after if _is_meant(before, plain_values(after), field, entries) else None


def _added(text: str, place: ListPlace, entries: Sequence[ListedName]) -> str:
    if place.form == "brackets":
        told = "".join(f", {_in_brackets(entry)}" for entry in entries)
        return text[: place.end] + told + text[place.end :]
    line_end = text.find("\n", place.end - 1 if text[place.end - 1] == "\n" else place.end)
    whole = text if line_end >= 0 else f"{text}\n"
    end = line_end + 1 if line_end >= 0 else len(whole)
    sign = "- " if place.form == "lines" else ""
    behind = ": {}" if place.form == "fields" else ""
    lines = (f"{' ' * place.column}{sign}{_in_a_line(entry)}{behind}" for entry in entries)
    return whole[:end] + "".join(f"{line}{_line_end(text)}" for line in lines) + whole[end:]


def _begun(text: str, field: str, entries: Sequence[ListedName]) -> str:
    """Write a list behind all else."""
    end = _line_end(text)
    gap = "" if text.endswith("\n") else end
    lines = [f"{field}:", *(f"  - {_in_a_line(entry)}" for entry in entries)]
    return text + gap + "".join(f"{line}{end}" for line in lines)


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _in_a_line(entry: ListedName) -> str:
    if isinstance(entry, str):
        return entry
    return ", ".join(f"{title}: {page}" for title, page in entry.items())


def _in_brackets(entry: ListedName) -> str:
    return entry if isinstance(entry, str) else f"{{{_in_a_line(entry)}}}"


def _is_meant(
    before: Mapping[str, object],
    after: Mapping[str, object],
    field: str,
    entries: Sequence[ListedName],
) -> bool:
    there = before.get(field, [])
    new: object = None
    if isinstance(there, list):
        new = [*there, *entries]
    elif isinstance(there, dict):
        new = {**there, **{str(entry): {} for entry in entries}}
    return after == {**before, field: new}
