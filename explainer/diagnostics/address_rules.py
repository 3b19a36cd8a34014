"""EX215, EX217 to EX220 and EX222: what `explainer links` finds of the addresses of sources.

No check and no build tries an address: what they say must not hang on another machine.
"""

from explainer.diagnostics.diagnostic import Rule, Severity

DEAD = Rule(
    "EX215",
    "address-dead",
    """There is nothing at the address of a source any more.

## Why it matters
A reader who wants to see the words at their publisher's finds nothing. `explainer links` says so
where a host has no such page, where there is no such host, and where the address leads to the
front page now.

## Wrong
    url: https://ferry-news.example/2024/05/14/bridge
    state: as-published

## Right
    url: https://ferry-news.example/2024/05/14/bridge
    archived: https://web.archive.org/web/20240514120000/https://ferry-news.example/2024/05/14/bridge
    state: unavailable
""",
    Severity.WARNING,
)
MOVED = Rule(
    "EX222",
    "address-moved",
    """The page of a source stands at another address for good.

## Why it matters
Such redirects are taken down some day, and then the old address leads nowhere. `explainer links`
names the new one where each step of the way there says that it is meant for good.

## Wrong
    url: http://ferry-news.example/2024/05/14/bridge

## Right
    url: https://news.ferry.example/2024/05/14/bridge
""",
    Severity.WARNING,
)
CHANGED = Rule(
    "EX217",
    "words-gone-from-page",
    """Words that statements rest on are not at the address of their source any more.

## Why it matters
The publisher may have corrected what it said. Readers are to be told, and the statement may have to
be corrected or withdrawn too. `explainer drift SOURCE` says what fell, and notes it under
`checked`; while it is noted there, `explainer links` is silent about it.

## Wrong
A source whose page says “closed on Tuesday” now, where a claim quotes “closed on Monday”.

## Right
    checked:
      when: 2024-06-10
      gone:
        - words: The bridge was closed on Monday
""",
    Severity.WARNING,
)
REFUSED = Rule(
    "EX218",
    "address-refused",
    """A host lets no program in, so it is not known what stands at an address.

## Why it matters
Nothing is wrong with the source, but nobody looks after it: somebody has to open the page. A host
that keeps programs out by its robots.txt is not asked for the page at all.

## Wrong
An address that `explainer links` could not try, and that nobody has opened for a year.

## Right
    archived: https://web.archive.org/web/20240514120000/https://ferry-news.example/2024/05/14/bridge
""",
    Severity.NOTE,
)
UNCLEAR = Rule(
    "EX219",
    "address-unclear",
    """An address gave no answer in time, or one of which nothing follows.

## Why it matters
A slow host, an error of its own or a page that shows its text to browsers alone says nothing about
the source. Where it stays so for weeks, somebody has to open the page.

## Wrong
An address that gave no answer in three runs.

## Right
    state: unavailable
""",
    Severity.NOTE,
)
NOT_ARCHIVED = Rule(
    "EX220",
    "not-archived",
    """Nothing but a live page leads to a source, or nobody says when its text was kept.

## Why it matters
Of the deep links of a great newspaper a quarter are dead, the older the more. An archived copy is
another's witness that the words stood there; the day says when we saw them. `explainer links` asks
for both.

## Wrong
    url: https://ferry-news.example/2024/05/14/bridge
    text: full

## Right
    url: https://ferry-news.example/2024/05/14/bridge
    archived: https://web.archive.org/web/20240514120000/https://ferry-news.example/2024/05/14/bridge
    captured: 2024-05-14
    text: full
""",
    Severity.NOTE,
)
RULES = (DEAD, MOVED, CHANGED, REFUSED, UNCLEAR, NOT_ARCHIVED)
