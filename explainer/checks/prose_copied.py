"""Our own text repeats too many words of an article in a row.

## What to do
Tell it in your own words. Or quote a few of the outlet's, in quotation marks and with its name;
they count as well, so keep them short. Dismiss this only for words that can't be told otherwise,
as a long official name.

## Why it matters
The article belongs to whoever wrote it, and whole sentences of it are the article again. As many
words in a row as `quoted_words` in the settings says are let pass, twenty if nobody set it, and
never fewer than twelve. What people said in quotation marks isn't counted, nor is a text under a
free licence.

## Wrong
    # the words of the article
    says: The pump, which two divers had lifted out of the hull on the eve of the fair, lay for nine
      weeks in a shed behind the pier.

## Right
    says: For nine weeks the pump lay in a shed behind the pier; two divers had lifted it out of the
      hull on the eve of the fair.
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
