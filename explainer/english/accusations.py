"""Words that accuse whoever stands beside them."""

import re
from collections.abc import Iterator

from explainer.english.hiding_idioms import HIDING_IDIOM
from explainer.english.irregular_verbs import PASTS
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.theft_idioms import THEFT_IDIOM
from explainer.english.verbs import FINITE

ACCUSATION = lazy_regex(
    r"(?<!\w)(?:broke(?:n)? (?:the |his |her |their |\w+’s )?(?:\w+ )?(?:law|laws|rules?|chain|oath"
    r"|promise|trust)|lied|lies to|lying|colluded?|colluding|collusion|betray(?:s|ed|al|ing)?"
    r"|treason(?:ous)?|traitor(?:ous)?|illegal(?:ly)?|unlawful(?:ly)?|criminal(?:ly)?|crimes?"
    r"|corrupt(?:ion|ly)?|brib(?:e|es|ed|ery)|fraud(?:ulent|ulently)?|stole|stolen|embezzl\w+"
    r"|murder(?:s|ed|er)?|assault(?:s|ed)?|abus(?:ed|ive)|insurrection|sedition|subvert(?:s|ed|ing)?"
    r"|undermin(?:ed|es|ing)|sabotag\w+|usurp\w*|disobey\w*|insubordinat\w+|violat(?:ed|es|ing|ion)"
    r"|defied|misled|deceiv\w+|cover(?:ed)?[ -]up|conspir\w+|spied|espionage|rogue|coup"
    r"|court-martial(?:ed|led)?|plagiari\w+|harass\w*|racist|perjur\w+|blackmail\w*"
    r"|extort\w+|steal(?:s|ing)?|theft|rob(?:s|bed|bing|bery)"
    r"|kill(?:s|ed|ing)?(?! (?:him|her|them|one)sel(?:f|ves)\b)"
    r"|rap(?:e|es|ed|ist)|neglect(?:s|ed|ful)?|negligen(?:t|ce)|cheat(?:s|ed|ing)?|forg(?:ed|ery)"
    r"|launder(?:s|ed|ing)|smuggl\w+|traffick\w+|bull(?:ied|ying)|threaten(?:s|ed|ing)?|guilty|misconduct"
    r"|wrongdoing|malpractice|nepotism|mistreat\w*|tortur\w+|groom(?:ed|ing)|stalk(?:s|ed|ing)"
    r"|falsif\w+|tamper\w*|embezzle\w*|swindl\w+|scam(?:s|med|ming)?|evaded? tax(?:es)?"
    r"|thie(?:f|ves)|liars?|lie (?:about|under oath)"
    r"|(?:why|what|whom) (?:did|does|would|should) [^?]{2,40}? lie(?=\?| to\b)"
    r"|fraudsters?|defraud\w*|crooks?|killers?|murderers|robbers?|burglar\w*|kidnap\w*"
    r"|abduct(?:ed|s|ing)|abductors?|terrorists?|spies on|spying"
    r"|culprits?|molest\w*|pa?edophil\w*|arsonists?|con (?:man|men|artists?)|gangsters?|mobsters?"
    r"|abusers?|looted|looters?|ballot[- ]stuffing|enslav\w+|brainwash\w*|perpetrators?|hooligans?"
    r"|break(?:s|ing)? (?:the |his |her |their )?(?:law|laws|rules|oath)|mislead(?:s|ing)?|defies"
    r"|violate|undermine|subverting|bully|launder(?!ed|s|ing|ette)|imposters?|impostors?"
    r"|rigg(?:ed|ing)(?= (?:\w+ ){0,2}(?:votes?|elections?|polls?|ballots?|counts?|results?)\b)"
    r"|accus(?:ed|es|ing) (?:\w+ ){0,3}of|charg(?:ed|es|ing) with|blam(?:ed|es|ing))"
    r"(?!\w)",
    re.IGNORECASE,
)
# Who works against crime, or on it: “judge of the International Criminal Court”.
OFFICE_AGAINST = lazy_regex(
    r"(?i)\b(?:(?:anti-?|against |into |on )(?:\w+ )?(?:corruption|bribery|crimes?|fraud|murder"
    r"|espionage|sedition|treason|abuse|harassment)"
    r"|(?:criminal|crimes?|fraud|murder|corruption|abuse|assault) (?:\w+ )?(?:court|law|lawyer"
    r"|code|cases|division|unit|bureau|office|officer|squad|branch|section|department|reporter"
    r"|correspondent|editor|writer|novelist|commission|committee|tribunal|investigat\w+"
    r"|prosecutor|police|justice|procedure|prevention|historian|agency)"
    r"|(?:of|for|to) (?:the )?(?:\w+ly )?(?:accused|convicted|suspects?|defendants?))\b"
)
# A role is nobody’s account: it says of somebody for ever what is said here, and no answer.
ACCUSING_ROLE = lazy_regex(
    r"(?i)\b(?:convict(?:s|ed)?|felons?|suspect(?:s|ed)?|accused|defendants?|indicted|charged|jailed"
    r"|imprisoned|fugitives?|disgraced|wanted (?:for|by|man|woman)|ex-con)\b"
)
# In a charge these are no verbs: “charges of armed robbery”.
_KINDS_OF_CRIME = (
    "armed|aggravated|attempted|alleged|organi[sz]ed|unauthori[sz]ed|repeated|assisted"
)
_TELLS = (
    rf"(?!(?:{_KINDS_OF_CRIME})\b)(?:{FINITE}|{'|'.join(PASTS)}|lied|who|which|how|why|when|because"
    r"|while|where|but|did)\b"
)
_OF_WHAT = rf"(?:(?:,?\s+|-)(?!{_TELLS})[\w’'-]+){{1,10}}"
_THAT = r"\s+that\b[^.;:!?]*"
CHARGE = (
    r"(?:accusations?|allegations?|charges?|claims?|suspicions?|complaints?|indictments?|denials?)"
)
# “accusations of fraud”, “a theft charge”: what somebody is accused of is told as that.
_TOLD_AS_CHARGE = lazy_regex(
    rf"(?i)\b(?<!\bhe )(?<!\bshe )(?<!\bthey )(?P<charge>{CHARGE})"
    rf"(?:\s+(?:[\w’'-]+\s+){{0,4}}?(?:of|about|over|regarding){_OF_WHAT}|{_THAT})"
    rf"|{ACCUSATION.pattern}(?:[\s-][a-z]+)?\s+(?P<charged>{CHARGE})\b"
)
# “What is Tarn charged with?”, “Ivo Tarn, charged with theft”
_CHARGED_WITH = lazy_regex(rf"(?i)\b(?P<charge>charg(?:ed|es|ing))\s+with\b(?:{_OF_WHAT})?")
FORMAL_CHARGE = lazy_regex(r"(?i)\b(?:charg(?:es?|ed|ing)|indict\w*)")
# “Board clears man of fraud claim” accuses nobody.
_CLEARS = lazy_regex(
    r"(?i)\b(?:clear(?:s|ed|ing)?|acquit\w*|exonerat\w+|absolv\w+|vindicat\w+|not guilty|innocent)"
    r"\b[^.,;:]{0,60}"
)
# “Was not found guilty”: that is no word against anybody, whatever the charge was.
DENIED_GUILT = lazy_regex(
    r"(?i)\b(?:not|never|\w+n[’']t)(?:[ -](?:been|be|being|found|held|judged|declared|yet|\w+ly))"
    r"{0,3}[ -]guilty\b"
)
# “Fraud case dropped” doesn't either. A claim or an allegation is dismissed by the accused as well,
# so that ends nothing.
_CASE = r"(?:charges?|cases?|counts?|law ?suits?|suits?|complaints?|convictions?|probe|inquiry)"
_ENDS = (
    r"(?:throws?|threw|thrown|toss(?:es|ed)?) out|dismiss(?:es|ed)|drop(?:s|ped)?|quash(?:es|ed)"
    r"|overturn(?:s|ed)?|withdr[ae]wn?|abandon(?:s|ed)?"
)
_CASE_ENDED = lazy_regex(
    rf"(?i)\b(?:{_ENDS})\s+(?:(?!(?:for|over|after|as|in|who|and)\b)[\w’'-]+\s+){{1,4}}?{_CASE}\b"
    rf"|\b[\w’'-]+\s+{_CASE}\s+(?:against\s+(?:[\w.’'-]+\s+){{1,4}}?)?"
    rf"(?:(?:is|was|were|are)\s+)?(?:{_ENDS})\b"
)
# Cut right behind one of these, a passage makes a deed of what somebody is said to have done.
_ACCUSED = (
    r"\b((?:accus|suspect|convict|clear|acquitt)(?:es|ed|ing|s) (?:\w+ ){0,3}of"
    r"|charg(?:es|ed|ing) (?:\w+ ){0,3}with|indicted (?:for|on)|den(?:y|ies|ied|ying))"
)
ACCUSED = lazy_regex(_ACCUSED, re.IGNORECASE)
ACCUSED_BEFORE = lazy_regex(rf"{_ACCUSED}(?: having| that)?\s+[“\"‘']*$", re.IGNORECASE)

# To ask whether there is any takes nothing for granted: “What evidence of fraud is there?”
EVIDENCE_ASKED_FOR = lazy_regex(
    r"(?i)\b(?:what|which|any|how much|how strong (?:is|was) the) (?:\w+ )?"
    r"(?:evidence|proof|signs?|indications?|grounds?)\b"
    r"(?! [^?]*\b(?:hide|hid|hidden|destroy\w*|suppress\w*|conceal\w*|fake[ds]?|ignore[ds]?"
    r"|delete\w*)\b)"
    r"[^?]*"
)
# “Who committed the fraud?” says that there was one; “What is fraud?” doesn’t.
_DEED = (
    r"(?:(?:lied?|lying|stole|steal|broke|cheat(?:ed)?|betray(?:ed)?|brib(?:ed?)|mislead|misled"
    r"|kill(?:ed)?|murder(?:ed)?|rob(?:bed)?|rape[d]?|spy|spied|forged?|tortured?|harass(?:ed)?"
    r"|abused?|assaulted|sabotaged?|conspired?|deceived?|blackmail(?:ed)?|extort(?:ed)?|threaten(?:ed)?"
    r"|loot(?:ed)?|kidnap(?:ped)?|abduct(?:ed)?|defraud(?:ed)?|embezzled?|smuggled?|defied|violated?"
    r"|undermined?|neglected|falsif(?:y|ied)|tampered|collud(?:e|ed)))"
)
PRESUMES = lazy_regex(
    rf"(?i)\b(?:{_DEED}|(?:commit\w*|carr(?:y|ied) out|behind|responsible for|guilty of|planned"
    rf"|organi[sz]ed|order(?:ed)?) (?:\w+ ){{0,3}}?{ACCUSATION.pattern}"
    rf"|(?:the|this|that|his|her|their|[\w]+’s) (?:\w+ ){{0,2}}?{ACCUSATION.pattern})\b"
)

# “accused Odd Feld of fraud”, “Odd Feld, who was accused of fraud”, right before or behind a name.
ACCUSES_NAME = lazy_regex(
    r"(?i)\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|charg(?:ed|es|ing)|indict(?:ed|s)|suspect(?:ed|s)"
    r"|convicted) (?:(?!(?:of|for|with|by|in|on|at|from|as|that)\b)[\w’'.-]+ ){0,3}$"
)
NAME_IS_ACCUSED = lazy_regex(
    r"(?i)(?:,? who)? (?:is|was|were|are|has been|have been|had been|stands?|stood) (?:\w+ly )?(?:"
    r"accused of|charged with|blamed for|suspected of|indicted|convicted of|guilty of)\b"
)


def accusation(text: str) -> re.Match[str] | None:
    """Find the words of a sentence that accuse; what clears somebody of a charge does not."""
    left = _CLEARS.sub(blank, text)
    return ACCUSATION.search(left) or THEFT_IDIOM.search(left) or HIDING_IDIOM.search(left)


def accusation_of_ours(text: str) -> re.Match[str] | None:
    """Find them where they are not told as what somebody is accused of: “accusations of fraud”."""
    return accusation(_CHARGED_WITH.sub(blank, _TOLD_AS_CHARGE.sub(blank, text)))


def charges_told(text: str, *, formal: bool) -> Iterator[re.Match[str]]:
    """Give what is told as an accusation; where `formal`, “charged with theft” as well."""
    yield from _TOLD_AS_CHARGE.finditer(text)
    if formal:
        yield from _CHARGED_WITH.finditer(text)


def accusation_in_headline(text: str) -> re.Match[str] | None:
    """Find them in a headline, which tells in few words how a case ended."""
    return accusation(_CASE_ENDED.sub(blank, text))


def blank(found: re.Match[str]) -> str:
    """Give as many blanks as words have letters, so that places stay."""
    return " " * len(found[0])
