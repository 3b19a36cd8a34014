"""EX1xx: what can be wrong with a file before its words are looked at.

Rules about YAML and its characters are told by `yaml_messages` and `characters`, the rest where the
file is read.
"""

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.span import Span

NOT_UTF8 = Rule(
    "EX101",
    "not-utf-8",
    """The file is not saved as UTF-8, the one encoding that is read.

## What to do
Save the file again as UTF-8: editors offer it under *Save with encoding*. Then look at its
accents and curly quotation marks, and mend those that came out wrong.

## Why it matters
In another encoding, accents and curly quotation marks reach the page as other letters. A name
would be misspelt wherever it stands, and words that are copied rightly would not be found.

## Wrong
A file saved as Windows-1252 or UTF-16.

## Right
The same file saved as UTF-8.
""",
)
UNREADABLE = Rule(
    "EX102",
    "unreadable-file",
    """A file or folder can't be read.

## What to do
- Rename a file that ends in `.yml`, so that it ends in `.yaml`.
- Move a file that stands in the wrong place: people and bodies to `content/actors/`, sources to
  `content/sources/`, a story to a folder of its own in `content/`, as `explainer.yaml` and
  `claims.yaml`.
- Rename one of two files whose names differ in capitals alone.
- Put a plain file where a folder or a link stands.
- If the finding says that fifty faults stand before this place, mend those first.

## Why it matters
What isn't read isn't checked either. A statement could lack its source, and nobody would notice.
So nothing is built until the file can be read.

## Wrong
    content/actors/pim-aster.yml

## Right
    content/actors/pim-aster.yaml
""",
)
SYNTAX = Rule(
    "EX103",
    "yaml-syntax",
    """The file can't be read as YAML from this place on.

## What to do
Put the whole text in plain double quotation marks. If it has them, look at this line and the one
above:

- Is each quotation mark and each bracket closed?
- Does the line begin as far from the edge as its neighbours, with blanks and no tab?
- Is there a blank behind the colon of the field?

## Why it matters
From the fault on, the program can't tell what belongs to what, so nothing is built. The most
frequent cause is a colon with a blank behind it inside a text: to YAML it begins a field. The
page *YAML as people write it* in the guide for writers shows each cause with its remedy.

## Wrong
    says: Of the pump: it had been broken since Easter.

## Right
    says: "Of the pump: it had been broken since Easter."
""",
)
HIDDEN = Rule(
    "EX104",
    "hidden-character",
    """The file holds a character that nobody can see.

## What to do
Delete the words around the marked place and type them; don't paste them. If the text has an
escape, as `"\\u202e"`, take that out. In a kept text, take the character out and write the new
`sha256` into the file of the source.

## Why it matters
Such characters come with text that is copied from the web. They make two ids look alike that are
not, and some turn the words of a sentence round on the screen. In a kept text only those are
refused that could do that or spoil the page.

## Wrong
    # a blank of no width stands behind the hyphen
    by: ines-dorr

## Right
    by: ines-dorr
""",
)
TOO_LARGE = Rule(
    "EX105",
    "file-too-large",
    """The file, or a text in it, is larger than it may be.

## What to do
- Split a large claim file into several, in a folder `claims/` of the story.
- If one text is too long, look for a quotation mark that is never closed or lines that are
  indented too far; else shorten it.
- Of a kept text, keep the part that claims rest on, and write `text: excerpt`.

## Why it matters
A file of this size is nearly always there by mistake, and nobody can review it. A claim file
holds two million characters and 50,000 values at most, one text in it 20,000 characters; any file
ten million bytes.

## Wrong
    # with more than two million characters
    content/ferry-heron/claims.yaml

## Right
    content/ferry-heron/claims/people-on-board.yaml
    content/ferry-heron/claims/the-company.yaml
""",
)
TOO_DEEP = Rule(
    "EX106",
    "nested-too-deep",
    """Brackets or indented lines stand more than twenty levels deep.

## What to do
Take out the surplus brackets. If there are none, let the line begin as far from the edge as the
lines that it belongs to.

## Why it matters
Claim files need six levels at most. What is deeper is a slip, or made to overload the program
that reads it.

## Wrong
    by: [[[[[[[[[[[[[[[[[[[[[ines-dorr]]]]]]]]]]]]]]]]]]]]]

## Right
    by: ines-dorr
""",
)
DUPLICATE = Rule(
    "EX107",
    "duplicate-key",
    """The same field stands twice in one entry, or the same id twice in one list of entries.

## What to do
Compare the two with the source. Keep the right one, or give the second entry another id.

## Why it matters
Other programs keep the last of the two and drop the first without a word. A statement, or the
answer of somebody who is accused, would be lost.

## Wrong
    passengers:
      by: brack-herald
      by: ines-dorr

## Right
    passengers:
      by: brack-herald
""",
)
ALIAS = Rule(
    "EX108",
    "yaml-feature",
    """A sign stands here that means something to YAML, and that claim files do without.

## What to do
- If your text begins with `*`, `&` or `!`, put the whole text in plain double quotation marks.
- If `*` or `<<` was to take something from another place, write it out here.
- Delete a second line `---`, or put what follows it into a file of its own.

## Why it matters
These signs make YAML copy values from elsewhere, name their kind or begin a new document. Then
nobody sees what stands where, and some have been used to overload the machine that reads the
file.

## Wrong
    why: *no reason is given

## Right
    why: "*no reason is given"
""",
)
UNKNOWN_FIELD = Rule(
    "EX111",
    "unknown-field",
    """There is no field of this name here.

## What to do
Write the name as the finding gives it. If it gives none that fits, look for the field in the page
*Every field* of the guide for writers.

## Why it matters
A mistyped field would have no effect, and nobody would see that. With `repply` the answer of
somebody who is accused would be missing from the page.

## Wrong
    acuses: ines-dorr

## Right
    accuses: ines-dorr
""",
)
WRONG_VALUE = Rule(
    "EX112",
    "wrong-value",
    """A field holds something that it can't hold.

## What to do
Write what the finding names. Often it is one of these:

- A date begins with the year: `2024-06-05`, `2024-06` or `2024`.
- People and sources are named by their ids: `ines-dorr`, not *Ines Dorr*.
- Several ids stand in a list: `[ines-dorr, pim-aster]`.
- Some fields take one of a few words: the finding lists them.

## Why it matters
A value that isn't understood would be left off the page, or printed as something else. What each
field takes stands in the page *Every field* of the guide for writers.

## Wrong
    towards: {to: pump-broken, stance: agrees}

## Right
    towards: {to: pump-broken, stance: supports}
""",
)
MISSING_FIELD = Rule(
    "EX113",
    "missing-field",
    """A field that is needed is missing.

## What to do
Add the field that the finding names. Most often it is the words of the source, in `passage` or
`quote`, or who says it, in `by`. Where the finding says that one field can't stand beside
another, take out the one that it names.

## Why it matters
Without the words of a source nobody can compare a statement with anything. Without `by` the page
can't say whose word it is, and it would stand there as ours.

## Wrong
    passengers:
      says: About 300 passengers a day use the ferry Heron.
      passage: The Heron carries about 300 passengers a day.

## Right
    passengers:
      says: About 300 passengers a day use the ferry Heron.
      passage: The Heron carries about 300 passengers a day.
      by: brack-herald
""",
)
COMMENT_IN_TEXT = Rule(
    "EX114",
    "comment-cuts-text",
    """A `#` cuts off the rest of a text.

## What to do
Put the whole text in plain double quotation marks. If the words behind `#` are a comment of
yours, put them on a line of their own.

## Why it matters
Behind a blank, `#` begins a comment. The words after it never reach the page, and a sentence
without its end can say something else.

## Wrong
    says: The Heron lay at pier #1 in May 2024.

## Right
    says: "The Heron lay at pier #1 in May 2024."
""",
)
EMPTY_FILE = Rule(
    "EX115",
    "empty-file",
    """The file holds nothing, or comments alone.

## What to do
If it had something in it, bring back its last version. If it is new, write its fields. If nobody
needs it, delete it.

## Why it matters
An empty file is one whose text was lost, or one that was never written. Either way something is
missing that somebody meant to be there.

## Wrong
    # content/actors/pim-aster.yaml
    # to be written

## Right
    # content/actors/pim-aster.yaml
    name: Pim Aster
""",
)
BAD_ID = Rule(
    "EX116",
    "bad-id",
    """An id or a file name can't be an address.

## What to do
Write it in small letters, digits and single hyphens, as the finding proposes, with 80 characters
at most. Where pages have a place of their own with this id, as `sources` or `dispute-1`, put
another word in front of it. Then change the id wherever it is used.

## Why it matters
The id becomes the address of a page, and addresses stay. Others must be able to type and link
them on every system. With the id of another page, a link could lead readers to either of the two.

## Wrong
    Pump_Broken:
      says: The pump of the ferry Heron had been broken since Easter.

## Right
    pump-broken:
      says: The pump of the ferry Heron had been broken since Easter.
""",
)

PROGRAM_CHANGED = Rule(
    "EX117",
    "program-changed",
    """This change touches a file that can alter how the site is built.

## What to do
Put the file in a pull request of its own, and have a developer read it. If you didn't mean to
change it, take the change back.

## Why it matters
Nothing in a claim file or a kept text can run as a program. Any other file can change what is
built and published: `mkdocs.yml`, everything in `docs/`, the code itself. No check reads those
files, so a person has to.

## Wrong
    # one pull request, of a new story
    content/ferry-heron/claims.yaml
    mkdocs.yml

## Right
    # one pull request, of a new story; `mkdocs.yml` comes in another
    content/ferry-heron/claims.yaml
""",
    severity=Severity.NOTE,
)

OTHER_LANGUAGE = Rule(
    "EX118",
    "other-language",
    """The site is set to a language that its own words don't have.

## What to do
Take the line `language` under `theme` out of the file that the finding names, most often
`mkdocs.yml`.

## Why it matters
The program writes labels, headings and the names of marks, and it has them in English only. A
page that says it is in another language would be read aloud wrongly, so it isn't built. Sources
in other languages are not meant: `language` in the file of a source stays.

## Wrong
    theme:
      name: explainer
      language: sw

## Right
    theme:
      name: explainer
""",
)

RULES = (
    NOT_UTF8, UNREADABLE, SYNTAX, HIDDEN, TOO_LARGE, TOO_DEEP, DUPLICATE, ALIAS, UNKNOWN_FIELD,
    WRONG_VALUE, MISSING_FIELD, COMMENT_IN_TEXT, EMPTY_FILE, BAD_ID, PROGRAM_CHANGED,
    OTHER_LANGUAGE,
)  # fmt: skip

MAX_FOUND = 50  # of one file: who mends the first of them sees the others then


def too_many(span: Span) -> Diagnostic:
    return UNREADABLE.at(
        span,
        f"{MAX_FOUND} faults stand before this place, so the rest of the file is not read",
        hint="mend those first, then check again",
    )
