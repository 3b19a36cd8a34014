"""Something was changed after a person had read it, and nobody has read it since.

## What to do
- Compare it with its source again.
- Then note it: `explainer review bridge-closure/cars --by "Your Name"`. Commit `reviewed.json` with
  it.

## Why it matters
A changed statement is a new one, and somebody has to compare it again. The same holds if a claim or
a source that it rests on was changed. Typography, the order in a file, and new names of files and
ids don't count. This is a note: it holds nobody up, and the editor who reads the change can do it.

## Wrong
    # read by Ada Quill on 21 March 2024, when it said: 900 cars a day
    cars:
      says: About 900 cars a day used the bridge.

## Right
    # read again: explainer review bridge-closure/cars --by "Ada Quill"
    cars:
      says: About 900 cars a day used the bridge.
"""

from collections.abc import Iterator

from explainer.analysis.reviews import UnreadItem, unread
from explainer.dates.display import in_words
from explainer.dates.edtf import on
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX723", "changed-since-review", __doc__, Severity.NOTE, needs_whole_site=True)

_NAMED = 3


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for one in unread(site, explainer):
            message = f"{_name(one)} {_change(one)} since {_reading(one)}"
            yield RULE.at(one.item.span, message, hint=_hint(one), entry=one.item.of.id)


def _name(one: UnreadItem) -> str:
    if one.item.is_sentence:
        return "this sentence"
    return "what this page says of itself" if one.item.of.kind == "explainer" else "this"


def _change(one: UnreadItem) -> str:
    if one.reason != "support":
        return f"was {one.reason}"
    named = [f"`{ref.local}`" for ref in one.changed[:_NAMED]]
    more = len(one.changed) - len(named)
    names = f"{', '.join(named)}{f' and {more:,} more' if more else ''}"
    return f"leans on {names}, changed" if named else "leans on what was changed"


def _reading(one: UnreadItem) -> str:
    read = "the story" if one.item.is_sentence or one.reason == "added" else "it"
    return f"{one.last.by} read {read} on {in_words(on(one.last.on))}"


def _hint(one: UnreadItem) -> str:
    beside = "what it leans on" if one.reason == "support" else "its source"
    is_part = not one.item.is_sentence and one.item.of.kind != "explainer"
    option = "" if is_part else " --changed"
    return (
        f"read it beside {beside}, then run `explainer review {one.item.of.id}{option} --by NAME`"
    )
