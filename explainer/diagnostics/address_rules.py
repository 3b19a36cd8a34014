"""EX215, EX217 to EX220 and EX222: what `explainer links` finds of the addresses of sources.

No check and no build tries an address: what they say must not hang on another machine.
"""

from explainer.diagnostics.diagnostic import Rule, Severity

DEAD = Rule(
    "EX215",
    "address-dead",
    """There is nothing at the address of a source any more.

## What to do
- Look for the page on the site of its publisher. If it has moved, write the new address in `url`.
- If it is gone, write `state: unavailable`, and the address of an archived copy in `archived`.
- If the finding is about `archived`, write the address of another copy there, or take the line
  out.

## Why it matters
A reader who wants to see the words where they were published finds nothing. With
`state: unavailable` our citations and data say so. `explainer links` reports this where the site
has no such page, where the site itself is gone, and where the address leads to its front page
now.

## Wrong
    url: https://brack-herald.example/2024/06/06/ferry

## Right
    url: https://brack-herald.example/2024/06/06/ferry
    state: unavailable
    archived: https://web.archive.org/web/20240606120000/https://brack-herald.example/2024/06/06/ferry
""",
    Severity.WARNING,
)
MOVED = Rule(
    "EX222",
    "address-moved",
    """The page of a source has moved to another address for good.

## What to do
Open the address that the finding names. If the same article stands there, write that address in
`url`.

## Why it matters
The old address still leads readers to the new one. One day it won't, and then they find nothing.
`explainer links` reports this only where the site says of each step that the move is permanent.

## Wrong
    url: http://brack-herald.example/2024/06/06/ferry

## Right
    url: https://news.brack-herald.example/2024/06/06/ferry
""",
    Severity.WARNING,
)
CHANGED = Rule(
    "EX217",
    "words-gone-from-page",
    """Words that statements rest on have gone from the page of their source.

## What to do
- Run `explainer drift` with the id of the source. It says which words are missing and which
  statements rest on them, and notes the words in the file of the source, under `checked`.
- Read why the publisher changed them. Correct or withdraw a statement that was wrong; leave one
  that still says rightly what the source published then.

## Why it matters
The publisher may have corrected an error, and we would go on repeating it. Once the words stand
under `checked`, pages tell readers that they were there on one day and not on the other. The
finding then comes no more; whether the statement may stay is still for you to decide.

## Wrong
    # the page has other words now
    url: https://brack-herald.example/2024/06/06/ferry

## Right
    # the page has other words now; the statement was read again, and stays
    url: https://brack-herald.example/2024/06/06/ferry
    checked:
      when: 2024-06-20
      gone:
        - words: The Heron carries about 300 passengers a day.
""",
    Severity.WARNING,
)
REFUSED = Rule(
    "EX218",
    "address-refused",
    """The site of a source lets no program in, so nobody knows what stands at the address.

## What to do
Open the page yourself. If the article is there, save it in your browser, and give the file to
`explainer drift` behind the id of the source: it compares the words, and notes the day under
`checked`. If the page is gone, write `state: unavailable`.

## Why it matters
Nothing is wrong with the source. But only a person can see when the page changes or goes. The
note comes again with each later run, as a reminder; an address in `archived` is tried besides.

## Wrong
    # nobody has opened the page for a year
    url: https://brack-herald.example/2024/06/06/ferry

## Right
    # somebody opened it, and all words were there
    url: https://brack-herald.example/2024/06/06/ferry
    checked:
      when: 2024-06-20
""",
    Severity.NOTE,
)
UNCLEAR = Rule(
    "EX219",
    "address-unclear",
    """An address gave no answer in time, or none that tells whether the words are there.

## What to do
- Run `explainer links` again another day.
- If nothing changes, open the page yourself. If the article is there, leave `url` as it is; save
  the page in your browser and give the file to `explainer drift`, behind the id of the source.
- Only if the page is gone, write `state: unavailable`.

## Why it matters
Sites are slow, fail for a day, or show their text to browsers alone. That says nothing against
the source, and a page that is there must not be called gone. But as long as it lasts, no program
notices when the words change.

## Wrong
    # no answer in three runs, and nobody has looked
    url: https://brack-herald.example/2024/06/06/ferry

## Right
    # somebody opened it in a browser, and all words were there
    url: https://brack-herald.example/2024/06/06/ferry
    checked:
      when: 2024-06-20
""",
    Severity.NOTE,
)
NOT_ARCHIVED = Rule(
    "EX220",
    "not-archived",
    """A source has no archived copy, or nobody says when its text was kept.

## What to do
Ask a web archive to keep the page, and write the address of its copy in `archived`. Write the day
on which you kept the text in `captured`.

## Why it matters
Pages change and vanish, and then only our own text would be left. A copy that others keep bears
out that the words stood there. The day tells readers when we saw them.

## Wrong
    url: https://brack-herald.example/2024/06/06/ferry
    text: full

## Right
    url: https://brack-herald.example/2024/06/06/ferry
    archived: https://web.archive.org/web/20240606120000/https://brack-herald.example/2024/06/06/ferry
    captured: 2024-06-06
    text: full
""",
    Severity.NOTE,
)
RULES = (DEAD, MOVED, CHANGED, REFUSED, UNCLEAR, NOT_ARCHIVED)
