"""The words of a sentence that say whose account it is, taken apart: who, the verb, what is said.

What `english.attribution` finds beside a name that is known, this finds beside any noun phrase, so
that who speaks in a text can be learnt from the text. Only clauses of the sentence itself count:
one at its beginning, behind “but” or “and”, and one that closes it. “Who had told him that …” tells
of a telling, and is the narrator's; so is “he has not said why”.

The words of a sentence are given with what stands in quotation marks blanked out. Places count its
code points.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from explainer.english.capitals import UPPER
from explainer.english.name_kinds import KIND_OF_BODY, KIND_OF_OUTLET, ROLE
from explainer.english.speech_verbs import (
    ASSERTS,
    CLOSES_STATEMENT,
    INVERTED,
    NEEDS_NO_VERB,
)
from explainer.english.titles import BEHIND_TITLE
from explainer.english.verbs import FINITE_VERB

ClauseForm = Literal["according-to", "before", "amid", "behind", "beside", "introducing"]

_FINITE = (
    r"is|are|was|were|has|have|had|did|do|does|will|would|can|could|made|took|saw|gave|came|went"
    r"|held|met|led|left|broke|began|ran|shows?|showed|suggests?|not"
)
_CLAUSE_WORDS = (
    r"which|who|whom|whose|that|because|although|though|while|when|where|if|since|unless"
)
_NO_SUBJECT = re.compile(
    rf"(?i)(?-i:\b(?!WHO\b))(?:{_CLAUSE_WORDS}|{_FINITE})\b|^(?!\w+ing,)[a-z]+ing\s"
)
_ENDS_OPEN = re.compile(
    r"(?i)(?:^|\s)(?:in|of|to|at|on|by|for|with|from|the|an?|his|her|their|its|and|or|recent|new"
    r"|these|those|this|public|as|than|about|no)$|['’]s$"
)
_ADVERBS = (
    r"(?:(?:has|have|had|since|already|still|also|then|even|later|again|further|now|all|once"
    r"|[a-z]+ly)\s+)*"
)
_WHEN = (
    r"(?:\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|earlier"
    r"|previously|later|afterwards)(?=\s))?"
)
_MANNER = (
    r"(?:\s+(?:in|during|at|on|via|through|by|after)\s+(?:[\w’'@-]+\s+){0,7}?[\w’'@-]+"
    r"(?=,?\s+that\b|,|:))?"
)
_NAMED = (
    rf"(?:the\s+)?[{UPPER}][\w’'.&-]*(?:\s+(?:of\s+)?[{UPPER}][\w’'.&-]*){{0,4}}"
    rf"(?:\s+and\s+[{UPPER}][\w’'.&-]*(?:\s+[{UPPER}][\w’'.&-]*){{0,2}}"
    rf"|\s+(?:news\s+)?(?:{KIND_OF_OUTLET}|{KIND_OF_BODY}))?"
)
_SOME = (
    r"(?:an?|the)\s+(?:[a-z]+\s+){0,2}(?:conference|briefing|hearing|meeting|rally|crowd|audience"
    rf"|court|jury|panel|inquiry|paper|station|{KIND_OF_OUTLET}|{KIND_OF_BODY})"
    r"|(?:the |local )?(?:reporters|journalists|press|media|police)|him|her|them|investigators"
    r"|(?:a|the) [a-z]+"
)
_VERB = re.compile(
    rf"(?<![\w’'-]){_ADVERBS}(?:t(?:old|ells?)\s+(?P<told>{_NAMED}|{_SOME})"
    rf"|(?P<says>{ASSERTS})(?:\s+to\s+(?P<to>{_NAMED}|{_SOME}))?)(?![\w’'-]){_WHEN}{_MANNER}"
)
_SECOND_VERB = re.compile(rf"(?:[^,;:“”\"]{{0,60}}?)\s+and\s+(?:{ASSERTS})(?![\w’'-])")
_VERB_FOLLOWS = re.compile(rf"\s+(?:{_FINITE})\b")
_BEHIND = re.compile(
    rf",\s*(?P<who>(?!(?:and|but|or|which|who|as)\b)[^;:“”\"]{{2,160}}?),?\s+{_ADVERBS}"
    rf"(?P<verb>{CLOSES_STATEMENT})"
    r"(?:\s+(?:in|on|at|during|yesterday|today|previously|earlier|later)\b[^,;:“”\"]{0,60})?$"
)
_INVERTED = re.compile(
    rf"(?:(?P<mark>[”\"’']),?|,)\s*(?P<verb>{INVERTED})\s+(?P<who>[^“”\";:]{{2,160}})$"
)
_BESIDE = re.compile(rf"[”\"’'],?\s+(?P<verb>{INVERTED})\s+(?P<who>[^“”\";:]{{2,120}}?)(?=[.,;:])")
# “…,” the spokesman continued.
_BESIDE_CLOSED = re.compile(
    r"[”\"’'],?\s{1,2}(?P<who>(?!(?:and|but|or)\b)\w[^,;:“”\"\s]*(?:\s[^,;:“”\"\s]+){0,11}?"
    r"(?:,\s[^,;:“”\"]{2,120}?,)?)\s"
    rf"{_ADVERBS}(?P<verb>{INVERTED})(?![\w’'-])"
)
_RELATIVE = re.compile(r",\s+(?:which|who|whose|adding|speaking|referring)\b.*$")
# Behind a name that a verb stands before: “said Tarn in a statement on Monday”
_TAIL = re.compile(
    rf"(?P<name>^(?:[a-z][\w’'-]*\s+){{0,4}}(?:[{UPPER}][\w.’'-]*\s+){{0,4}}[{UPPER}][\w’'-]*"
    rf"(?:\s+(?:of|from)\s+(?:the\s+)?[{UPPER}][\w’'-]*(?:\s+[{UPPER}][\w’'-]*)*)?|^the\s+\w+)"
    r"\s+(?:in|on|at|during|after|before|via|through|to|when|as|while|yesterday|today|last|this)\b.*$"
)
_ACCORDING = re.compile(
    r"(?i)\b(?:according to|in the (?:words|view|opinion) of)\s+"
    rf"(?P<who>(?:[^,;:“”\".]|{BEHIND_TITLE}\.|(?<=\b[A-Z])\.)+"
    r"(?:,\s+(?:quoting|citing)\s+[^,;:“”\".]{2,90}|,\s+(?=(?-i:[A-Z])[^,;:“”\".]{2,60},)[^,;:“”\".]+)?)"
)
_QUOTING = re.compile(r",\s+(?:quoting|citing)\s")
_WITHOUT_COMMA = re.compile(
    r"(?<=\w)\s+(?=(?:the|an?|his|her|their|its|there|it|he|she|they|over|about|nearly|some"
    r"|at least|more than|\d[\d,.]*)\s)"
)
_SAYING = re.compile(
    r",\s+(?P<verb>saying|stating|adding|claiming|arguing|explaining|noting|insisting|writing"
    r"|commenting|remarking)(?:\s+that\b,?|[,:])?\s+(?=[\w“\"'])"
)
# “… but told reporters that”: with “that”, since without it much else may follow
_AND_SAID = re.compile(
    rf"[,;]?\s+(?:and|but)\s+{_ADVERBS}(?P<verb>(?:told\s+(?:{_NAMED}|{_SOME}|[a-z]+)|{ASSERTS}))"
    r"(?:\s+that\b,?)\s+(?=[\w“\"'])"
)
_ALSO_SAID = re.compile(
    rf"\s(?:and|but)\s+{_ADVERBS}(?:{ASSERTS}|told|described|called|urged|asked|stressed|praised"
    r"|criticised|criticized|thanked|promised|vowed|refused|declined|accused|blamed)\s"
)
_BEFORE_VERB = re.compile(r"(?:\s+(?:also|then|later|again|however|\w+ly))+\s*$")
# “As Tarn put it, …”
_AS = re.compile(
    rf"As\s+(?P<who>[^,;:“”\"]{{2,80}}?)\s+(?:puts? it|(?:later\s+)?(?:{ASSERTS})"
    r"(?:\s+to\s+[^,;:]{2,40})?|told\s+[^,;:]{2,40})\s*,\s*"
)
# “The bridge, Tarn said, is safe.”
_AMID = re.compile(
    rf",\s+(?P<who>(?!(?:which|who|and|but)\b)[^,;:“”\"]{{2,80}}?)\s+{_ADVERBS}"
    rf"(?P<verb>sa(?:y|id|ys)|{CLOSES_STATEMENT})\s*,\s+(?=[a-z])"
)
_OPENER = re.compile(
    r"(?:(?:but|and|however|meanwhile|moreover|still|also|yesterday|today|nevertheless)\b,?\s+"
    r"|(?:in|on|at|during|after|before|citing|discussing|speaking|asked|writing|responding|by"
    r"|\w+ing|for|with|when|while|following|despite|once|as)\b[^“”\";:]{2,90}?,\s+"
    r"|(?:overall|instead|finally|later|then|earlier|afterwards|\w+ly),\s+"
    r"|(?:the same|the following|the next|that|last|this|two|three|a few|some)\s+(?:\w+\s+)?"
    r"(?:day|night|morning|evening|week|month|year|time|hour)s?(?:\s+(?:later|earlier|ago))?,\s+)+",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(
    rf"[,;]\s+(?:but|and|while)\s+|;\s+|\s(?:and|but)\s+(?=(?:the\s+)?[{UPPER}])"
)
_THAT = re.compile(r",?\s+that\b,?\s*")
_PAUSE = re.compile(r"\s*[,:]\s*|\s+")
_NO_CLAUSE = re.compile(
    r"(?:[a-z]+ing|to|of|for|about|with|as|that|how|nothing|so|more|much|little)\b"
)
_HEARER_GOES_ON = re.compile(
    r"(?!(?:he|she|it|they|we|there|this|these|those|that|some|all|many|most|few|nobody|both)\b)"
    r"[a-z]+,?\s+(?:that|the|an?|his|her|their|he|she|it|they)\b"
)
_TURNS = re.compile(r",\s+(?:but|although|though|however|while)\s+(?!that\b)")
_NO_STATEMENT = re.compile(r"(?i)\W*(?:in|on|at|when|after|before|as|asked|\w+ing)\b[^,]*$")
# “Tarn, director of the museum, and head of the council,”; “Tarn, who knows the bridge,”
_ASIDE_AT_END = re.compile(r",\s[^,]+(?:,\s+and\s+[^,]+)?,\s*$")
_LONGEST_SUBJECT = 24  # words: “Executive director of the Dallas chapter of …”
_STRIPPED = " ,.;:“”\"'’\n"


@dataclass(frozen=True, slots=True)
class ReportedClause:
    """One attribution: where its words stand, who is named in it, and what it attributes.

    `introducing` ends a sentence whose words follow in the next; `beside` stands beside quoted
    words, and `amid` in the midst of a statement, which is their content with them in it.
    """

    form: ClauseForm
    start: int
    end: int
    who: str
    verb: str
    hearer: str
    content: tuple[int, int]


def reported_clauses(sentence: str) -> tuple[ReportedClause, ...]:
    """Give the attributions of a sentence, in order."""
    for find in _FORMS:
        found = tuple(find(sentence))
        if found:
            return found
    return ()


def _according(sentence: str) -> Iterator[ReportedClause]:
    match = _ACCORDING.search(sentence)
    if match is None:
        return
    before, who, end = sentence[: match.start()], match["who"], match.end()
    head, comma, _ = who.partition(",")
    if comma and not ROLE.search(head) and not _QUOTING.search(who):
        who, end = head, match.start("who") + len(head)  # “according to the accounts, Tarn, who”
    behind = sentence[end:].strip(_STRIPPED) or (sentence[end:].strip(" ,")[:1] in '“"' and "“")
    if not before.strip() or _OPENER.fullmatch(before):
        if not behind or not sentence[end:].startswith(",") or FINITE_VERB.search(who):
            cut = _WITHOUT_COMMA.search(who)
            if cut is None:
                return
            who, end = who[: cut.start()], match.start("who") + cut.start()
        rest = _PAUSE.match(sentence, end)
        content = rest.end() if rest else end
        yield ReportedClause(
            "according-to", match.start(), content, who.strip(_STRIPPED), "", "",
            (content, len(sentence)),
        )  # fmt: skip
    elif not behind:
        start = len(before.rstrip(" ,"))
        who = who.strip(_STRIPPED)
        yield ReportedClause("according-to", start, len(sentence), who, "", "", (0, start))


def _as(sentence: str) -> Iterator[ReportedClause]:
    match = _AS.match(sentence)
    if match and _is_subject(match["who"]):
        yield ReportedClause(
            "according-to", 0, match.end(), match["who"].strip(), "", "",
            (match.end(), len(sentence)),
        )  # fmt: skip


def _amid(sentence: str) -> Iterator[ReportedClause]:
    match = _AMID.search(sentence)
    is_told = match and not set(sentence[: match.start()]) & set('“”"')
    if match and is_told and _is_subject(match["who"]):
        yield ReportedClause(
            "amid", match.start(), match.end(), match["who"].strip(), match["verb"], "",
            (0, len(sentence)),
        )  # fmt: skip


def _inverted_quote(sentence: str) -> Iterator[ReportedClause]:
    """Find “…,” said Tarn, at the end."""
    match = _INVERTED.search(sentence.rstrip(_STRIPPED))
    if match and match["mark"]:
        yield _behind(match, sentence, match.start() + 1, "beside")


def _participle(sentence: str) -> Iterator[ReportedClause]:
    """Find “Tarn rejected this, saying that …”: whoever the sentence is about says so."""
    match = _SAYING.search(sentence)
    verb = FINITE_VERB.search(sentence)
    if match is None or verb is None or verb.start() > match.start():
        return
    opener = _OPENER.match(sentence)
    begin = opener.end() if opener and opener.end() < verb.start() else 0
    who = _BEFORE_VERB.sub("", sentence[begin : verb.start()])
    if _is_subject(who) and not _TURNS.search(sentence, match.end()):
        yield ReportedClause(
            "before", match.start(), match.end(), who.strip(_STRIPPED), match["verb"], "",
            (match.end(), len(sentence)),
        )  # fmt: skip


def _closing(sentence: str) -> Iterator[ReportedClause]:
    """Find “…, Tarn said” and “…, said Tarn”."""
    bare = sentence.rstrip(_STRIPPED)
    inverted = _INVERTED.search(bare)
    if inverted and _is_subject(inverted["who"]) and len(bare[: inverted.start()].split()) > 1:
        yield _behind(inverted, sentence, inverted.start(), "behind")
        return
    for comma in reversed([*re.finditer(",", bare)]):
        match = _BEHIND.match(bare, comma.start())
        if match and bare[: match.start("verb")].rstrip().endswith(",") and "," not in match["who"]:
            continue  # “Tarn, the engineer, said”
        told = bare[: match.start()] if match else ""
        if match and _is_subject(match["who"]) and not _NO_STATEMENT.match(told):
            is_quoted = bare[: match.start()].endswith(("”", '"', "''")) or "”" in match["who"]
            yield _behind(match, sentence, match.start(), "beside" if is_quoted else "behind")
            return


def _behind(match: re.Match[str], sentence: str, start: int, form: ClauseForm) -> ReportedClause:
    who = _named_only(match["who"])
    return ReportedClause(form, start, len(sentence), who, match["verb"], "", (0, start))


def _named_only(words: str) -> str:
    """Leave out what is told behind a name: when, where, and of what."""
    bare = _RELATIVE.sub("", words.strip(_STRIPPED))
    tail = _TAIL.match(bare)
    return tail["name"] if tail else bare


def _beside(sentence: str) -> Iterator[ReportedClause]:
    """Find “…,” said Tarn, “…” in the middle."""
    match = _BESIDE.search(sentence) or _BESIDE_CLOSED.search(sentence)
    if match and _is_subject(match["who"]):
        who = _named_only(match["who"])
        yield ReportedClause(
            "beside", match.start() + 1, match.end(), who, match["verb"], "", (0, len(sentence))
        )


def _leading(sentence: str) -> Iterator[ReportedClause]:
    """Find “Tarn said that …”, in each clause of the sentence that has its own subject."""
    starts = [0, *(match.end() for match in _NEW_CLAUSE.finditer(sentence) if _is_new(match))]
    found = [clause for start in starts if (clause := _leading_at(sentence, start))]
    found = [one for number, one in enumerate(found) if one.content not in _contents(found, number)]
    if found and found[0].start > 0 and len(found) == 1 and not _stands_alone(sentence, found[0]):
        return
    if len(found) == 1 and found[0].form == "before":
        found += _said_too(sentence, found[0])
    for number, clause in enumerate(found):
        following = found[number + 1].start if number + 1 < len(found) else len(sentence)
        if clause.form == "before":
            end = _clause_end(sentence, clause.content[0], following)
            clause = replace(clause, content=(clause.content[0], end))  # noqa: PLW2901
            if _ALSO_SAID.search(sentence, *clause.content):
                continue  # “… and described it as”: it may be the speaker who does, or another
            if _TURNS.search(sentence, *clause.content):
                continue  # “…, but the council closed it” may be the narrator’s
        yield clause


def _is_new(match: re.Match[str]) -> bool:
    """Tell whether a clause begins; “Tarn and Esk” are one subject."""
    is_marked = match[0].lstrip()[0] in ",;"
    return is_marked or FINITE_VERB.search(match.string, 0, match.start()) is not None


def _contents(found: list[ReportedClause], number: int) -> set[tuple[int, int]]:
    return {clause.content for clause in found[:number]}


def _said_too(sentence: str, first: ReportedClause) -> Iterator[ReportedClause]:
    """Find what the same one says in a second clause: “Tarn said …, and said that …”."""
    match = _AND_SAID.search(sentence, first.content[0])
    if match:
        content = match.end(), len(sentence)
        yield replace(first, start=match.start(), end=match.end(), verb=match["verb"], hearer="",
                      content=content)  # fmt: skip


def _second_verb(sentence: str) -> Iterator[ReportedClause]:
    """Find “Tarn voted for it but told reporters that …”: who the sentence is about says so."""
    match = _AND_SAID.search(sentence)
    verb = FINITE_VERB.search(sentence)
    if match is None or verb is None or verb.start() > match.start():
        return
    opener = _OPENER.match(sentence)
    begin = opener.end() if opener and opener.end() < verb.start() else 0
    who = _BEFORE_VERB.sub("", sentence[begin : verb.start()])
    if _is_subject(who) and "," not in sentence[verb.end() : match.start()]:
        yield ReportedClause(
            "before", match.start(), match.end(), who.strip(_STRIPPED), match["verb"], "",
            (match.end(), len(sentence)),
        )  # fmt: skip


def _stands_alone(sentence: str, clause: ReportedClause) -> bool:
    """Tell whether a second clause has a subject of its own: “…, but Tarn says that …”."""
    return sentence[: clause.start].rstrip().lower().endswith(("but", ";", "while", "and"))


def _clause_end(sentence: str, start: int, end: int) -> int:
    cut = re.search(r"[,;]?\s*(?:\b(?:but|and|while))?\s*$", sentence[start:end])
    return start + cut.start() if cut and end < len(sentence) else end


def _leading_at(sentence: str, start: int) -> ReportedClause | None:
    opener = _OPENER.match(sentence, start)
    for begin in (*((opener.end(),) if opener else ()), start):
        for verb in _VERB.finditer(sentence, begin):
            if _VERB_FOLLOWS.match(sentence, verb.end()):
                continue  # “Recent reports have revealed”
            told = sentence[begin : verb.start()]
            mark = max(told.rfind(each) for each in ("”", '"', "''"))
            who = told[mark + 1 :].strip(_STRIPPED)
            if not _is_subject(told[mark + 1 :]):
                continue
            clause = _with_content(sentence, start, verb, who, is_beside=mark >= 0)
            if clause:
                return clause
    return None


def _with_content(
    sentence: str, start: int, verb: re.Match[str], who: str, *, is_beside: bool
) -> ReportedClause | None:
    hearer = (verb["told"] or verb["to"] or "").strip(_STRIPPED)
    second = _SECOND_VERB.match(sentence, verb.end())
    if second and FINITE_VERB.search(second[0].rpartition(" and ")[0]):
        second = None  # “said the bridge was old and described it as”
    that = _THAT.match(sentence, verb.end())
    end = verb.end()
    if second and not that:
        that, end = _THAT.match(sentence, second.end()), second.end()
    behind = that or _PAUSE.match(sentence, end)
    content = behind.end() if behind else end
    words = verb[0].strip()
    if is_beside:
        end = _end_beside(sentence, content)
        return ReportedClause("beside", start, end, who, words, hearer, (0, len(sentence)))
    if sentence.rstrip().endswith((":", ",")):
        end = len(sentence)
        return ReportedClause("introducing", start, end, who, words, hearer, (end, end))
    told = sentence[content:].strip(_STRIPPED)
    is_quote = sentence[content:].lstrip()[:1] in "“\"'"
    if not told and not is_quote:
        return None
    if not that and hearer and _HEARER_GOES_ON.match(told):
        return None  # “told a school class that”
    if not that and not is_quote and not _is_clause(told, of_things=bool(_takes_things(words))):
        return None
    return ReportedClause("before", start, content, who, words, hearer, (content, len(sentence)))


def _end_beside(sentence: str, start: int) -> int:
    """Give where the words beside a quotation end: “Tarn told reporters in the town hall”."""
    mark = re.compile(r"[“\"]|''").search(sentence, start)
    end = mark.start() if mark else len(sentence)
    return start if FINITE_VERB.search(sentence, start, end) else end


def _takes_things(verb: str) -> bool:
    return NEEDS_NO_VERB.search(verb) is None


def _is_clause(words: str, *, of_things: bool) -> bool:
    """Tell whether words without “that” are a statement; behind some verbs it has a verb itself."""
    if len(words.split()) < 2 or _NO_CLAUSE.match(words):
        return False
    first = re.split(rf"(?i)[,;:]|\b(?:{_CLAUSE_WORDS})\b", words, maxsplit=1)[0]
    return not of_things or FINITE_VERB.search(first) is not None


def _is_subject(words: str) -> bool:
    """Tell whether words can be a subject: no other clause begins in them but in an aside."""
    bare = _ASIDE_AT_END.sub("", words.rstrip() if words.rstrip().endswith(",") else words)
    if bare == words and words.count(",") > 1:
        return False
    count = len(words.split())
    is_short = 0 < count <= _LONGEST_SUBJECT
    return is_short and not _NO_SUBJECT.search(bare) and not _ENDS_OPEN.search(bare.strip())


_FORMS = (
    *(_according, _as, _inverted_quote, _amid, _leading, _closing, _beside, _participle),
    _second_verb,
)
