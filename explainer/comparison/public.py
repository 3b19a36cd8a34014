"""Which changes readers have a right to be told of: what was public, and tells something else."""

from collections.abc import Iterator

from explainer.analysis.told import Facet
from explainer.comparison.change import Change, Direction, Reason
from explainer.site import Standing

# What stands on the page in our words or under our label; the rest is in the notes.
_TOLD = (
    Facet.WORDS, Facet.LABEL, Facet.STANDING, Facet.CHAIN, Facet.SPEAKER, Facet.HEARER,
    Facet.CERTAINTY, Facet.CONDITION, Facet.CAVEAT, Facet.DAY, Facet.ORDER, Facet.PLACE,
    Facet.ACCUSES, Facet.STANCE, Facet.NAME, Facet.ROLE, Facet.TITLE, Facet.QUESTION, Facet.SUMMARY,
    Facet.STORY, Facet.ON_ARTICLE, Facet.PRINCIPALS, Facet.HEADINGS,
)  # fmt: skip
# The other side: to add it corrects nothing, to take it away does.
_OTHER_SIDE = (Facet.DISPUTES, Facet.REPLY, Facet.RECORD, Facet.SHOWN_WITH)
_NOT_CHECKED = Standing.NOT_CHECKED.value  # so begins a label, too
_ITS_LABEL = (Facet.STANDING, Facet.LABEL)
_MEANING = (Direction.STRONGER, Direction.WEAKER, Direction.TURNED, Direction.FACT)


def is_of_itself(change: Change) -> bool:
    """Tell whether a thing itself is told otherwise, and not only what stands beside it."""
    return any(one.side in _TOLD and _is_seen(one) for one in change.reasons)


def is_seen(change: Change) -> bool:
    """Tell whether readers see a change, of the thing or of what stands beside it."""
    return any(one.side in (*_TOLD, *_OTHER_SIDE) and _is_seen(one) for one in change.reasons)


def _is_seen(reason: Reason) -> bool:
    """Tell whether a reason is seen: a day that no label has is not, and spelling says nothing."""
    is_day = reason.side is Facet.DAY and reason.direction is Direction.ELSEWISE
    return not is_day and reason.direction is not Direction.SPELLING


def untold(change: Change) -> Iterator[Reason]:
    """Give the reasons for which readers of the earlier state should be told, and are not."""
    if change.was_public and change.is_reworded and change.correction is None:
        yield from (one for one in change.reasons if _matters(change, one))


def _matters(change: Change, reason: Reason) -> bool:
    if reason.side in _ITS_LABEL and _is_checked_no_more(change):
        return False
    if reason.side in _OTHER_SIDE:
        return reason.direction is Direction.STRONGER
    if reason.side is Facet.CHAIN and _rests_on_more(change):
        return False
    return reason.side in _TOLD and reason.direction in _MEANING


def _is_checked_no_more(change: Change) -> bool:
    """Tell whether its source lost the text: the label says so, and a rule on the source."""
    return any(
        one.side in _ITS_LABEL
        and any(text.startswith(_NOT_CHECKED) for text in one.after)
        and not any(text.startswith(_NOT_CHECKED) for text in one.before)
        for one in change.sides
    )


def _rests_on_more(change: Change) -> bool:
    """Tell whether a statement kept every place that it rests on, and has more."""
    chain = next((one for one in change.sides if one.side is Facet.CHAIN), None)
    return chain is not None and set(chain.before) < set(chain.after)


def is_reworded_only(change: Change) -> bool:
    """Tell whether what was public has other words, of which no machine can tell what they do."""
    if not (change.was_public and change.is_reworded and change.correction is None):
        return False
    if _is_checked_no_more(change):
        return False
    told = [one for one in change.reasons if one.side in _TOLD and _is_seen(one)]
    told = [one for one in told if one.side is not Facet.HEADINGS]
    has_words = any(one.direction is Direction.ELSEWISE for one in told)
    return has_words and not any(_matters(change, one) for one in change.reasons)
