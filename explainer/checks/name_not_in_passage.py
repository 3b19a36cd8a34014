"""Our statement names somebody, or a place, that its passage doesn’t name.

## What to do
Take the name out, or copy a longer passage that has it. Look whether the name next to it has been
changed too. If the source calls them something else there, add that under `aka` in their file, or
dismiss this and say who is meant by what.

## Why it matters
A name that slips in makes somebody part of a deed, a talk or a list that the source does not put
them in. You may write a name where the passage has *she*, *the mayor* or *the pair*; each such word
lets one name in, and *the pair* two. What the article says elsewhere does not count: copy that too.

## Wrong
    says: The mayor briefed Ada Lorn, Ivo Tarn and Mona Reed.
    passage: The mayor briefed Ivo Tarn and Mona Reed

## Right
    says: The mayor briefed Ivo Tarn and Mona Reed.
    passage: The mayor briefed Ivo Tarn and Mona Reed
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from explainer.analysis.detail_change import DetailKind
from explainer.analysis.name_slips import name_slips
from explainer.analysis.names_brought import names_brought
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.retold import changed_retellings
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX427", "name-not-in-passage", __doc__, Severity.WARNING, can_be_dismissed=True)


_PUT_IN = (DetailKind.MEMBER, DetailKind.ADDED)


def check(site: Site) -> Iterator[Diagnostic]:
    told = _told(site)
    for one in names_brought(site):
        if any(one.name in words or words in one.name for words in told[one.sentence]):
            continue  # it is told as a member or a part that was put in, or as misspelt
        yield RULE.at(
            one.sentence.span(one.name),
            f"`{one.name}` is not named in the passage, and no word there can stand for the name",
            hint="take the name out, or copy a longer passage that has it; where the source calls"
            f" them something else there, say so {RULE.dismissal}",
            entry=one.sentence.entry.id,
        )


def _told(site: Site) -> Mapping[PublishedSentence, list[str]]:
    """Give the words that other rules report in a sentence: each fault is told once."""
    told: defaultdict[PublishedSentence, list[str]] = defaultdict(list)
    for retelling in changed_retellings(site):
        told[retelling.sentence] += [d.ours for d in retelling.details if d.kind in _PUT_IN]
    for slip in name_slips(site):
        told[slip.sentence].append(slip.word)
    return told
