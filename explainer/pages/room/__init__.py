"""The parts of an editors' page, in the order in which they are worked through.

Each is a module with the names of `RoomPart`. To add a part, write its module and name it here; it
is asked once for each story, and once for what belongs to none.
"""

from explainer.pages.room import (
    budgets,
    changed_since_review,
    dismissed,
    files,
    passages,
    quotations,
    replies,
    skipped,
    to_be_chosen,
    to_be_read,
    unnamed,
)
from explainer.pages.room.room_part import RoomPart

ROOM: tuple[RoomPart, ...] = (
    to_be_read,
    to_be_chosen,
    changed_since_review,
    replies,
    unnamed,
    dismissed,
    skipped,
    budgets,
    quotations,
    passages,
    files,
)
