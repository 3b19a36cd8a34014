"""How a question asks for what somebody says: “What does Li himself say of it?”, “Li’s view”."""

from explainer.english.lazy_patterns import lazy_regex

_SAY = (
    r"(?:say|said|saying|tell|told|think|thought|thinks|answer|answered|reply|replied|respond"
    r"|responded|comment|commented|state|stated|write|written|wrote|explain|explained|describe"
    r"|described|claim|claimed|remember|recall|make of|testify|testified|speak|spoken|admit"
    r"|admitted|deny|denied|confirm|confirmed|given?|account for)"
)
_SELF = r"(?: (?:himself|herself|itself|themselves|personally))?"
_ASIDE = r"(?:,[^,?]{1,80},)?"
ASKED_BEHIND = lazy_regex(
    rf"(?i)(?:{_ASIDE}{_SELF}{_ASIDE}(?: (?:ever|still|now|then|also|since|have|\w+ly))*"
    rf" {_SAY}\b|[’']s? (?:own )?(?:account|version|view|answer|reply|response|word|words|side"
    r"|explanation|position|opinion)\b)"
)
ASKED_BEFORE = lazy_regex(
    r"(?i)(?:\b(?:what|how|why)\b(?:(?! (?:who|that)\b)[^,?.]){0,40}"
    r"|^\W*(?:has|have|had|did|does|do|is|will|would|was)\b[^,?.]{0,40})$"
)
