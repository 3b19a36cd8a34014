"""Our own text has more of an outlet's prose in a row than a site shows at once.

## Why it matters
A statement, the story or the words on how a page was made are ours. Whole sentences of a report in
them are the report again, without its marks and beyond what may be quoted of it. What people said
is not counted, nor is a text under a free licence. How many words are too many stands under
`quoted_words` in the settings; up to twelve are taken for chance. What a draft proposes is held to
this once its `guessed` is taken out. Words that a story has twice are told once, with each place.

## Wrong
    method: The bridge, which rests on two piers of oak that divers sank into the bed of the brook
      last autumn, carries a path wide enough for a pram.

## Right
    method: We compared the article with the plans of the bridge.
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.copied_prose import CopiedRun, copied_runs
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.site import Site

RULE = Rule("EX316", "prose-copied", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    most = site.settings.quoted_words
    for run, *again in _together(copied_runs(site)):
        outlet = site.actors[run.source.outlet.id].name
        yield RULE.at(
            run.span,
            f"{run.words} words in a row are {outlet}’s own prose",
            hint=f"tell it in your own words, or quote at most {most} of theirs in quotation marks",
            related=[Related(one.span, "the same words stand here too") for one in again],
            entry=run.entry.id,
        )


def _together(runs: Iterable[CopiedRun]) -> Iterator[list[CopiedRun]]:
    """Give the runs of the same words in one story together: a statement, and what retells it."""
    found: list[list[CopiedRun]] = []
    for run in runs:
        same = (one for one in found if _is_same(one[0], run))
        told = next(same, None)
        if told is None:
            found.append([run])
        else:
            told.append(run)
    yield from found


def _is_same(one: CopiedRun, other: CopiedRun) -> bool:
    is_there = one.source == other.source and one.entry.story == other.entry.story
    return is_there and one.at.start < other.at.stop and other.at.start < one.at.stop
