"""Whose word a statement is, derived from its chain: the table of labels.

The first row that fits decides; X is who asserts it, O the outlet of the source, W the work, V the
first of those who passed it on, d the day. The short label stands once above what shares it, the
full one wherever a statement stands alone. No label is ever typed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from explainer.presentation.label_case import FINDINGS, OWN_FORMS, WORKS, LabelCase
from explainer.presentation.label_links import (
    author_place,
    beyond,
    passed_on,
    press,
    reprint,
    through,
)
from explainer.presentation.languages import language_name
from explainer.presentation.phrases import (
    Phrase,
    capitalised_phrase,
    in_language,
    plain,
    with_article,
)
from explainer.site import Claim, Event, Evidence, Record, Ref, Site, Standing


class LabelKey(NamedTuple):
    """What statements share that stand under one label, and what prose may carry on."""

    standing: Standing
    origin: tuple[Ref, ...]
    work: Ref | None


@dataclass(frozen=True, slots=True)
class Label:
    """A label in both lengths, and the number of the row that it is from."""

    row: int
    key: LabelKey
    short: Phrase
    full: Phrase


_Said = Callable[[LabelCase], Phrase]


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One row: what evidence it is for, the label as the guide prints it, and how it is made."""

    number: int
    evidence: str
    pattern: str
    adds: str
    fits: Callable[[LabelCase], bool]
    short: _Said
    full: _Said
    key: Callable[[LabelCase], tuple[tuple[Ref, ...], Ref | None]]


def label(
    site: Site,
    owner: Claim | Event,
    evidence: Evidence,
    record: Record | None = None,
    condition: str = "",
) -> Label:
    """Derive the label of a piece of evidence, or of a record of its owner.

    A condition that is not in the statement follows the name of who makes it, in the full label.
    """
    case = LabelCase(site, owner, evidence, record)
    row = next(row for row in ROWS if row.fits(case))
    origin, work = row.key(case)
    work = evidence.source if case.is_one_of_articles else work
    words = _whose_words(row, case)
    return Label(
        row.number,
        LabelKey(evidence.standing, origin, work),
        capitalised_phrase((*_short(row, case), *words, _unread(case, is_short=True))),
        capitalised_phrase((*_with_condition(row.full, case, condition), *words, _unread(case))),
    )


def _short(row: LabelRow, case: LabelCase) -> Phrase:
    """Give the short label; on a page on several articles each says of which it is."""
    short = row.short(case)
    is_named = not case.is_one_of_articles or case.place[-1] in short
    return short if is_named else row.full(case)


def _with_condition(full: _Said, case: LabelCase, condition: str) -> Phrase:
    """Put a condition behind the name; where the row names nobody, behind the label."""
    if not condition:
        return full(case)
    conditional = full(case.with_condition(condition))
    if condition in plain(conditional):
        return conditional
    return (*conditional, ", ", in_language(case.site, case.evidence, condition))


def _whose_words(row: LabelRow, case: LabelCase) -> Phrase:
    """Say whose the words are that we quote, where they are not, or not surely, the asserter's."""
    if case.quotes_prose:
        return (", in ", case.writer, "’s words")
    is_doubtful = row.number in (2, 3) and case.differs_in("speaker", "words")
    return (
        (", in the words that ", *case.place, " gives") if is_doubtful or case.quotes_others else ()
    )


def _unread(case: LabelCase, *, is_short: bool = False) -> str:
    """Say that most of a passage was not checked where the checks don't read its language.

    On a page on one article alone the short label leaves it out, as it does the outlet: what the
    page says of its sources has it once.
    """
    is_told = is_short and case.is_only_article
    if case.source.text is None or case.source.is_read or is_told:
        return ""
    what = "hedges" if is_short else "hedges, conditions and dates"
    return f" (in {language_name(case.source.entry.language)}; {what} not checked)"


# How each row says it


def _part(case: LabelCase) -> Phrase:
    assert case.evidence.part
    hedged = _naming_none(case) if case.is_hedged else ""
    if case.evidence.part.kind == "standfirst":  # a word that readers don’t know
        return (case.outlet, ", below its headline", hedged)
    return (f"{case.evidence.part.kind} in ", case.outlet, hedged)


def _naming_none(case: LabelCase) -> str:
    return ", naming no accuser" if case.accuses else ", naming no source"


def _hedged(case: LabelCase) -> Phrase:
    is_finding = case.source.entry.type in FINDINGS
    return (*(_finding(case) if is_finding else case.place), _naming_none(case))


def _credit(case: LabelCase) -> Phrase:
    part, lines = case.evidence.part, case.source.entry.parts.credits
    if part is None or part.kind != "caption" or len(lines) <= part.number:
        return ()
    return (f" ({lines[part.number].strip('()')})",)


def _not_checked(case: LabelCase) -> Phrase:
    if case.is_outlets:
        return ("not checked: ", *case.place)
    return ("not checked: ", *case.who, ", according to ", *case.place)


def _not_chosen(case: LabelCase) -> Phrase:
    return ("speaker not chosen, in ", *case.place)


def _authors(case: LabelCase) -> Phrase:
    book = next(ref for ref in case.via if _wrote(case, ref))
    return ("the authors of ", case.name(book), ", drawing on ", *case.who)


def _wrote(case: LabelCase, ref: Ref) -> bool:
    authors = case.site.sources[ref.id].authors if ref.kind == "source" else ()
    return bool(authors) and set(case.evidence.speakers) <= set(authors)


def _cited(case: LabelCase, also: Phrase = ()) -> Phrase:
    way = "in" if case.is_work(case.via[0]) else "by"
    comma = ", cited" if also else ", as cited"
    return (*case.who, f"{comma} {way} ", *case.publisher(case.via[0]))


def _cited_full(case: LabelCase) -> Phrase:
    further = through(case, case.via[1:])
    if not further:
        return _cited(case)
    return (*_cited(case, further), " and ", *_without_as(further))


def _without_as(phrase: Phrase) -> Phrase:
    first = phrase[0]
    assert isinstance(first, str)
    return (first.removeprefix(", as "), *phrase[1:])


def _finding(case: LabelCase) -> Phrase:
    if case.source.entry.short:
        return (case.work(case.source),)
    return (case.outlet, f", in a {case.source.entry.type}")


_AT = ("briefing", "hearing", "press conference")


def _form(case: LabelCase) -> str:
    form = case.evidence.form or (OWN_FORMS.get(case.source.entry.type) if case.is_own else None)
    if not form:
        return ""
    way = "at" if form in _AT else "in"
    return f", {way} {with_article(form)}"


def _said(case: LabelCase) -> Phrase:
    return (*case.who, _form(case), case.day_said)


def _quoted(case: LabelCase) -> Phrase:
    day = "" if case.day_said or case.is_only_article else case.published
    return (*_said(case), f", as {case.verb} by ", *case.place, day)


_READ_OUT = ", in a signed statement read out in the hearing"


def _to_hearing(case: LabelCase) -> Phrase:
    assert case.hearing
    way = _READ_OUT if case.evidence.form == "signed statement" else ", in testimony"
    return (*case.who, way, case.day_of(case.hearing))


def _is_dated_apart(case: LabelCase) -> bool:
    """Tell whether words in a work have a day of their own, and not the work’s."""
    return case.day_said not in ("", case.published)


def _in_work(case: LabelCase) -> Phrase:
    if not case.is_work(case.source.ref):
        return (
            *case.who,
            _form(case),
            case.day_of(case.source.ref),
            ", as transcribed by ",
            case.outlet,
        )
    verb = "quoted" if case.quotes_asserter else "told"
    said = (_form(case), case.day_said) if _is_dated_apart(case) else ()
    return (*case.who, *said, f", as {verb} in ", *case.place)


def _in_work_full(case: LabelCase) -> Phrase:
    """Add the day of the work, unless that of the words is known: a late print would hide it."""
    is_dated = _is_dated_apart(case) or not case.is_work(case.source.ref)
    return _in_work(case) if is_dated else (*_in_work(case), case.published)


def _is_whole_quote(case: LabelCase) -> bool:
    differs = case.differs_in("speaker", "words", "day", "fact")
    return bool(case.evidence.quotes) and case.is_kept_whole and not differs


def _through_work(case: LabelCase) -> bool:
    return bool(case.via) and case.via[0].kind == "source"


def _by(case: LabelCase) -> tuple[tuple[Ref, ...], Ref | None]:
    return case.by, case.via[0] if case.via else case.source.ref


ROWS: tuple[LabelRow, ...] = (
    LabelRow(
        0, "no text of the source is kept", "Not checked: X, according to W",
        "who read it, where and when",
        lambda case: case.source.entry.text == "none",
        _not_checked, lambda case: (*_not_checked(case), case.reading), _by,
    ),
    LabelRow(
        18, "in a draft, of which nobody has chosen who asserts it", "Speaker not chosen, in O", "",
        lambda case: bool(case.evidence.candidates),
        _not_chosen, _not_chosen, lambda case: (case.evidence.candidates, case.source.ref),
    ),
    LabelRow(
        1, "the outlet’s, in a headline, a standfirst, a subheading or a caption",
        "Headline in O; standfirst: O, below its headline (hedged: as in row 6)",
        "the credit of the picture",
        lambda case: case.is_outlets and case.evidence.part is not None,
        _part, lambda case: (*_part(case), *_credit(case)), _by,
    ),
    LabelRow(
        2, "unnamed people; the authors of a book in the chain say so",
        "The authors of W, drawing on unnamed sources", "as reported by further links",
        lambda case: case.is_unnamed and any(_wrote(case, ref) for ref in case.via),
        _authors, lambda case: (*_authors(case), *through(case, case.via[1:])), _by,
    ),
    LabelRow(
        3, "unnamed people, in a work of the chain", "Unnamed sources, as cited in W",
        "reported by further links, and by O if that isn’t the article",
        lambda case: case.is_unnamed and _through_work(case),
        _cited, _cited_full, _by,
    ),
    LabelRow(
        4, "unnamed people, as somebody tells", "Unnamed sources, as told by P", "in W",
        lambda case: case.is_unnamed and bool(case.via),
        lambda case: (*case.who, *passed_on(case)),
        lambda case: (*case.who, *passed_on(case), ", in ", *case.place), _by,
    ),
    LabelRow(
        5, "unnamed people, in the source itself", "Unnamed sources, as reported by O", "",
        lambda case: case.is_unnamed,
        lambda case: (*case.who, f", as {case.verb} by ", *case.place),
        lambda case: (*case.who, f", as {case.verb} by ", *case.place), _by,
    ),
    LabelRow(
        6, "the outlet’s, with a hedge", "O, naming no accuser (accusing nobody: no source)",
        "d where it isn’t the article",
        lambda case: case.is_outlets and case.is_hedged,
        _hedged,
        lambda case: (*_hedged(case), "" if case.is_only_article else case.published), _by,
    ),
    LabelRow(
        7, "the outlet’s of a report, filing, law or statement", "The O’s report", "d",
        lambda case: case.is_outlets and case.source.entry.type in FINDINGS,
        _finding, lambda case: (*_finding(case), case.published), _by,
    ),
    LabelRow(
        8, "the outlet’s", "O (other than the article: , d)",
        "naming no source, where it accuses",
        lambda case: case.is_outlets,
        lambda case: (*case.place, "" if case.is_only_article else case.published),
        lambda case: (
            *case.place,
            "" if case.is_only_article else case.published,
            ", naming no source" if case.accuses and not case.record else "",
        ),
        _by,
    ),
    LabelRow(
        9, "an author’s, not the outlet’s", "X, in W", "d",
        lambda case: case.is_authors and case.source.entry.type not in OWN_FORMS,
        lambda case: (*case.who, *author_place(case)),
        lambda case: (*case.who, *author_place(case), *reprint(case), case.published),
        _by,
    ),
    LabelRow(
        10, "testimony", "X, in testimony, d", "as quoted by those who report it",
        lambda case: case.hearing is not None,
        _to_hearing, lambda case: (*_to_hearing(case), *press(case)),
        lambda case: (case.by, case.hearing),
    ),
    LabelRow(
        11, "somebody’s, in a report or book of others",
        "X, as quoted in W (passage: as told in W; with the day of the words, where it is typed)",
        "d, where that day is not known",
        lambda case: not case.via and not case.is_own and case.source.entry.type in WORKS,
        _in_work, _in_work_full, _by,
    ),
    LabelRow(
        12, "the source is X’s own: a statement, a letter, a post, the page of his office",
        "X, in a statement, d", "on O, where that isn’t his",
        lambda case: case.is_own,
        lambda case: (*case.who, _form(case), case.day_of(case.source.ref)),
        lambda case: (*case.who, _form(case), case.day_of(case.source.ref), *_on(case)), _by,
    ),
    LabelRow(
        13, "a named person’s, through others", "X, d, as quoted by V", "and by O",
        lambda case: bool(case.via),
        lambda case: (*_said(case), *passed_on(case)),
        lambda case: (*_said(case), *passed_on(case), *beyond(case)), _by,
    ),
    LabelRow(
        14, "a named person’s, quoted; the text is kept whole and no record differs", "X, d",
        "as quoted by O",
        _is_whole_quote, _said, _quoted, _by,
    ),
    LabelRow(
        15, "a named person’s, quoted otherwise", "X, d, as quoted by O", "",
        lambda case: bool(case.evidence.quotes), _quoted, _quoted, _by,
    ),
    LabelRow(
        16, "a named person’s, told by the reporter", "X, d, as reported by O", "",
        lambda _: True, _quoted, _quoted, _by,
    ),
)  # fmt: skip
# Row 17 is no row of evidence: an event of `kind: background` is printed without a label.


def _on(case: LabelCase) -> Phrase:
    return () if case.is_his(case.source.outlet) else (", on ", case.outlet)


def label_table() -> str:
    """Give the table of labels as the page of the writers' guide."""
    rows = "".join(
        f"| {row.number} | {row.evidence} | {row.pattern} | {row.adds} |\n" for row in ROWS
    )
    return f"{_PAGE}{rows}| 17 | an event of `kind: background` | none | |\n"


_PAGE = """\
# What the label says

This page is made from the code that writes the labels: do not edit it by hand.
A label follows from `by`, `via`, `speaker`, `source` and what is known of them; nobody types it.
The first row that fits decides.
X is who asserts it, O the outlet of the source, W the work, d the day.
V is the first who passed it on, P a person who tells it.
The short label stands once above statements that share it, the full one wherever a statement stands
alone: on its own page, in a card, in search, in feeds and in data.

A condition (`if`) stands behind the name, unless the statement has its words.
`speaks_for` of a claim adds “, for the office”, or for each of several: bodies, and persons whose
lawyer speaks or “on behalf of” whom the passage says it.
Words in quotation marks that the outlet wrote, and not who asserts it, add “, in O’s words”.
The label of words in a language other than English adds which it is, and that hedges, conditions
and dates are not checked: the checks read English alone.
On a page on such an article alone the short label leaves that to *Sources*, at the end of the page.
On a page on several articles no label leaves out which of them it is of: the short label names the
outlet too, and the day where the full one does; of two articles of one outlet also the title.
Where another source differs in the day, no day stands in the label; where it differs in speaker or
words, the outlet does, and the difference goes wherever the statement goes.

| row | whose word it is | short label | the full label adds |
|---|---|---|---|
"""
