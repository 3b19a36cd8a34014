"""What a draft leaves open, and a person has to choose."""

from collections.abc import Iterable, Iterator

from explainer.pages.room.room_part import Lines, Row
from explainer.presentation.phrases import ThingName
from explainer.site import Claim, Explainer, Site

ID = "to-be-chosen"
TITLE = "To be chosen"
INTRO = (
    "Where a text leaves open who speaks, who is accused or which stance is taken (`candidates`)."
)
NONE = "Nothing is left to be chosen."
COLUMNS: tuple[str, ...] = ("Entry", "Field", "Possible", "Line")
_FIELDS = ("by", "accuses", "stance")


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    if story is None:
        return None
    return (row for claim in site.statements_of(story) for row in _open(claim))


def _open(claim: Claim) -> Iterator[Row]:
    name = ThingName(claim.ref, claim.ref.local)
    candidates = claim.entry.candidates
    fields = {one: getattr(candidates, one) for one in _FIELDS} if candidates else {}
    for field, possible in fields.items():
        if possible:
            line = Lines.of((claim.place / "candidates" / field).key)
            yield Row(((name,), (field,), (", ".join(possible),), line), is_open=True)
    if not fields.get("stance") and any(stance == "open" for _, stance in claim.towards):
        line = Lines.of(claim.place.span("towards"))
        yield Row(((name,), ("stance",), ("any",), line), is_open=True)
