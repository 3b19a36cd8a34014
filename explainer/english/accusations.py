"""Words that accuse whoever stands beside them."""

import re

ACCUSATION = re.compile(
    r"(?<!\w)(?:broke(?:n)? (?:the |his |her |their |\w+’s )?(?:\w+ )?(?:law|laws|rules?|chain|oath"
    r"|promise|trust)|lied|lies to|lying|colluded?|colluding|collusion|betray(?:s|ed|al|ing)?"
    r"|treason(?:ous)?|traitor(?:ous)?|illegal(?:ly)?|unlawful(?:ly)?|criminal(?:ly)?|crimes?"
    r"|corrupt(?:ion|ly)?|brib(?:e|es|ed|ery)|fraud(?:ulent|ulently)?|stole|stolen|embezzl\w+"
    r"|murder(?:s|ed|er)?|assault(?:s|ed)?|abus(?:ed|ive)|insurrection|sedition|subvert(?:s|ed|ing)?"
    r"|undermin(?:ed|es|ing)|sabotag\w+|usurp\w*|disobey\w*|insubordinat\w+|violat(?:ed|es|ing|ion)"
    r"|defied|misled|deceiv\w+|cover(?:ed)?[ -]up|conspir\w+|spied|espionage|rogue|coup"
    r"|court-martial(?:ed|led)?|plagiari\w+|harass\w*|racist|perjur\w+|blackmail\w*|extort\w+|steal(?:s|ing)?|theft|rob(?:s|bed|bing|bery)|kill(?:s|ed"
    r"|ing)?|rap(?:e|es|ed|ist)|neglect(?:s|ed|ful)?|negligen(?:t|ce)|cheat(?:s|ed|ing)?|forg(?:ed|ery)"
    r"|launder(?:s|ed|ing)|smuggl\w+|traffick\w+|bull(?:ied|ying)|threaten(?:s|ed|ing)?|guilty|misconduct"
    r"|wrongdoing|malpractice|nepotism|mistreat\w*|tortur\w+|groom(?:ed|ing)|stalk(?:s|ed|ing)"
    r"|falsif\w+|tamper\w*|embezzle\w*|swindl\w+|scam(?:s|med|ming)?|evaded? tax(?:es)?"
    r"|accus(?:ed|es|ing) (?:\w+ ){0,3}of|charg(?:ed|es|ing) with|blam(?:ed|es|ing))"
    r"(?!\w)",
    re.IGNORECASE,
)
# Who works against crime, or on it: “judge of the International Criminal Court”.
OFFICE_AGAINST = re.compile(
    r"(?i)\b(?:(?:anti-?|against |into |on )(?:\w+ )?(?:corruption|bribery|crimes?|fraud|murder"
    r"|espionage|sedition|treason|abuse|harassment)"
    r"|(?:criminal|crimes?|fraud|murder|corruption|abuse|assault) (?:\w+ )?(?:court|law|lawyer"
    r"|code|cases|division|unit|bureau|office|officer|squad|branch|section|department|reporter"
    r"|correspondent|editor|writer|novelist|commission|committee|tribunal|investigat\w+"
    r"|prosecutor|police|justice|procedure|prevention|historian|agency))\b"
)
# “Board clears man of fraud claim” accuses nobody.
_CLEARS = re.compile(
    r"(?i)\b(?:clear(?:s|ed|ing)?|acquit\w*|exonerat\w+|absolv\w+|vindicat\w+|not guilty|innocent)"
    r"\b[^.,;:]{0,60}"
)
# “Fraud case dropped” doesn't either. A claim or an allegation is dismissed by the accused as well,
# so that ends nothing.
_CASE = r"(?:charges?|cases?|counts?|law ?suits?|suits?|complaints?|convictions?|probe|inquiry)"
_ENDS = (
    r"(?:throws?|threw|thrown|toss(?:es|ed)?) out|dismiss(?:es|ed)|drop(?:s|ped)?|quash(?:es|ed)"
    r"|overturn(?:s|ed)?|withdr[ae]wn?|abandon(?:s|ed)?"
)
_CASE_ENDED = re.compile(
    rf"(?i)\b(?:{_ENDS})\s+(?:(?!(?:for|over|after|as|in|who|and)\b)[\w’'-]+\s+){{1,4}}?{_CASE}\b"
    rf"|\b[\w’'-]+\s+{_CASE}\s+(?:against\s+(?:[\w.’'-]+\s+){{1,4}}?)?"
    rf"(?:(?:is|was|were|are)\s+)?(?:{_ENDS})\b"
)
# Cut right behind one of these, a passage makes a deed of what somebody is said to have done.
_ACCUSED = (
    r"\b((?:accus|suspect|convict|clear|acquitt)(?:es|ed|ing|s) (?:\w+ ){0,3}of"
    r"|charg(?:es|ed|ing) (?:\w+ ){0,3}with|indicted (?:for|on)|den(?:y|ies|ied|ying))"
)
ACCUSED = re.compile(_ACCUSED, re.IGNORECASE)
ACCUSED_BEFORE = re.compile(rf"{_ACCUSED}(?: having| that)?\s+[“\"‘']*$", re.IGNORECASE)


def accusation(text: str) -> re.Match[str] | None:
    """Find the words of a sentence that accuse; what clears somebody of a charge does not."""
    return ACCUSATION.search(_CLEARS.sub(_blank, text))


def accusation_in_headline(text: str) -> re.Match[str] | None:
    """Find them in a headline, which tells in few words how a case ended."""
    return accusation(_CASE_ENDED.sub(_blank, text))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
