"""EX2xx: what can be wrong with ids, files and the texts that are kept for checking."""

from explainer.diagnostics.diagnostic import Rule, Severity

UNKNOWN_ID = Rule(
    "EX201",
    "unknown-id",
    """Nothing has this id.

## What to do
- Correct the id: the finding names the nearest.
- If the person, body or source is new, write its file in `content/actors/` or `content/sources/`.
- If the finding says that it was renamed or withdrawn, write the new id here, or take it out.

## Why it matters
Readers follow each name and each `[@…]` to a page with the words behind it. An id that leads
nowhere leaves a statement without a speaker or without a source. A name isn't enough: the id of a
person is the name of his or her file, without `.yaml`.

## Wrong
    by: ines-dor

## Right
    by: ines-dorr
""",
)
WRONG_KIND = Rule(
    "EX202",
    "wrong-kind",
    """The id belongs to something that can't stand in this field.

## What to do
Write the id of what the finding says that the field takes. Outlets are actors, and each of their
articles is a source: `by` takes the outlet, `source` the article.

## Why it matters
The page says who spoke, where the words stand and what happened. With an article in the place of
a person, or an event in the place of a claim, it would say something false, or nothing.

## Wrong
    source: brack-herald

## Right
    source: brack-herald-2024-06-06
""",
)
SAME_ID = Rule(
    "EX203",
    "same-id",
    """Two things have the same id.

## What to do
Give one of the two another id, and write it wherever that one is meant. If one of them is
published already, rename the other.

## Why it matters
The id is the address of a page, and two pages can't have one address. The claims, reactions and
events of a story share their ids, and so do all actors and sources. One story may have an id that
another story has too.

## Wrong
    claims:
      inspection:
        …
    events:
      inspection:
        …

## Right
    claims:
      inspection-told:
        …
    events:
      inspection:
        …
""",
)
NO_EXPLAINER = Rule(
    "EX204",
    "no-explainer",
    """A story has claims, and no file `explainer.yaml`.

## What to do
Write the file with `title`, `article` and `summary`, or run `explainer new explainer ferry-heron`
with the name of your folder. If the claims belong to another story, move them into its folder.

## Why it matters
Without this file the claims have no page and no summary. Nor is there an article whose sentences
they could be compared with.

## Wrong
    content/ferry-heron/claims.yaml

## Right
    content/ferry-heron/claims.yaml
    content/ferry-heron/explainer.yaml
""",
)
NO_TEXT = Rule(
    "EX205",
    "no-source-text",
    """The text of a source that should be kept is missing.

## What to do
- Put the text as you found it into `seeds/`, with the id of the source as the name of the file;
  `explainer capture` does it for you.
- If the file is there, look for a slip in its name.
- If the text can't be kept, write `text: none` into the file of the source. If claims stand on
  it, add in `read` who read it, where and when.

## Why it matters
Quotations are compared with the kept text, word by word. Without it nothing that rests on this
source is checked. With `text: none` pages say so: its words are marked *not checked*.

## Wrong
    # `text: full`, and nothing else
    content/sources/brack-herald-2024-06-06.yaml

## Right
    content/sources/brack-herald-2024-06-06.yaml
    seeds/brack-herald-2024-06-06.txt
""",
)
TEXT_CHANGED = Rule(
    "EX206",
    "source-text-changed",
    """The kept text was changed since its `sha256` was written.

## What to do
- Bring the text back as it was found; the history of your repository has it.
- If the publisher changed the article, leave the old text. Enter the new one as a source of its
  own, with a new id.
- If you had pasted it wrongly, mend it from the page or its archived copy. Write the new
  `sha256`, which the finding names, into the file of the source, and say so to whoever reviews
  it.

## Why it matters
The text is evidence. `sha256` is worked out from all its letters, so the check notices when one
of them changes. If the text could change without a word, so could what it proves. So a misprint
of the publisher stays as well.

## Wrong
    # seeds/brack-herald-2024-06-06.txt: the paper printed “borken”
    The pump had been broken since Easter.

## Right
    # seeds/brack-herald-2024-06-06.txt: the paper printed “borken”
    The pump had been borken since Easter.
""",
)
NOT_CHECKED = Rule(
    "EX207",
    "not-checked-here",
    """Nothing was compared with this source here, because the folder with its text is missing.

## What to do
Put the folder that `texts` in `content/settings.yaml` names in its place, and check again. If you
don't have it, ask whoever runs your repository. If the folder is there, add the text, with the id
of the source as its name.

## Why it matters
Texts that may not be published can be kept outside the repository. On a machine without them a
wrong quotation isn't noticed. So publish only from one that has them.

## Wrong
    # content/settings.yaml has `texts: kept`
    content/
    seeds/

## Right
    # content/settings.yaml has `texts: kept`
    content/
    kept/brack-herald-2024-06-06.txt
""",
    Severity.WARNING,
)
BROKEN_REGISTER = Rule(
    "EX208",
    "broken-register",
    """`published.json`, the list of published ids, can't be read.

## What to do
- If two branches were merged, delete the lines that begin with `<<<<<<<`, `=======` and
  `>>>>>>>`. Keep all lines with ids, of both sides, each with its comma.
- Else bring the file back from the last commit.
- Then run `explainer register`, which adds what is missing. If you are not sure, ask whoever runs
  your repository.

## Why it matters
Others have linked to what was published. Without this list nobody notices when such a page
vanishes. A program writes it: never type in it.

## Wrong
    [
    <<<<<<< HEAD
    "claim ferry-heron/no-pump",
    =======
    "claim ferry-heron/sail-on",
    >>>>>>> new-story
    "These ids were published and stay for ever. `explainer register` adds new ones."
    ]

## Right
    [
    "claim ferry-heron/no-pump",
    "claim ferry-heron/sail-on",
    "These ids were published and stay for ever. `explainer register` adds new ones."
    ]
""",
)
TEXT_WITHOUT_SOURCE = Rule(
    "EX213",
    "text-without-source",
    """A kept text belongs to no source.

## What to do
- If its name has a slip, give it the id of its source.
- If its source has no file yet, write one in `content/sources/`.
- If nobody needs the text, delete it.

## Why it matters
Claims can't rest on a text without a source, so nobody looks at it. It is left over, or the
source that it was meant for is not checked.

## Wrong
    content/sources/brack-herald-2024-06-06.yaml
    seeds/brack-hereld-2024-06-06.txt

## Right
    content/sources/brack-herald-2024-06-06.yaml
    seeds/brack-herald-2024-06-06.txt
""",
    Severity.WARNING,
)
BROKEN_REVIEWS = Rule(
    "EX214",
    "broken-reviews",
    """`reviewed.json`, the list of who read what, can't be read.

## What to do
- If two branches were merged, delete the lines that begin with `<<<<<<<`, `=======` and
  `>>>>>>>`, and keep all others.
- Else bring the file back from the last commit, or delete the line that the finding names.
- What has lost its line is read again, by a person. Whoever has read it notes that with
  `explainer review`.

## Why it matters
The list says which person read a statement, and in which wording. Without it nobody notices what
was changed after that. A program writes it: never type in it. If you are not sure, ask whoever
runs your repository.

## Wrong
    [
    <<<<<<< HEAD
    "claim ferry-heron/no-pump 2024-06-11 0f343b0931126a20f133d67c2b018a3b Ada Quill",
    =======
    "claim ferry-heron/sail-on 2024-06-11 5b3c1a7a1c1b5e6c3f0e9f0f6e0b9f5a Bo Sand",
    >>>>>>> new-story
    "These were read by people. `explainer review` adds who read what."
    ]

## Right
    [
    "claim ferry-heron/no-pump 2024-06-11 0f343b0931126a20f133d67c2b018a3b Ada Quill",
    "claim ferry-heron/sail-on 2024-06-11 5b3c1a7a1c1b5e6c3f0e9f0f6e0b9f5a Bo Sand",
    "These were read by people. `explainer review` adds who read what."
    ]
""",
)
ARTICLE_NOT_NAMED = Rule(
    "EX216",
    "article-not-named",
    """The page has several articles, and it isn't said which of them has these words.

## What to do
Write the id of the article in `source`. If it holds for all claims of a file, write it once,
under `defaults` at the top of that file. An entry under `skip` or `covers` needs its own `source`
where several articles have its words.

## Why it matters
The label says whose word a statement is, and when it was printed. If the article were guessed,
one paper would have to answer for what another wrote.

## Wrong
    # `article` in explainer.yaml: [brack-herald-2024-06-06, coast-post-2024-06-05]
    passengers:
      passage: The Heron carries about 300 passengers a day.

## Right
    # `article` in explainer.yaml: [brack-herald-2024-06-06, coast-post-2024-06-05]
    passengers:
      source: brack-herald-2024-06-06
      passage: The Heron carries about 300 passengers a day.
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
