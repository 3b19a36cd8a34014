"""Words for offices: who speaks for somebody, and who comes into an office or leaves it."""

import re

from explainer.english.lazy_patterns import lazy_regex

SPOKESPERSON = lazy_regex(
    r"(?i)\b(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))"
)
# Who speaks for a person by profession; an attorney of a state or a district prosecutes.
COUNSEL = lazy_regex(
    r"(?i)(?<!district )(?<!state )(?<!state’s )(?<!state's )(?<!U\.S\. )(?<!US )"
    r"\b(?:lawyer|attorney(?!s?[ -]general)|solicitor(?![ -]general)|barrister|counsel)s?\b"
)
COMES_INTO_OFFICE = lazy_regex(
    r"(?i)\b(?:appoint\w*|nominat\w*|elect(?:ed|s)?|bec(?:ome|ame|omes)|named|then|former|later"
    r"|future|next|-elect|sworn|candidate)\b"
)
COUNTRY_BEFORE = lazy_regex(r"^(?:the )?(?:US|U\.S\.|UK|British|American) ")


def stands_beside(title: str, name: str, text: str) -> bool:
    """Tell whether the title of an office stands right before or behind a name."""
    title, name = re.escape(title), re.escape(name)
    before = rf"(?i:\b{title}),? (?:[A-Z][\w.]* )?{name}\b"
    behind = rf"\b{name},? (?:the |a )?(?:US |U\.S\. )?(?i:{title})\b"
    return bool(re.search(before, text) or re.search(behind, text))


# What may be told of somebody without a label: offices, appointments, ages, ceremonies.
OFFICE_OR_CEREMONY = lazy_regex(
    r"(?i)\b(?:appoint\w*|nominat\w*|promot\w*|elected|sworn|inaugurat\w*|took office|retired?"
    r"|became|served? as|held the office|was (?:then )?(?:the )?[\w’ ]{0,40}(?:chairman|chief"
    r"|master|secretary|president|officer|senator|governor|mayor)|years old|aged|born|ceremon\w+"
    r"|honour guard|honor guard|annual meeting)\b"
)
