"""EX2xx: what can be wrong with ids, files and the texts that are kept for checking."""

from explainer.diagnostics.diagnostic import Rule, Severity

UNKNOWN_ID = Rule(
    "EX201",
    "unknown-id",
    """There is nothing with this id.

## Why it matters
A sentence that leads to nobody can't be checked by a reader.

## Wrong
    by: mark-miley

## Right
    by: mark-milley
""",
)
WRONG_KIND = Rule(
    "EX202",
    "wrong-kind",
    """The id names something that can't stand here.

## Why it matters
An event can't assert anything, and an outlet is no place.

## Wrong
    where: washington-post

## Right
    where: beijing
""",
)
SAME_ID = Rule(
    "EX203",
    "same-id",
    """Two things have the same id.

## Why it matters
An id is an address: two things can't live at one.

## Wrong
A claim and an event of one explainer that are both named `first-call`; an actor and a source that
are both named `peril`.

## Right
    first-call-date:
""",
)
NO_EXPLAINER = Rule(
    "EX204",
    "no-explainer",
    """A folder has claims and no `explainer.yaml`.

## Why it matters
Without it there is no page, no article to check against and no summary.

## Wrong
    content/bridge-closure/claims.yaml

## Right
    content/bridge-closure/claims.yaml
    content/bridge-closure/explainer.yaml
""",
)
NO_TEXT = Rule(
    "EX205",
    "no-source-text",
    """The kept text of a source is missing.

## Why it matters
Quotations are checked against it. Without it nothing that rests on the source is checked.

## Wrong
A source with `text: full` and no file `seeds/<id>.txt`.

## Right
The text as it was found, in `seeds/<id>.txt`; or `text: none` for a source that nobody has seen.
""",
)
TEXT_CHANGED = Rule(
    "EX206",
    "source-text-changed",
    """The kept text of a source is not the one that was recorded.

## Why it matters
The text is evidence. If it can change without a word, so can what it proves.

## Wrong
A corrected spelling mistake in `seeds/<id>.txt`.

## Right
The text as it was found; or, if the publisher changed it, a new source with a new id.
""",
)
NOT_CHECKED = Rule(
    "EX207",
    "not-checked-here",
    """The words are not checked here, because the kept text is in a folder that is absent.

## Why it matters
A text that may not be published can be kept elsewhere; a build without it proves less.

## Wrong
A build for publishing without the folder that `settings.yaml` names.

## Right
The same build with that folder in its place.
""",
    Severity.WARNING,
)
BROKEN_REGISTER = Rule(
    "EX208",
    "broken-register",
    """`published.json` can't be read.

## Why it matters
It has every id that was published. Without it nobody notices when one of them vanishes.

## Wrong
A file that was edited by hand, or in which the marks of a merge were left.

## Right
    [
    "claim bridge-closure/closed",
    "explainer bridge-closure",
    "These ids were published and stay for ever. `explainer register` adds new ones."
    ]
""",
)
TEXT_WITHOUT_SOURCE = Rule(
    "EX213",
    "text-without-source",
    """A kept text belongs to no source.

## Why it matters
Nothing rests on it, so nobody looks at it: it is left over, or its name is mistyped.

## Wrong
A file `seeds/fery-news.txt`, and a source `content/sources/ferry-news.yaml`.

## Right
A file `seeds/ferry-news.txt`, named as its source is.
""",
    Severity.WARNING,
)
BROKEN_REVIEWS = Rule(
    "EX214",
    "broken-reviews",
    """`reviewed.json` can't be read.

## Why it matters
It has who read what, and how that was then. Without it nobody notices what was changed since.

## Wrong
A file that was edited by hand, or in which the marks of a merge were left.

## Right
    [
    "claim bridge-closure/closed 2024-03-21 0f343b0931126a20f133d67c2b018a3b Ada Quill",
    "These were read by people. `explainer review` adds who read what."
    ]
""",
)
ARTICLE_NOT_NAMED = Rule(
    "EX216",
    "article-not-named",
    """A page has several articles, and it is open which of them is meant.

## Why it matters
The label says whose word a statement is, and when it was printed. If that were guessed, one paper
would be held to what another wrote. Words that a page leaves out are left out of one article.

## Wrong
    article: [ferry-news-2024-05-14, harbour-gazette-2024-05-15]
    …
    closed:
      passage: The council closed the bridge on Monday.

## Right
    closed:
      source: ferry-news-2024-05-14
      passage: The council closed the bridge on Monday.

Or, once for all claims of a file:

    defaults:
      source: ferry-news-2024-05-14
""",
)
RULES = (
    UNKNOWN_ID,
    WRONG_KIND,
    SAME_ID,
    NO_EXPLAINER,
    NO_TEXT,
    TEXT_CHANGED,
    NOT_CHECKED,
    BROKEN_REGISTER,
    TEXT_WITHOUT_SOURCE,
    BROKEN_REVIEWS,
    ARTICLE_NOT_NAMED,
)
