"""The words around a text within a text: a letter, a statement, a speech that is printed whole."""

import re

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.pronouns import FIRST_PERSON_WORDS
from explainer.english.titles import ABBREVIATED, BEFORE_LABEL

_WORK = (
    r"(?:letter|statement|speech|remarks|testimony|address|comments?|message|op-?ed|column|e-?mail"
    r"|memo(?:randum)?|note|post|eulogy|tribute|reply|response|appeal|declaration|apology|sermon)"
)
_STOP_OF_TITLE = rf"(?:{'|'.join(ABBREVIATED)})\."
# At the beginning of a line, or behind a full stop where the lines of a letter were lost.
SALUTATION = lazy_regex(
    rf"(?:^[^\S\n]*[“\"«]?|(?<=[.:!?”\"]\s))(?:(?:My\s)?[Dd]ear\s(?:{_STOP_OF_TITLE}|[^.,:;!?\n]){{2,80}}[,:]"
    r"|To\s(?:[Tt]he|[Ww]hom|[Aa]ll|[Oo]ur)\s[^.,:;\n]{2,60}:(?=\s*$)"
    r"|Your\s(?:Excellency|Honou?r|Majesty)[,:](?=\s*$))",
    re.MULTILINE,
)
CLOSING = lazy_regex(
    r"(?:^[^\S\n]*|(?<=[.!?]\s))(?:(?:(?:[Vv]ery|[Mm]ost)\s+)?"
    r"(?:[Ss]incerely|[Rr]espectfully|[Cc]ordially|[Ff]aithfully|[Gg]ratefully)"
    r"(?:\s+(?:[Yy]ours?|[Ss]ubmitted))?|[Yy]ours(?:\s+(?:very\s+)?\w+(?:ly)?)?|[Vv]ery\s+truly\s+yours"
    r"|(?:[Ww]ith\s+)?(?:(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?)\s+)?(?:[Rr]egards|[Ww]ishes)"
    r"|[Ii]n\s+solidarity|[Tt]hank\s+you)(?:,(?=\s)|[^\S\n]*$)",
    re.MULTILINE,
)
# “Sir – The lamps are dark”, as newspapers print letters to them.
TO_EDITOR = lazy_regex(
    r"^[^\S\n]*(?:(?:(?:[Dd]ear\s)?(?:Sirs?|SIRS?|Madam|MADAM|Sir\sor\sMadam|SIR\sOR\sMADAM)"
    r"|(?:[Dd]ear|[Tt]o\sthe|TO\sTHE)\s(?:[Ee]ditors?|EDITOR))(?:[,:]|\s*[–—―]|\s-{1,2})"
    r"|(?:Editor|EDITOR)(?:,|\s*[–—―]|\s-{1,2}))(?=\s)",
    re.MULTILINE,
)
_NAME_PART = r"[A-ZÀ-ÖØ-Þ][\w.’'-]*"
# A line, or the end of one behind a dash: “Ines Dorr, Quayside”, “— INES DORR (Mrs)”.
LETTER_SIGNED = lazy_regex(
    r"(?:^[^\S\n]*(?:(?:[—–―]|--?)[^\S\n]*)?|(?<=[.!?”’])[^\S\n]+(?:[—–―]|--)[^\S\n]*)"
    rf"(?P<who>{_NAME_PART}(?: (?:{_NAME_PART}|van|von|de|der|den|du|la|of|and|&)){{0,6}}"
    rf" {_NAME_PART}|Names?(?: and address(?:es)?)? (?:supplied|withheld))"
    r"(?:[^\S\n]*[,(|][^\n.!?:]{1,60})?[^\S\n]*$"
    rf"(?:\n[^\S\n]*{_NAME_PART}[^\n.!?:–—]{{0,50}}$)?",
    re.MULTILINE,
)
SENT_ALONG = lazy_regex(r"(?i)(?:cc|bcc|enclosures?|encl|attachments?|p\.?s)\b(?:[.:\s]|$)")
END_MARK = lazy_regex(
    r"(?:#\s*){2,}$|-\s*(?:30|end|ends)\s*-$|(?:end|ends)$|[*_=~–—-](?:\s*[*_=~–—-]){2,}$"
    r"|(?:media|press)?\s*contacts?:|(?-i:About\s+(?:the\s+)?[A-Z][\w ]{0,40}$)",
    re.IGNORECASE,
)
# “The full text of the letter follows:”, “Here is a copy of his letter.”, “The letter reads:”
INTRODUCES = lazy_regex(
    rf"\b(?:text|copy|transcript)\s+(?:of|is)\b.*\b{_WORK}\b.*(?:[:]|\b(?:follows|below|here)[.:]?)$"
    rf"|\b(?:here|below|following)\s+(?:is|are)\b.*\b{_WORK}\b.*[.:]$"
    rf"|\b{_WORK}\b.*\b(?:follows?|(?:is|are)\s+(?:below|here|as\s+follows)|reads?(?:\s+as\s+follows|\s+in\s+full)?|is\s+below|in\s+full|as\s+follows)[.:]$"
    rf"|\bfollowing\s+(?:\w+\s+){{0,3}}{_WORK}\b.*[.:]$",
    re.IGNORECASE | re.DOTALL,
)
# One of these stands in every sentence that introduces a text.
OF_INTRODUCTION = ("text", "copy", "transcript", "here", "below", "follow", "read", "full")
# “Floor Statement of U.S. Senator Byrd”, “Remarks by Mayor Reed at the bridge”
HEADS = lazy_regex(
    rf"(?:(?!the\b)[\w’'-]+\s+){{0,3}}{_WORK}\s+(?:by|of|from|as delivered by)\s+(?P<who>\S.*)$",
    re.IGNORECASE,
)
# “SEN. ESK ISSUES STATEMENT ON THE BRIDGE”, “Esk’s statement on the bridge”
TELLS_OF_ONE = lazy_regex(
    r"(?P<who>.+?)(?:['’]s?)?\s+(?:(?:issues|issued|makes|made|releases|released|delivers|gives|gave"
    rf"|delivered)\s+(?:an?\s+|the\s+|\w+\s+)?|floor\s+|opening\s+)?{_WORK}"
    r"\s+(?:on|in|about|regarding|at|to|after|before|for)\b",
    re.IGNORECASE,
)
# Around a name in the words that introduce it.
BELONGS_TO = lazy_regex(rf"['’]s?\s+(?:[\w.’'-]+\s+){{0,4}}{_WORK}\b", re.IGNORECASE)
MADE_BY = lazy_regex(
    rf"\b{_WORK}\b(?:\s+[^,.;:]{{1,60}}?)??,?\s+(?:by|of|from)\s+"
    rf"(?:(?:{BEFORE_LABEL}|the|then|U\.S\.|State|US|[A-Z]\w+)\s+){{0,6}}$",
    re.IGNORECASE,
)
GIVES = lazy_regex(
    r"(?:\s*\([^)]{1,20}\))?(?:\s+(?:of|from|for)\s+[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,4})?"
    r"(?:,[^;:]{1,120}?,)?\s+(?:\w+\s+){0,3}?"
    r"(?:made|makes|issue[sd]|release[sd]|gave|gives|deliver(?:s|ed)|sent|wrote|writes|submit(?:s|ted)"
    r"|publishe[sd]|post(?:s|ed)|read|provide[sd])\s+(?:\w+\s+){0,3}?(?:the\s+)?following\s+"
    rf"(?:\w+\s+){{0,2}}{_WORK}\b(?!\s+(?:by|of|from)\b)"
)
SENDS = lazy_regex(r"\s+(?:\w+ly\s+)?(?:sent|wrote|addressed|mailed|delivered|submitted)\b")
# “a letter sent to Chairman Lane”, “her letter to the board”: before a name it is the reader’s.
SENT_TO = lazy_regex(
    rf"\b{_WORK}\b(?:\s+(?:\w+\s+){{0,3}}?|\s+that\s+[^,.;:]{{1,60}}?\s)to\s+"
    rf"(?:(?:{BEFORE_LABEL}|the|then|U\.S\.|State|US|[A-Z]\w+)\s+){{0,6}}$",
    re.IGNORECASE,
)
HIS = lazy_regex(rf"\b(?:[Hh]is|[Hh]er|[Tt]he\s+\w+['’]s)\s+(?:\w+\s+){{0,3}}{_WORK}\b")
# “JUSTICE TARN, with whom JUSTICE ESK joins, dissenting.”, “Esk, J., concurring:”
OPINION = lazy_regex(
    r"^[^\S\n]*(?P<who>(?:(?:Mr|Mrs|Ms)\.?\s+)?(?:Chief\s+)?(?:Justice|Judge|Lord|Lady)\s+"
    r"[A-Z][\w.’' -]{1,40}?|[A-Z][\w’'-]+(?=,\s+(?-i:C?\.?\s?JJ?\.|[A-Z]\w+ Judge)))"
    r"(?:,[^\n.]{2,200})?,?\s+(?:delivered\s+(?:the|an)\s+opinion|announced\s+the\s+judgment"
    r"|concurring|dissenting)\b",
    re.IGNORECASE | re.MULTILINE,
)
# “— Ines Dorr (@inesdorr) March 12, 2024”, “-- Ines Dorr, 12 March 2024”
_DAY = (
    r"(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? [A-Z][a-z]{2,8}\.? \d{4}|\d{4}-\d\d-\d\d)"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
POST_SIGNED = lazy_regex(
    r"(?:^[^\S\n]*|(?<=\s))(?:[—–―]|--)[^\S\n]*(?P<who>[^\W\d_][^\n()@|—–―]{2,60}?)[\s,·|(]*"
    rf"(?P<handle>@[\w.-]{{1,40}})?[) ,·|]*(?:on [A-Z]\w*[ ,·|]*)?(?P<day>{_DAY})?[) ]*$",
    re.MULTILINE,
)
# Behind the words of a letter: “It was signed by Ines Dorr and Tom Berrin.”
SIGNED_BY = lazy_regex(
    r"(?i)\b(?:co-?)?signed by\b"
    r"|\b(?:signatories|signers|authors)(?: of it)? (?:are|were|included?)\b"
    r"|\b(?:bore|bears|carried|carries) the (?:names|signatures?) of\b"
)
SIGNABLE = lazy_regex(rf"(?i)\b(?:{_WORK}|petition|appeal|complaint|motion)s?\b")
BYLINE = lazy_regex(r"[Bb]y\s+(?P<who>[^.:]{4,60}|(?:[^.:]|\b[A-Z]\.){4,60})$")
WORK = lazy_regex(rf"\b{_WORK}\b", re.IGNORECASE)
# Where somebody speaks for oneself, or to those who listen.
SPOKEN_TO = lazy_regex(
    rf"\b(?:{FIRST_PERSON_WORDS}|(?:I|[Ww]e)['’]\w+|[Ll]et['’]s|[Yy]ours?|[Yy]ou"
    r"|(?:Mr|Madam|Mister)\.?\s+(?:President|Speaker|Chair\w*)|[Tt]hank)\b"
)
