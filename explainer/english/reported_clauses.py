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
from explainer.english.irregular_verbs import PASTS
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.name_kinds import KIND_OF_BODY, KIND_OF_OUTLET, PEOPLE, ROLE
from explainer.english.speech_verbs import (
    ACTS_OF_SPEECH,
    ASSERTS,
    CLOSES_STATEMENT,
    INVERTED,
    NEEDS_NO_VERB,
)
from explainer.english.titles import BEHIND_TITLE
from explainer.english.verbs import FINITE, FINITE_VERB

ClauseForm = Literal["according-to", "before", "amid", "behind", "beside", "introducing", "act"]

_FINITE = (
    r"is|are|was|were|has|have|had|did|do|does|will|would|can|could|made|took|saw|gave|came|went"
    r"|held|met|led|left|broke|began|ran|shows?|showed|suggests?|not(?!\s+\w+ed\b)"
)
_CLAUSE_WORDS = (
    r"which|who|whom|whose|that|because|although|though|while|when|where|if|since|unless"
)
_NO_SUBJECT = lazy_regex(
    rf"(?i)^\s*(?:he|she|it|they|we|i)\s+\w|^[\s,;]*(?:and|but|or|so|then|also|yet)\b\s*(?:also|then)?\s*$|"
    rf"(?-i:\b(?!WHO\b))(?:(?:{_CLAUSE_WORDS})\b|(?:{_FINITE})\b(?!\s+by\b))|"
    r"^(?!\w+ing,|(?:managing|acting|leading|founding|commanding|visiting|sitting|investigating)\s)"
    r"[a-z]+ing\s"
)
_ENDS_OPEN = lazy_regex(
    r"(?i)(?:^|\s)(?:in|of|to|at|on|by|for|with|from|the|an?|his|her|their|its|and|or|recent|new"
    r"|these|those|this|public|as|than|about|no)$|['’]s$"
)
_ADVERBS = (
    r"(?:(?:has|have|had|earlier|previously|first|just|since|already|still|also|then|even|later|again|further|now|all|once"
    r"|[a-z]+ly)\s+)*"
)
_WHEN = (
    r"(?:\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|earlier"
    r"|previously|later|afterwards)(?=\s))?"
)
_MANNER = (
    r"(?:\s+(?:in|during|at|on|via|through|by|after|for|since|before|from|last|this|late|early)\s+"
    r"(?:[\w’'@-]+\s+){0,7}?[\w’'@-]+"
    r"(?=,?\s+that\b|,|:))?"
)
_VIA = r"(?:,\s[^,;:“”\"]{2,60},(?=\s+that\b))?"  # “said, through his lawyer, that”
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
    # “told visitors that”, “told colleagues.”
    r"|(?:(?:his|her|its|their|some|an?|the)\s+)?[a-z][\w’'-]*(?:\s+[a-z][\w’'-]*){0,3}?"
    r"(?=\s+that\b|\s*[,:.“\"‘]|\s*$)"
)
_VERB = lazy_regex(
    rf"(?<![\w’'-]){_ADVERBS}(?:t(?:old|ells?)\s+(?P<told>{_NAMED}|{_SOME})"
    rf"|(?P<says>{ASSERTS})(?:\s+to\s+(?P<to>{_NAMED}|{_SOME}))?)(?![\w’'-]){_WHEN}{_MANNER}{_VIA}"
)
_QUOTED_BY = lazy_regex(r"\bquoted\s+(?P<by>(?:by|in)\s.+?)\s+as saying")
_SECOND_VERB = lazy_regex(rf"(?:[^,;:“”\"]{{0,60}}?)\s+and\s+(?:{ASSERTS})(?![\w’'-])")
_VERB_FOLLOWS = lazy_regex(rf"\s+(?:{_FINITE})\b")
_BEHIND = lazy_regex(
    rf",\s*(?P<who>(?!(?:and|but|or|which|who|as)\b)[^;:“”\"]{{2,160}}?),?\s+{_ADVERBS}"
    rf"(?P<verb>{CLOSES_STATEMENT}|found|told\s+(?:{_NAMED}|{_SOME}))"
    r"(?:\s+(?:in|on|at|during|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|late|early|yesterday|today|previously|earlier|later)\b[^,;:“”\"]{0,60})?$"
)
_INVERTED = lazy_regex(
    rf"(?:(?P<mark>[”\"’']),?|,)\s*(?P<verb>{INVERTED})\s+(?P<who>[^“”\";:]{{2,160}})$"
)
_BESIDE = lazy_regex(rf"[”\"’'],?\s+(?P<verb>{INVERTED})\s+(?P<who>[^“”\";:]{{2,120}}?)(?=[.,;:])")
# “…,” the spokesman continued.
_BESIDE_CLOSED = lazy_regex(
    r"[”\"’'],?\s{1,2}(?P<who>(?!(?:and|but|or)\b)\w[^,;:“”\"\s]*(?:\s[^,;:“”\"\s]+){0,11}?"
    r"(?:,\s[^,;:“”\"]{2,120}?,)?)\s"
    rf"{_ADVERBS}(?P<verb>{INVERTED})(?![\w’'-])"
)
_RELATIVE = lazy_regex(r",\s+(?:which|who|whose|adding|speaking|referring)\b.*$")
# Behind a name that a verb stands before: “said Tarn in a statement on Monday”
_TAIL = lazy_regex(
    rf"(?P<name>^(?:[a-z][\w’'-]*\s+){{0,4}}(?:[{UPPER}][\w.’'-]*\s+){{0,4}}[{UPPER}][\w’'-]*"
    rf"(?:\s+(?:of|from)\s+(?:the\s+)?[{UPPER}][\w’'-]*(?:\s+[{UPPER}][\w’'-]*)*)?|^the\s+\w+)"
    r"\s+(?:in|on|at|during|after|before|via|through|to|when|as|while|yesterday|today|last|this)\b.*$"
)
_ACCORDING = lazy_regex(
    r"(?i)\b(?:according to|in the (?:words|view|opinion) of)\s+"
    rf"(?P<who>(?:[^,;:“”\".]|{BEHIND_TITLE}\.|(?<=\b[A-Z])\.)+"
    r"(?:,\s+(?:quoting|citing)\s+[^,;:“”\".]{2,90}|,\s+(?=(?-i:[A-Z])[^,;:“”\".]{2,60},)[^,;:“”\".]+)?)"
)
# “The bridge, according to Tarn, is old”: nothing is added to the name, and no clause begins
_MAY_BE_PARTED = lazy_regex(r"(?<!\bwhich)(?<!\bthat)(?<!\bwho)(?<!\bwhom)(?<!\bwhere),\s*$")
_GOES_ON = lazy_regex(
    rf",\s+(?!(?:and|but|or|while|{_CLAUSE_WORDS})\b)[^,;:“”\"]*?\b(?:{FINITE})\b"
)
_AND_ON = lazy_regex(r",\s+(?:and|but|while|although)\s+")
_QUOTING = lazy_regex(r",\s+(?:quoting|citing)\s")
_MADE_BY = lazy_regex(r"\b[a-z]+(?:ed|en|wn) by\b")  # “figures released by the city”: no clause
_WITHOUT_COMMA = lazy_regex(
    r"(?<=\w)\s+(?=(?:the|an?|his|her|their|its|there|it|he|she|they|over|about|nearly|some"
    r"|at least|more than|\d[\d,.]*)\s)"
)
_SAYING = lazy_regex(
    r"(?:,|\s+by)\s+(?P<verb>saying|stating|adding|claiming|arguing|explaining|noting|insisting"
    rf"|writing|commenting|remarking|pointing\s+out|telling\s+(?:{_NAMED}|{_SOME}))"
    r"(?:\s+that\b,?|[,:])?\s+(?=[\w“\"'])"
)
# “… but told reporters that”: with “that”, since without it much else may follow
_AND_SAID = lazy_regex(
    rf"[,;]?\s+(?:and|but)\s+{_ADVERBS}(?P<verb>(?:told\s+(?:{_NAMED}|{_SOME}|[a-z]+)|{ASSERTS}))"
    r"(?:\s+that\b,?)\s+(?=[\w“\"'])"
)
_ALSO_SAID = lazy_regex(
    rf"\s(?:and|but)\s+{_ADVERBS}(?:{ASSERTS}|told|described|called|urged|asked|stressed|praised"
    r"|criticised|criticized|thanked|promised|vowed|refused|declined|accused|blamed)\s"
)
_RELATIVE_INSIDE = lazy_regex(r",\s+(?:who|whose|whom|which|where|when|aged)\b[^,]*(?=,)")
_ANY_VERB = lazy_regex(rf"(?<![-\w])(?:{FINITE}|died|{'|'.join(PASTS)})(?![-\w])")
_BEHIND_OPENER = lazy_regex(r"^.+\s(?=(?:he|she|it|they|we)$)")  # “In a letter seen here she”
_VERB_BEGINS = lazy_regex(rf"{_ADVERBS}(?:{FINITE})\b")
# Who can do what a second verb tells: “Tarn said Esk closed it and refused to go”
_MAY_ACT = lazy_regex(rf"{PEOPLE.pattern}|(?-i:\b[{UPPER}]\w)|\b(?:he|she|they|who|we|you)\b")
_BEFORE_VERB = lazy_regex(r"(?:\s+(?:also|then|later|again|however|\w+ly))+\s*$")
# “The court was told by Tarn that …”, “It was announced by the council that …”
_TOLD_BY = lazy_regex(
    r"(?P<hearer>[^,;:“”\"]{2,80}?)\s+(?:is|are|was|were|(?:has|have|had)\s+been)\s+"
    r"(?P<verb>told|informed|warned|advised|assured|reported|announced|claimed|confirmed|revealed)"
    r"\s+by\s+(?P<who>[^,;:“”\"]{2,80}?)\s+that\s+"
)
# “The plan was described by Tarn as …”
_HELD_BY = lazy_regex(
    r"(?P<what>[^,;:“”\"]{2,120}?)\s+(?:is|are|was|were|(?:has|have|had)\s+been)\s+"
    r"(?P<verb>described|labelled|labeled|branded|called|dubbed|dismissed|denounced|rejected"
    r"|characteri[sz]ed|hailed|condemned|criticised|criticized|welcomed)"
    r"\s+by\s+(?P<who>[^,;:“”\"]{2,80}?)\s+(?=as\s|[“\"‘])"
)
_ACT = lazy_regex(rf"(?<![\w’'-]){_ADVERBS}(?P<verb>{ACTS_OF_SPEECH})")
# “As Tarn put it, …”
_AS = lazy_regex(
    rf"As\s+(?P<who>[^,;:“”\"]{{2,80}}?)\s+(?:puts? it|(?:later\s+)?(?:{ASSERTS})"
    r"(?:\s+to\s+[^,;:]{2,40})?|told\s+[^,;:]{2,40})\s*,\s*"
)
# “The bridge, Tarn said, is safe.”
_AMID = lazy_regex(
    rf",\s+(?P<who>(?!(?:which|who|and|but)\b)[^,;:“”\"]{{2,80}}?)\s+{_ADVERBS}"
    rf"(?P<verb>sa(?:y|id|ys)|{CLOSES_STATEMENT})\s*,\s+(?=[a-z“\"‘']|'')"
)
_OPENER = lazy_regex(
    r"(?:(?:but|and|however|meanwhile|moreover|still|also|yesterday|today|nevertheless)\b,?\s+"
    r"|(?:in|on|at|during|after|before|citing|discussing|speaking|asked|writing|responding|by"
    r"|\w+ing|for|with|when|while|following|despite|once|as)\b[^“”\";:]{2,90}?,\s+"
    r"|(?:overall|instead|finally|later|then|earlier|afterwards|\w+ly),\s+"
    r"|(?:the same|the following|the next|that|last|this|two|three|a few|some)\s+(?:\w+\s+)?"
    r"(?:day|night|morning|evening|week|month|year|time|hour)s?(?:\s+(?:later|earlier|ago))?,\s+)+",
    re.IGNORECASE,
)
_NEW_CLAUSE = lazy_regex(
    rf"[,;]\s+(?:but|and|while)\s+|;\s+|\s(?:and|but)\s+(?=(?:the\s+)?[{UPPER}])"
)
_THAT = lazy_regex(r",?\s+that\b,?\s*")
_PAUSE = lazy_regex(r"\s*[,:]\s*|\s+")
_NO_CLAUSE = lazy_regex(r"(?:to|of|for|about|with|as|that|how|nothing|so|more|much|little)\b")
_PREPOSED = lazy_regex(r"(?:in|on|at|during|after|before|via|through|by|when|as|while|from)\b")
_GERUND = lazy_regex(r"[a-z]+ing\b")
_HEARER_GOES_ON = lazy_regex(
    r"(?!(?:he|she|it|they|we|there|this|these|those|that|some|all|many|most|few|nobody|both)\b)"
    r"[a-z]+,?\s+(?:that|the|an?|his|her|their|he|she|it|they)\b"
)
_TURNS = lazy_regex(r",\s+(?:but|although|though|however|while)\s+(?!that\b)")
# Before a name without marks: behind others, “Tarn, 43, urged both sides”, their object stands
_SAID = lazy_regex(r"sa(?:id|ys?)$|add|wr[io]te|claim|report|argue|warn|explain|note|conclude")
_PLACED = lazy_regex(r"(?i)\W*(?:in|on|at)\b(?! (?:the )?\w+ing\b)")
_NO_STATEMENT = lazy_regex(r"(?i)\W*(?:in|on|at|when|after|before|as|asked|\w+ing)\b[^,]*$")
# “Tarn, director of the museum, and head of the council,”; “Tarn, who knows the bridge,”
_ASIDE_AT_END = lazy_regex(r",\s[^,]+(?:,\s+and\s+[^,]+)?,\s*$")
_RELATIVE_ASIDE = lazy_regex(
    r",\s+(?:(?:first |also |\w+ly )?(?:published|released|issued|signed|based|aged|founded"
    r"|known|called|named|commissioned|conducted|carried|seen|obtained|leaked|dated|written|sent|posted|held|born"
    r"|asked|speaking|responding|referring|writing|quoted|cited"
    r"|established|launched|set)|who|whose|which|an?|the|whom|aged|formerly|now|then)\b"
)
_LONGEST_SUBJECT = 24  # words: “Executive director of the Dallas chapter of …”
_STRIPPED = " ,.;:“”\"'’\n"


@dataclass(frozen=True, slots=True)
class Rest:
    """What goes on behind a statement: where, its subject if it has none, and if it may be said.

    “Tarn said it was old and promised help”: it is Tarn who promised. “Tarn said it was safe, but
    the council closed it”: that may be Tarn’s word as well as the narrator’s.
    """

    place: tuple[int, int]
    subject: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class ReportedClause:
    """One attribution: where its words stand, who is named in it, and what it attributes.

    `introducing` ends a sentence whose words follow in the next; `beside` stands beside quoted
    words, and `amid` in the midst of a statement, which is their content with them in it. An `act`
    is done by words, all of the sentence tells it, and no part of it is only what was said.
    """

    form: ClauseForm
    start: int
    end: int
    who: str
    verb: str
    hearer: str
    content: tuple[int, int]
    rest: Rest | None = None


def subject_of(sentence: str) -> str:
    """Give the words before the first verb of a sentence, where they can be its subject."""
    sentence = _RELATIVE_INSIDE.sub("", sentence)
    verb = _ANY_VERB.search(sentence)
    if verb is None:
        return ""
    opener = _OPENER.match(sentence)
    begin = opener.end() if opener and opener.end() < verb.start() else 0
    who = _BEFORE_VERB.sub("", sentence[begin : verb.start()])
    return who.strip(_STRIPPED) if _is_subject(who) else ""


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
    behind = sentence[end:].strip(_STRIPPED)
    if not behind and sentence[end:].strip(" ,")[:1] in tuple('“"'):
        behind = "“"  # what is blanked out
    if not before.strip() or _OPENER.fullmatch(before):
        is_clause = FINITE_VERB.search(_MADE_BY.sub("", who)) is not None
        if not behind or not sentence[end:].startswith(",") or is_clause:
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
    else:
        yield from _according_behind(sentence, match.start(), who.strip(_STRIPPED), end, behind)


def _according_behind(
    sentence: str, credit: int, who: str, end: int, behind: str
) -> Iterator[ReportedClause]:
    """Find “It is old, according to Tarn” and “The bridge, according to Tarn, is old”."""
    before = sentence[:credit]
    start = len(before.rstrip(" ,"))
    if not behind:
        yield ReportedClause("according-to", start, len(sentence), who, "", "", (0, start))
        return
    if _MAY_BE_PARTED.search(before) and _GOES_ON.match(sentence, end):
        yield ReportedClause("amid", start, end + 1, who, "", "", (0, len(sentence)))
        return
    joint = _AND_ON.match(sentence, end)
    if joint is None or not before.rstrip().endswith(","):
        return
    has_subject = _VERB_BEGINS.match(sentence, joint.end()) is None
    subject = "" if has_subject else subject_of(before)
    if subject or has_subject:
        rest = Rest((end, len(sentence)), subject, is_open=True)
        yield ReportedClause("according-to", start, end, who, "", "", (0, start), rest)


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
    who = subject_of(sentence)
    told = sentence[match.end() :]
    is_said = FINITE_VERB.search(told) or told[:1] in "“\"'" or "that" in match[0]
    if who and is_said and not _TURNS.search(sentence, match.end()):
        yield ReportedClause(
            "before", match.start(), match.end(), who, match["verb"], "",
            (match.end(), len(sentence)),
        )  # fmt: skip


def _closing(sentence: str) -> Iterator[ReportedClause]:
    """Find “…, Tarn said” and “…, said Tarn”."""
    bare = sentence.rstrip(_STRIPPED)
    inverted = _INVERTED.search(bare)
    is_said = inverted and (inverted["mark"] or _SAID.match(inverted["verb"]))
    is_told = inverted and len(bare[: inverted.start()].split()) > 1
    if inverted and is_said and is_told and _is_subject(inverted["who"]):
        yield _behind(inverted, sentence, inverted.start(), "behind")
        return
    for comma in reversed([*re.finditer(",", bare)]):
        match = _BEHIND.match(bare, comma.start())
        if match and bare[: match.start("verb")].rstrip().endswith(",") and "," not in match["who"]:
            continue  # “Tarn, the engineer, said”
        told = bare[: match.start()] if match else ""
        if match and _is_subject(match["who"]) and _is_statement(told):
            is_quoted = bare[: match.start()].endswith(("”", '"', "''")) or "”" in match["who"]
            yield _behind(match, sentence, match.start(), "beside" if is_quoted else "behind")
            return


def _is_statement(words: str) -> bool:
    """Tell whether words state something: “In Boston a man was shot”, but not “When he came”."""
    if _NO_STATEMENT.match(words) is None:
        return True
    return _PLACED.match(words) is not None and _ANY_VERB.search(words) is not None


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
    is_beside = bool(found) and found[0].form == "beside"
    if (
        len(found) == 1
        and found[0].start > 0
        and not (is_beside or _stands_alone(sentence, found[0]))
    ):
        return
    if len(found) == 1 and found[0].form == "before":
        found += _said_too(sentence, found[0])
    for number, clause in enumerate(found):
        following = found[number + 1].start if number + 1 < len(found) else len(sentence)
        if clause.form == "before":
            end = _clause_end(sentence, clause.content[0], following)
            clause = replace(clause, content=(clause.content[0], end))  # noqa: PLW2901
            parted = _parted(sentence, clause)
            if parted is None:
                continue  # “… and described it as”: it may be the speaker who does, or another
            clause = parted  # noqa: PLW2901
        yield clause


def _parted(sentence: str, clause: ReportedClause) -> ReportedClause | None:
    """Part what is said from what goes on behind it; nothing where its subject may be another."""
    start, end = clause.content
    too, turn = _ALSO_SAID.search(sentence, start, end), _TURNS.search(sentence, start, end)
    if turn and (too is None or turn.start() < too.start()):
        cut = turn
        is_subjects = _VERB_BEGINS.match(sentence, turn.end()) is not None
    elif too:
        cut, is_subjects = too, True
    else:
        return clause
    if is_subjects and _MAY_ACT.search(subject_of(sentence[start : cut.start()]) or "he"):
        return None
    rest = Rest((cut.start(), end), clause.who if is_subjects else "", is_open=not is_subjects)
    return replace(clause, content=(start, cut.start()), rest=rest)


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
    who = subject_of(sentence)
    if who and "," not in sentence[verb.end() : match.start()]:
        yield ReportedClause(
            "before", match.start(), match.end(), who, match["verb"], "",
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
            who = _BEHIND_OPENER.sub("", told[mark + 1 :].strip(_STRIPPED))
            if not _is_subject(told[mark + 1 :]):
                continue
            first = start if mark < 0 else begin + mark + 1
            clause = _with_content(sentence, first, verb, who, is_beside=mark >= 0)
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
    quoted = _QUOTED_BY.search(words)
    if quoted:
        who = f"{who} quoted {quoted['by']}"
    if is_beside:
        end = _end_beside(sentence, content)
        return ReportedClause("beside", start, end, who, words, hearer, (0, len(sentence)))
    if sentence.rstrip().endswith((":", ",")):
        end = len(sentence)
        return ReportedClause("introducing", start, end, who, words, hearer, (end, end))
    if not sentence[content:].strip(" .,;:\n"):
        return None
    if not that and not _needs_no_that(sentence[content:], words, hearer):
        return None
    return ReportedClause("before", start, content, who, words, hearer, (content, len(sentence)))


def _needs_no_that(words: str, verb: str, hearer: str) -> bool:
    """Tell whether words behind a verb are a statement or a quotation without “that”."""
    told = words.strip(_STRIPPED)
    if words.lstrip()[:1] in tuple("“\"'"):
        return True
    if not told or (hearer and _HEARER_GOES_ON.match(told)):
        return False  # “told a school class that”
    return _is_clause(told, of_things=NEEDS_NO_VERB.search(verb) is None)


def _end_beside(sentence: str, start: int) -> int:
    """Give where the words beside a quotation end: “Tarn told reporters in the town hall”."""
    mark = re.compile(r"[“\"]|''").search(sentence, start)
    end = mark.start() if mark else len(sentence)
    return start if FINITE_VERB.search(sentence, start, end) else end


def _is_clause(words: str, *, of_things: bool) -> bool:
    """Tell whether words without “that” are a statement; behind some verbs it has a verb itself."""
    if len(words.split()) < 2 or _NO_CLAUSE.match(words):
        return False
    if _PREPOSED.match(words) and _ANY_VERB.search(words) is None:
        return False  # “the gallery said in a statement”
    first = re.split(rf"(?i)[,;:]|\b(?:{_CLAUSE_WORDS})\b", words, maxsplit=1)[0]
    of_things = of_things or _GERUND.match(words) is not None  # “said adding salt would help”
    return not of_things or FINITE_VERB.search(first) is not None


def _is_subject(words: str) -> bool:
    """Tell whether words can be a subject: no other clause begins in them but in an aside."""
    bare = _ASIDE_AT_END.sub("", words.rstrip() if words.rstrip().endswith(",") else words)
    aside = words[len(bare) :]
    if FINITE_VERB.search(aside) and not _RELATIVE_ASIDE.match(aside):
        return False  # “Tarn, 43, closed the bridge, then claimed”
    if bare == words and words.count(",") > 1:
        return False
    count = len(words.split())
    is_short = 0 < count <= _LONGEST_SUBJECT
    return is_short and not _NO_SUBJECT.search(bare) and not _ENDS_OPEN.search(bare.strip())


def _told_by(sentence: str) -> Iterator[ReportedClause]:
    """Find “The court was told by Tarn that …”."""
    match = _TOLD_BY.match(sentence)
    if match and _is_subject(match["who"]):
        place = (match.end(), len(sentence))
        yield ReportedClause("before", 0, match.end(), match["who"], match["verb"], "", place)


def _act(sentence: str) -> Iterator[ReportedClause]:
    """Find what somebody does by words: “Tarn called it “a wreck””, “It was called … by Tarn”."""
    whole = (0, len(sentence))
    held = _HELD_BY.match(sentence)
    if held and _is_subject(held["who"]):
        yield ReportedClause("act", 0, len(sentence), held["who"], held["verb"], "", whole)
        return
    opener = _OPENER.match(sentence)
    parts = (match.end() for match in re.finditer(r"[:;]\s+", sentence))
    for begin in (*((opener.end(),) if opener else ()), 0, *parts):
        match = _ACT.search(sentence, begin)
        who = sentence[begin : match.start()] if match else ""
        is_one = match and not _TURNS.search(sentence, match.end())
        if match and is_one and _is_subject(who):
            who = who.strip(_STRIPPED)
            first = 0 if opener and begin == opener.end() else begin
            place = (first, len(sentence))
            yield ReportedClause("act", first, len(sentence), who, match["verb"], "", place)
            return


_FORMS = (
    *(_according, _as, _told_by, _inverted_quote, _amid, _leading, _closing, _beside, _participle),
    *(_second_verb, _act),
)
