"""Verbs of saying: an open class, by what a verb does beside a name or beside quoted words.

The verbs are those of Levin, *English Verb Classes and Alternations* (1993), classes 37.1 to 37.9
(messages, manner of speaking, saying, complaining, advising), 29.5 (conjecture) and 48.1.2
(reflexive appearance, for *assert*), without those that seldom report words in news, and with
those that news took up since (*tweet*, *text*). Their forms are made here.
"""

import re
from collections.abc import Iterator

from explainer.english.lazy_patterns import lazy_regex

# They make an account: “Tarn contended that …”, “…,” Tarn contended.
_ACCOUNT = """
    acknowledge add admit advise affirm agree allege announce answer argue ask assert assess assure
    attest brag caution claim clarify comment complain concede conclude concur confess confirm
    contend counter declare demand deny describe disclose elaborate emphasise emphasize estimate
    explain express forecast gripe gush imply inform insist instruct joke lament maintain mention
    muse note observe opine outline plead pledge ponder post predict proclaim profess promise
    propose protest quip reaffirm reason reassure rebut recall recommend recount refute reiterate
    reject rejoin relate remark remember remind repeat reply report respond retort reveal say
    speculate specify state stipulate stress submit suggest surmise swear tell testify text
    theorise theorize threaten tweet urge venture vouch vow warn wonder write
"""
# They stand beside quoted words only: without them they tell a deed.
_VOICE = """
    allow bark bellow blurt boast boom bray charge chant chide chime chortle chuckle correct croak
    crow cry deadpan drawl echo enthuse exclaim figure fume gasp gloat groan grouse growl grumble
    gush hint hiss holler huff implore interject interrupt intone jeer laugh marvel moan mumble
    murmur mutter object offer plead preach pronounce protest rant rave reflect reminisce roar scoff
    scold scream shout shriek shrug sigh snap snarl sneer sniff sob sputter stammer summarise
    summarize taunt tease thunder volunteer wail whine whisper yell
"""
_COURSE = "begin continue finish proceed resume start"  # of a speech
_BELIEF = "believe consider guess reckon suppose think"  # a sentence gives both kinds to a person
# What somebody wants, feels or thinks of a thing; a report of it is theirs, though no saying.
_VIEW = """
    accuse apologise apologize applaud appreciate approve back blame condemn criticise criticize
    decline decry denounce deplore desire disagree dislike doubt endorse expect favor favour fear
    feel hate hope identify intend know lambast lambaste like object oppose plan praise prefer
    refuse regret respect seek support suspect thank trust understand view voice want welcome wish
    worry cite
"""

_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote", "swear": "swore", "begin": "began",
    "think": "thought", "feel": "felt", "know": "knew", "seek": "sought",
    "understand": "understood",
}  # fmt: skip
_DOUBLING = lazy_regex(r"(?:admit|brag|concur|deadpan|quip|rebut|shrug|sob|submit|snap)$")
_SILENT_E, _Y_TO_IE = re.compile(r"e$"), re.compile(r"(?<![aeiou])y$")
_HISS = lazy_regex(r"(?:s|sh|ch|x|z)$")


def forms(verb: str) -> Iterator[str]:
    """Give what a verb is in reports: *claims*, *claimed*."""
    if _Y_TO_IE.search(verb):
        yield f"{verb[:-1]}ies"
    else:
        yield f"{verb}es" if _HISS.search(verb) else f"{verb}s"
    if verb in _IRREGULAR:
        yield _IRREGULAR[verb]
    elif _Y_TO_IE.search(verb):
        yield f"{verb[:-1]}ied"
    elif _DOUBLING.search(verb):
        yield f"{verb}{verb[-1]}ed"
    else:
        yield _SILENT_E.sub("", verb) + "ed"


def _any_form(*verbs: str) -> str:
    found = {form for group in verbs for verb in group.split() for form in forms(verb)}
    return "|".join(sorted(found, key=lambda form: (-len(form), form)))


_WITHOUT_HEARER = _ACCOUNT.replace(" tell ", " ").replace(" assure ", " ").replace(" remind ", " ")
# They stand before a name as well: “…,” said Kirby. “Told” and “saying” do not: who follows those
# is the hearer, or whom the words are about.
INVERTED = rf"say|went on|goes on|point(?:ed|s) out|{_any_form(_WITHOUT_HEARER, _VOICE, _COURSE)}"
BESIDE_QUOTATION = rf"told|tells|saying|{INVERTED}"
_SAYS = (
    rf"spoke of|speaks of|point(?:s|ed) out|put it|puts it|found that|finds that"
    r"|ruled that|held that|pled"
    rf"|(?:went|goes) on to (?:{'|'.join(_ACCOUNT.split())})"
    rf"|{_any_form(_ACCOUNT, _BELIEF)}|(?:{_any_form(_VOICE)})\s+that"
)
_ADVERBS = (
    r"(?:(?:has|have|had|earlier|previously|first|already|also|then|even|later|again|who|in turn"
    r"|\w+ly)\s+){0,3}"
)
# “…, he boomed.”: behind a whole statement any verb that ends the sentence is one of saying.
_PARTICLE = r"(?:\s+(?:back|out|up|in|on|off|again|too|later|\w+ly))?"
CLOSES = (
    rf"(?:[a-z]{{3,}}ed|{_any_form(_ACCOUNT, _VOICE, _BELIEF, _COURSE)}"
    r"|shot|put|cut|broke|went|spat|came|(?:told|tells)(?:\s+[\w.’'-]+){0,3}\s+[\w’'-]+)"
    rf"{_PARTICLE}(?=\s*[.;]|\s*$)"
)
SPEAKS = rf"{_ADVERBS}(?:{_SAYS})(?!\w)"
# Behind several people: “the two claim that”. Before “that” any verb of an account is one.
SEVERAL_SPEAK = (
    rf"(?:{SPEAKS}|{_ADVERBS}(?:say|believe|think|argue|claim|deny|insist|allege|maintain|contend"
    r"|accuse|blame|demand|warn|fear|hope|agree|want"
    rf"|(?:{'|'.join(_ACCOUNT.split())})(?=\s+that\b))(?!\w))"
)
# “Tarn issued a statement”, “Tarn gave a speech”: the words follow in the next sentence
_GIVES_WORDS = (
    r"(?:issue|release|publishe?|poste?|made?|give|gave|sen[dt]|write|wrote|deliver|rea)(?:d|ed|s)?\s+"
    r"(?:an?|the|his|her|its|their)\s+(?:\w+\s+){0,2}"
    r"(?:statement|speech|letter|address|interview|press release|message|note|post|tweet)"
)
HOLDS = (
    rf"{_ADVERBS}(?:{_any_form(_VIEW)}|call(?:s|ed) (?:for|on)|point(?:s|ed) (?:out|to)"
    rf"|{_GIVES_WORDS}|puts? (?:[\w’'-]+ ){{1,5}}at)(?!\w)"
)
# They judge by words: “Feld called the accusations “noise””, “Feld dismissed it as noise”. Without
# words that are quoted, or what is said of it, they may tell a deed: “called a meeting”.
_JUDGED = """
    brand characterise characterize compare condemn criticise criticize decry defend denounce deny
    describe dismiss dispute dub hail label mock praise refute reject ridicule slam
"""
JUDGES = (
    rf"{_ADVERBS}(?:(?:{_any_form(_JUDGED)}|slammed|branded|labelled)(?!\w)"
    r"(?=[^.;,]*(?:·|[“\"]|\bas\b|\b(?:accusation|allegation|claim|charge|criticism|suggestion)s?\b))"
    r"|call(?:s|ed)(?=[^.;,]*(?:·|[“\"])|(?:\s+[\w’'.-]+){1,6}?\s+an?\s))"
)
_PLAIN = """
    add announce answer argue assert claim clarify comment contend continue elaborate explain
    insist maintain mention note observe post recall relate remark repeat reply report reveal say
    state testify tweet write
"""
# In a clause of its own, with a statement behind it: “Tarn said that …”. A belief and a denial are
# among them; the other voices tell nothing without quoted words.
ASSERTS = (
    rf"sa(?:y|id)|{_any_form(_WITHOUT_HEARER, _BELIEF, 'feel know fear hope doubt worry deny')}"
    r"|believe|think|argue|claim|deny|suggest|warn|allege|insist|maintain"
    rf"|(?:{'|'.join(_WITHOUT_HEARER.split())})(?=\s+that\b)"  # “the authors note that”
    r"|state(?=\s+(?:that|they|the|it|he|she|there)\b)"
    r"|reported(?=\s+(?:\w+day\s+|yesterday\s+|today\s+)?that\b)"
    r"|f(?:ou|i)nds?(?=\s+that\b)"
    r"|found(?=\s+(?:an?|the|its?|his|her|their|no|most|many|half|more|almost|nearly|about|only"
    r"|some|several|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s)"
    r"|rule[sd](?=\s+that\b)|held(?=\s+that\b)|show(?:s|ed)?(?=\s+that\b)"
    r"|c(?:ame|omes) to the conclusion(?=\s+that\b)|agreed?(?=\s+that\b)|tweeted|reads?"
    r"|(?<=ha[sd] )written|(?<=have )written|(?:went|goes) on to say"
    r"|(?:was|were|is|are|has been|have been) quoted\s+"
    r"(?:(?:by|in|on)\s+[^,;:“”\"]{2,60}?\s+)?as saying"
    r"|(?:made|makes) it clear(?=\s+that\b)|point(?:ed|s) out(?=\s+that\b)"
    r"|(?:express|voic)(?:ed|es)\s+(?:(?:its|his|her|their)\s+)?(?:concern|hopes?|fears?|doubts?)"
    r"(?=\s+that\b)|recommend(?:s|ed)?(?=\s+that\b)|demand(?:s|ed)(?=\s+that\b)"
    r"|expect(?:ed|s)?(?=\s+that\b)"
)
CLOSES_STATEMENT = (
    r"sa(?:y|id)|(?:was|were) quoted as saying|point(?:ed|s) out"
    rf"|{_any_form(_WITHOUT_HEARER, _BELIEF)}"
    r"|estimate|believe|claim|think|warn|add|argue|insist|suggest|allege|predict|fear|hope"
)
# They tell what somebody did by words, and what of it is theirs is not told apart: “Tarn accused
# Esk of theft”, “The council called the bridge “a wreck””.
_ACTS_OF_SPEECH = (
    r"den(?:ied|ies)|(?:accuse|blame|urge|criticise|criticize|denounce)[ds]|condemn(?:ed|s)|demand(?:ed|s)"
    r"|call(?:ed|s)?\s+(?:for|on|upon)\s|threaten(?:ed|s)\s|(?:vow|pledge|promise)[ds]?(?:ed)?\s"
    r"|(?:call|label|brand)(?:led|ed|s)?(?=\s[^.;]*?[“\"‘]|\s[^.;]*'')"
    r"|(?:describe|characterise|characterize|dub|dismiss|hail|denounce|reject)(?:e?[ds]|ed|bed|es)"
    r"(?=\s[^.;]*?(?:[“\"‘]|'')|\s[^,.;]*\bas\b)"
    r"|(?:advise|urge)[sd]?(?=\s(?:[\w’'-]+\s){1,4}?(?:not\s)?to\b)|ask(?:ed|s)(?=\s[^,.;:]*\b(?:how|why|whether|if|what|who|when)\b)"
    r"|(?:express|voic)(?:ed|es)\s"
    r"|(?:thank|prais|applaud|welcom|mock|attack|defend)(?:e?d|e?s)(?=\s[^.;]*?(?:[“\"‘]|''))"
)
ACTS_OF_SPEECH = rf"(?:{_ACTS_OF_SPEECH})"
# They tell what was said and nothing more. Behind the others (*denied*, *believes*, *suggested*) a
# statement without its verb would be another one.
SAYS_PLAINLY = lazy_regex(
    rf"\b(?:sa(?:y|id)|t(?:old|ells?)|went on to say|goes on to say|quoted as saying|puts? it"
    rf"|found|finds|ruled|rules|held|reads?|{_any_form(_PLAIN)}|saying|stating|adding|claiming"
    r"|arguing|explaining|noting|insisting|writing|commenting|remarking|point(?:ed|s|ing) out)\b"
)
# Behind them a statement needs no “that”, and no verb by which it is known; all others take a thing
# as well: “maintained a policy”, “confirmed the support”.
NEEDS_NO_VERB = lazy_regex(
    rf"\b(?:sa(?:y|id)|{_any_form('say tell think believe hope feel suggest assure insist')}"
    r"|suggest|believe|think|hope|feel|insist)(?:\s|$)"
)
# Behind “’s”: “Tarn’s view”, “Tarn’s letter”.
VIEW = (
    r"(?:view|opinion|words?|account|version|statement|letter|post|tweet|speech|testimony|claim"
    r"|assessment|estimate|belief|fears?|hopes?|position|remarks?|comments?|message|note)(?!\w)"
)
# Behind “’s” a verb is a participle: “Kirby’s said”, but “Kirby’s claims”.
HAS_SAID = rf"{_ADVERBS}(?:said|told|[a-z]{{3,}}ed)(?!\w)"
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

_FUNCTION_WORDS = (
    r"of|to|about|by|in|on|at|and|or|with|after|before|who|whom|whose|that|which|from|for|as|when"
    r"|while|over|against|near|than|but|if|because|through|during|under|into|towards?"
)
_ROLE = (
    r"(?:(?:chief of staff|secretary of state|secretary of defense|member of parliament),?\s+"
    rf"|(?:(?:[A-Z]\.){{2,4}}|[A-Z][\w’'-]*\.?|(?!(?:{_FUNCTION_WORDS})\b)[a-z][\w’'-]*),?\s+"
    # “University of St. Anne professor”, “engineer and bridge builder”
    r"|(?:[A-Z][\w’'-]*\s+)(?:of|for|and|at)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\.?\s+){1,3}(?=[a-z])"
    rf"|and\s+(?!\w+ed\b|(?:{INVERTED})\b)(?=[a-z]))"
)
# Between “…,” and a name: “said Fennick Council researcher Ivo Tarn”; a comma does without marks.
SPEAKER_INVERTED = lazy_regex(
    rf"(?:(?:[”’'\"]|''),?\s+(?:{INVERTED})|,\s+(?:said|says|added|wrote))\s+{_ROLE}{{0,8}}$"
)
# “A man has been indicted, announced U.S. Attorney Ivo Tarn.”: behind a statement and a comma, of
# verbs that take no person for their object, where the name ends the sentence.
_ANNOUNCES = """
    allege announce argue claim comment conclude contend declare disclose explain insist maintain
    note predict remark report reveal state testify
"""
_OF_OFFICE = r"in\s+[Cc]harge\s+"
ANNOUNCED_BY = lazy_regex(
    rf"(?P<verb>,\s+(?:{_any_form(_ANNOUNCES)})\s+)"
    rf"(?:{_ROLE}|{_OF_OFFICE}){{0,10}}"
    rf"(?:[A-Z][^;:.“”\"]{{2,100}}?\s+and\s+(?:{_ROLE}|{_OF_OFFICE}){{0,10}})?$"
)
BEHIND_ANNOUNCER = lazy_regex(
    r"(?:\s*\([^)]{1,20}\))?\s*(?:[.;,]|$|(?:today|yesterday|(?:on|at|in|during|last|this|and|of|from)\s"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))"
)
_NAME_OR_OFFICE = r"(?:[A-Z][\w.’'-]*\s+|(?:the|then-|a)\s+){1,5}"
# Behind “… .”, where nothing but who said it makes the next sentence.
SPEAKER_ENDS = lazy_regex(rf"{_NAME_OR_OFFICE}(?:{INVERTED})\s*(?:[.;]|$)")
# Behind “…?” and “…!”, where the next sentence may begin with a name as well. What seldom stands
# without quoted words makes it one sentence; another verb of saying does so where nothing that
# it could tell follows.
SPEAKER_RUNS_ON = lazy_regex(
    rf"{_NAME_OR_OFFICE}(?:"
    r"(?:said|says|asked|asks|told|tells|added|adds|replied|wrote|writes|tweeted|shouted|demanded)\b"
    rf"|(?:{INVERTED})(?:\s*(?:[.,;—–]|$)"
    r"|\s+(?:to (?:reporters|journalists)|on|in|at|during|after|before|when|as|while|later)\b))"
)
