"""Verbs of saying.

There are four lists, because the verb does another thing in each: it stands beside quoted words, it
makes a name the speaker, it makes a sentence somebody's account, or it runs on behind “…?”.
"""

import re

# They stand before a name as well: “…,” said Kirby. “Told” and “saying” do not: who follows those
# is the hearer, or whom the words are about.
_INVERTED = (
    r"sa(?:id|ys?)|add(?:s|ed)|ask(?:s|ed)|wrote|writes|continued|replied"
    r"|explain(?:s|ed)|insisted|noted|recalled|declared|stated|argued|warned|testified|claimed"
    r"|announced|tweeted|posted|remarked|observed|concluded|went on|answered|cried|whispered|began"
    r"|interrupt(?:s|ed)|exclaim(?:s|ed)|respond(?:s|ed)|repeat(?:s|ed)|shout(?:s|ed)|sigh(?:s|ed)"
)
BESIDE_QUOTATION = rf"told|tells|saying|{_INVERTED}"
# Verbs of believing are among them: a sentence gives both kinds to a person. Those of a voice
# (“cried”) are not, since without quoted words they tell a deed.
_SAYS = (
    r"said|says|told|tells|wrote|writes|asked|asks|stated|states|argued|argues|testified|claimed"
    r"|claims|promised|assured|reassured|noted|added|denied|denies|announced|declared|warned"
    r"|insisted|explained|posted|tweeted|replied|confirmed|confirms|admitted|believed|believes"
    r"|reported|reports|answered|answers|spoke of|put it|remarked|remarks|described|describes"
    r"|considered|considers|thought|thinks|found that|concluded"
)
_ADVERBS = r"(?:(?:has|have|had|also|then|even|later|again|who|in turn|\w+ly)\s+){0,3}"
SPEAKS = rf"{_ADVERBS}(?:{_SAYS})(?!\w)"
# Verbs of judging are among them, and what documents do; those of believing are not, since a
# belief that is told is not an account.
ACCOUNTING = (
    r"said", r"says", r"wrote", r"writes", r"reported", r"reports", r"told", r"tells", r"stated",
    r"states", r"according to", r"asked", r"argued", r"argues", r"testified", r"described",
    r"describes", r"put it", r"in the words of", r"quoted", r"cited", r"posted", r"accused",
    r"alleged", r"alleges", r"asserted", r"asserts", r"replied", r"spoke", r"condemned",
    r"criticised", r"criticized", r"suggested", r"warned", r"rejected", r"denied",
    r"found that", r"concluded", r"ruled that",
    r"(?:records?|documents?|minutes) (?:shows?|showed|records?|recorded)",
)  # fmt: skip

SPEAKER_INVERTED = re.compile(
    rf"[”’'\"],?\s+(?:{_INVERTED})\s+(?:(?:[A-Z]\w*\.?|the|then)\s+){{0,4}}$"
)
# Behind “…?” and “…!”, where the next sentence may begin with a name as well: the commonest only,
# so that two sentences are not taken for one.
SPEAKER_RUNS_ON = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+|(?:the|then-|a)\s+){1,5}"
    r"(?:said|says|asked|asks|told|tells|added|adds|replied|wrote|writes|tweeted|shouted|demanded)\b"
)
