"""Words that accuse, by what they say somebody did: another of the same family tells the same.

A family is narrow: *killed* may be told of a murder, and *murdered* of none who was only killed.
"""

from collections.abc import Iterator

from explainer.english.accusations import (
    ACCUSATION,
    ACCUSES_NAME,
    DENIED_GUILT,
    OFFICE_AGAINST,
    blank,
)
from explainer.english.lazy_patterns import lazy_regex

# What the first words may be told for: a source has any of the words behind the sign.
_FAMILIES = """
steal stole theft thief thieve > steal stole theft thief thieve rob burgl loot pilfer;
rob > rob mug hold-up;
burgl > burgl break-in;
lie lying liar > lie lying liar perjur dishonest falsehood untruth;
fraud defraud fraudster > fraud defraud swindl scam rig stuff forg falsifi embezzl deceiv cheat
    launder fake misrepresent;
bribe > bribe kickback pay-off payoff corrupt;
corrupt > corrupt brib kickback;
kill killer > kill murder slay slain slaughter massacr shoot shot dead death die assassin
    homicid execut stab fatal perish drown bomb lives;
murder > murder assassin;
assault > assault attack beat batter;
abuse abusive abuser mistreat ill-treat maltreat > abuse abus mistreat maltreat ill-treat cruel beat
    assault molest torment violen;
threaten > threat warn ultimatum vow menac;
illeg unlaw > illeg unlaw illicit law legal ban outlaw crime crimin prohibit forbid forbidden
    unauthor violat breach;
crime crimin > crime crimin felon offence offens misdemean murder rape theft steal stole fraud
    atroc illeg unlaw terror traffick violat kill assault;
break broke broken > break broke broken breach violat disobey defi ignor;
violat > violat breach break broke broken infring contraven;
mislead misled > mislead misled deceiv deceit trick dupe fool false;
deceiv > deceiv deceit deception mislead misled trick dupe fool;
cheat > cheat swindl fraud deceiv trick;
forg forgeri > forg forgeri fake counterfeit falsifi;
falsifi > falsifi forg fake doctor;
neglect neglig > neglect neglig fail ignor careless;
bulli > bulli harass intimid;
harass > harass bulli stalk intimid;
tortur > tortur;
rape rapist > rape rapist;
kidnap abduct > kidnap abduct hostag;
collud collus > collud collus conspir;
conspir > conspir conspiraci plot collud collus;
betray > betray betrayal treason traitor;
treason traitor > treason traitor;
spi spy spying > spi spy spying espionag;
terrorist > terrorist terror;
guilti > guilti convict;
misconduct wrongdo > misconduct wrongdo malpractic abuse;
defi > defi disobey ignor refus flout;
disobey insubordin > disobey insubordin defi refus;
undermin subvert > undermin subvert weaken sabotag;
cover > cover hide hid hush conceal;
coup insurrect sedit > coup insurrect sedit overthrow putsch;
charg > charg indict prosecut count arraign;
indict > indict charg;
convict > convict guilti sentenc jail prison;
sentenc > sentenc jail prison term year month incarcer;
jail imprison > jail prison imprison sentenc custodi cell bar year month term behind incarcer
    lock;
arrest detain > arrest detain detent custodi held hold nab apprehend imprison jail seiz captur
    taken took round incarcer;
prosecut > prosecut charg indict trial tried court;
fine > fine penalti penal pay paid;
blame > blame fault respons
"""
_BORNE_BY: dict[str, frozenset[str]] = {
    word: frozenset(theirs.split())
    for family in _FAMILIES.split(";")
    for ours, _, theirs in (family.partition(">"),)
    for word in ours.split()
}
# What a court or the police does to somebody says as much.
_LEGAL = (
    r"(?:was|were|been|is|are|be|got|gets|being|and) (?:\w+ly )?(?P<legal>convicted|sentenced"
    r"|jailed|imprisoned|indicted|arrested|detained|charged|prosecuted|fined)"
)
# “A jury convicted Tarn of theft”, but not “a convicted thief”
_OF_JURY = r"convict(?:s|ed)(?= (?!of\b)(?:[\w’'.-]+ ){1,4}?of\b)"
_WORDS = lazy_regex(rf"(?i){ACCUSATION.pattern}|\b{_LEGAL}\b|\b{_OF_JURY}")
_BETWEEN = (
    r"(?:,? who|,? (?:had|has|have|also|then|later|once|twice|deliberately|repeatedly|himself"
    r"|herself|themselves|knowingly|allegedly|reportedly|\w+ly))"
)
# Neither whoever accuses, nor what may be told of a strike, a flood or a budget.
_NO_DEED = (
    r"(?:accus|charg|blam|threat|kill|neglect|undermin|abusive|criminal|illegal|coup|crime|theft)"
)
_DONE_BY_NAME = lazy_regex(
    rf"(?i){_BETWEEN}{{0,4}} (?!{_NO_DEED})(?P<accuses>(?:committed (?:\w+ ){{0,2}}?)?"
    rf"{ACCUSATION.pattern})"
)
_SUFFERED_BY_NAME = lazy_regex(
    rf"(?i){_BETWEEN}{{0,3}} (?:is|was|are|were|been|being|stands?|stood) (?:\w+ly |now |also )?"
    r"(?P<accuses>accused of|charged with|convicted|indicted|guilty|found guilty|suspected of"
    r"|blamed for|corrupt|an? (?:\w+ )?(?:liar|thief|fraud|criminal|traitor|crook|murderer|spy))\b"
)
# “Why did Tarn take …”, “Tarn had later taken …”; “Why was Tarn taken” is no deed of Tarn’s.
IN_PASSIVE = lazy_regex(r"(?i)\b(?:was|were|is|are|been|being|of|by|for|to|from|with|against)\s+$")
VERB_BEHIND_NAME = lazy_regex(
    r"(?:\s+(?:had|has|have|also|then|later|once|twice|first|only|again|[a-z]+ly))*"
    r"\s+(?!(?:was|were|is|are|be|been|did|does|do|and|or|in|on|at|of|to|by|for|with|from)\b)"
    r"(?P<verb>[a-z]+)"
)
CHARGED_DEED = lazy_regex(
    r"(?i)\b(?:accus\w+ (?:[\w’'.-]+ ){0,4}?of|charg\w+ (?:[\w’'.-]+ ){0,4}?with|suspected of"
    r"|indicted for|convicted of) (?:having )?(?P<deed>[a-z]+)"
)
# “the man who emptied the till”, “caught emptying the till”; a “cook” need not cook the books
DEED_IN_ROLE = lazy_regex(
    r"(?i)\b(?:(?:who|that) (?:(?:had|has|have|also|once|twice|then|later|[a-z]+ly) )*"
    r"(?P<verb>[a-z]+)"
    r"|(?<=[a-z] )(?P<participle>[a-z]{2,}(?:ed|ing)))\b"
)
# Where somebody is told to have done it, no word beside it is needed.
HARMS = (
    "trap", "lure", "trick", "frame", "dupe", "rig", "coerce", "intimidate", "imprison", "silence",
    "hide", "conceal", "manipulate", "exploit", "cheat", "deceive", "mislead", "betray", "poison",
)  # fmt: skip
_TOLD_BY_LABEL = lazy_regex(r"(?i)accus")  # “accused of theft”: the label says who accuses
_SHORT, _SHORT_ENDING = 3, 3  # letters: a *lieutenant* does not lie
_WORD = lazy_regex(r"[a-z]+(?:-[a-z]+)?")


def accusing_words(text: str) -> Iterator[str]:
    """Give the words that accuse, as they are typed; none of offices’ names, nor “not guilty”."""
    left = DENIED_GUILT.sub(blank, OFFICE_AGAINST.sub(blank, text))
    for found in _WORDS.finditer(left):
        words = found["legal"] or found[0]
        if not _TOLD_BY_LABEL.match(words):
            yield words


def borne_by(accusing: str, stems: frozenset[str]) -> bool:
    """Tell whether a source, by the stems of its words, has what an accusing word says."""
    word = _WORD.findall(accusing.lower())[0]  # “broke the law”
    family = next(
        (_BORNE_BY[word[:end]] for end in range(len(word), 1, -1) if word[:end] in _BORNE_BY), None
    )
    wanted = family or frozenset((word[: max(4, len(word) - 3)],))
    return word in stems or any(_is_of(one, other) for one in stems for other in wanted)


def _is_of(word: str, beginning: str) -> bool:
    if len(beginning) > _SHORT:
        return beginning in word  # also in the “pseudotheft”
    return word.startswith(beginning) and len(word) - len(beginning) <= _SHORT_ENDING


def said_of_name(before: str, behind: str) -> str:
    """Give the words that accuse somebody whose name stands between two texts, or none.

    Whoever accuses, and the victim of a deed, is not accused: in “Tarn accused Esk” and “Tarn was
    robbed” Tarn is not.
    """
    found = _DONE_BY_NAME.match(behind) or _SUFFERED_BY_NAME.match(behind)
    if found:
        return found["accuses"]
    by_others = ACCUSES_NAME.search(before)
    return by_others[0].strip() if by_others else ""
