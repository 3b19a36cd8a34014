"""Words for what somebody feels, in families: one word bears the others of its family."""

import re

from explainer.english.lazy_patterns import lazy_regex

# The beginnings of words; those behind the sign bear a feeling without naming it.
_FAMILIES = """
angry furious outraged enraged irate livid incensed indignant annoyed irritated resentful bitter
    resented > anger fury rage outrag annoy irritat resent temper shout curs fum swor slam yell;
ashamed embarrassed humiliated remorseful contrite regretful regretted sorry repentant apologetic
    > sham embarrass humiliat remors regret apolog sorr guilt mortif blush repent;
unapologetic unrepentant defiant > apolog regret sorr defi repent refus;
afraid scared frightened terrified fearful feared nervous anxious worried alarmed uneasy
    > fear fright terr scar nerv anxi worr alarm eas concern panic dread threat;
glad happy delighted pleased thrilled overjoyed elated satisfied relieved excited
    > glad happ delight pleas thrill joy elat satisf relie excit welcom celebrat smil cheer hail;
proud > proud pride honou honor boast;
sad unhappy heartbroken devastated disappointed dismayed upset dejected tearful miserable
    > sad happ heart devast disappoint dismay upset tear wept weep griev cry cried miser mourn;
shocked horrified appalled disgusted stunned > shock horr appall disgust stun disbelie revolt;
jealous envious > jealous env;
grateful thankful > grat thank;
reluctant unwilling hesitant > reluct willing hesit refus;
eager keen desperate impatient > eager keen desperat impatien wait long want;
indifferent unconcerned unmoved > indifferen concern mov care shrug;
frustrated > frustrat;
hated despised loathed > hat despis loath detest;
confident hopeful optimistic > confiden hop optimis trust sure certain
"""
_BORNE_BY: dict[str, tuple[str, ...]] = {
    word: (*(one[:6] for one in ours.split()), *theirs.split())
    for family in _FAMILIES.split(";")
    for ours, _, theirs in (family.partition(">"),)
    for word in ours.split()
}
# “…, and ashamed of it”, “but furious”, “and is proud to”
_AT_THE_END = lazy_regex(
    r"(?i)(?:,\s+|\s)(?P<part>(?:and|but|yet|though|if)\s+(?:(?:he|she|they|it|was|were|is|are|felt"
    r"|feels?|also|still|now|not|very|quite|so|rather|deeply|[a-z]+ly)\s+){0,4}"
    rf"(?P<feeling>{'|'.join(_BORNE_BY)})\b[^,;:.]{{0,60}})[.!]?$"
)
_WORD = re.compile(r"[^\W\d_]+")


def feeling_at_end(text: str) -> re.Match[str] | None:
    """Find what a sentence says at its end that somebody felt: the `part`, and the `feeling`."""
    return _AT_THE_END.search(text)


def is_felt(feeling: str, told: str) -> bool:
    """Tell whether a text has a feeling, or another word that bears it."""
    beginnings = _BORNE_BY[feeling.lower()]
    words = (word.lower().removeprefix("un") for word in _WORD.findall(told))
    return any(word.startswith(beginnings) for word in words)
