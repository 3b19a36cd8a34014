"""EX1xx: what can be wrong with a file before its words are looked at.

Rules about YAML and its characters are told by `yaml_messages` and `characters`, the rest where the
file is read.
"""

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.diagnostics.span import Span

NOT_UTF8 = Rule(
    "EX101",
    "not-utf-8",
    """The file is not UTF-8 text.

## Why it matters
Curly quotation marks and accents in another encoding would reach the page as other letters.

## Wrong
A file saved as Windows-1252 or UTF-16.

## Right
The same file saved as UTF-8, which every editor offers under *Save with encoding*.
""",
)
UNREADABLE = Rule(
    "EX102",
    "unreadable-file",
    """A file or folder can't be read.

## Why it matters
What can't be read can't be checked, so the site is not built without it.

## Wrong
A folder, a pipe or a link out of `content/` that is named `claims.yaml`; two files whose names
differ in capitals alone; a `.yml` file where `.yaml` is meant.

## Right
A plain file with the name that the writers' guide gives.
""",
)
SYNTAX = Rule(
    "EX103",
    "yaml-syntax",
    """The file is not well-formed YAML.

## Why it matters
From the place of the fault on, nothing in the file can be understood.

## Wrong
    says: The answer was: I agree

## Right
    says: "The answer was: I agree"
""",
)
HIDDEN = Rule(
    "EX104",
    "hidden-character",
    """The file holds a character that can't be seen or that changes the direction of text.

## Why it matters
Invisible characters make two texts look alike that are not, and can turn a sentence round on the
screen.

## Wrong
A zero-width space inside an id, a right-to-left override, or `"\\u202e"` for one.

## Right
The same line typed anew.
""",
)
TOO_LARGE = Rule(
    "EX105",
    "file-too-large",
    """The file, or a text in it, is larger than a claim file needs.

## Why it matters
A file of this size is nearly always put here by mistake, and nobody can review it.

## Wrong
One file of more than two million characters or 50,000 values; one text of more than 20,000.

## Right
Several files in a folder `claims/`.
""",
)
TOO_DEEP = Rule(
    "EX106",
    "nested-too-deep",
    """Brackets or indentation are nested deeper than claim files need.

## Why it matters
Deep nesting is a mistake in the indentation, or an attack.

## Wrong
    by: [[[[[[[[[[[[[[[[[[[[[vision-times]]]]]]]]]]]]]]]]]]]]]

## Right
    by: vision-times
""",
)
DUPLICATE = Rule(
    "EX107",
    "duplicate-key",
    """The same id or field stands twice in one mapping.

## Why it matters
YAML would keep the last of the two without a word, and the first would be lost.

## Wrong
    call-ahead:
      says: …
      says: …

## Right
    call-ahead:
      says: …
""",
)
ALIAS = Rule(
    "EX108",
    "yaml-feature",
    """The file uses a feature of YAML that claim files do without.

## Why it matters
Anchors, aliases, merge keys, tags and several documents hide what stands where, and some have been
used to run code or to fill the memory of the machine that reads them.

## Wrong
    by: *earlier

## Right
    by: vision-times
""",
)
UNKNOWN_FIELD = Rule(
    "EX111",
    "unknown-field",
    """There is no such field.

## Why it matters
A mistyped field would silently have no effect.

## Wrong
    pasage: We are not going to attack

## Right
    passage: We are not going to attack
""",
)
WRONG_VALUE = Rule(
    "EX112",
    "wrong-value",
    """A field holds something that it can't hold.

## Why it matters
A value that is not understood would be left out of the page, or printed as something else.

## Wrong
    stance: true

## Right
    stance: supports
""",
)
MISSING_FIELD = Rule(
    "EX113",
    "missing-field",
    """A field that is needed is missing.

## Why it matters
A claim without a passage and an asserter has no source.

## Wrong
    call-ahead:
      says: Milley told Li that he would call.

## Right
    call-ahead:
      says: Milley told Li that he would call.
      quote: If we’re going to attack, I’m going to call you ahead of time.
      by: unnamed-sources
""",
)
COMMENT_IN_TEXT = Rule(
    "EX114",
    "comment-cuts-text",
    """A `#` cuts off the rest of a text.

## Why it matters
In YAML a `#` after a blank starts a comment: the words behind it never reach the page.

## Wrong
    says: The council shut bridge #1 on Monday.

## Right
    says: "The council shut bridge #1 on Monday."
""",
)
EMPTY_FILE = Rule(
    "EX115",
    "empty-file",
    """The file holds nothing.

## Why it matters
An empty file is a claim file that was lost, or one that was never written.

## Wrong
A file `claims.yaml` of no bytes, or of comments alone.

## Right
    claims:
      first-claim:
        says: …
""",
)
BAD_ID = Rule(
    "EX116",
    "bad-id",
    """An id or a file name can't be an address.

## Why it matters
Ids are addresses on the site. They last, so they hold small letters, digits and hyphens only.
Pages have places of their own, as `sources` or `dispute-1`: no claim, event, reaction or explainer
is called like one of them, since a link could lead to either.

## Wrong
    Call_Ahead:

## Right
    call-ahead:
""",
)

PROGRAM_CHANGED = Rule(
    "EX117",
    "program-changed",
    """A changed file is no content, but counts as program.

## Why it matters
Whatever stands in claim files and kept texts, nothing of it runs. Any other file can change what a
build does and what it publishes: the configuration names hooks, documents hold HTML and scripts.
No check reads them; a person has to.

## Wrong
A new story that comes with a changed `mkdocs.yml` or a script in `docs/`, and nobody looks at it.

## Right
Those files in a pull request of their own, read as code is read.
""",
    severity=Severity.NOTE,
)

OTHER_LANGUAGE = Rule(
    "EX118",
    "other-language",
    """The site is to speak a language that its pages don't have.

## Why it matters
What stands around the statements is written by the program, in English: labels, headings, the names
of marks. A page that says of itself that it is in another language is read out wrongly, and is not
built.

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
