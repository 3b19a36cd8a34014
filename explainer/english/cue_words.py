r"""Words by which a sentence tells how a thing is meant, class by class: cues, and all their kin.

A cue is a word whose loss or gain is told. Its kin are all words by which a sentence in other words
may tell the same, which is why they are many more, and loose. Some stand for the whole class in any
form of theirs (`depend\w*`).
"""

from explainer.english.operator_words import (
    BEHIND_ADVERB,
    DIS,
    ESCAPED,
    FIRST_SINCE,
    HINDERED,
    NO_HABIT,
    NO_QUANTITY,
    NOT_DENYING,
    NOT_TAKEN_OVER,
    NOT_TWICE,
    OTHERWISE,
    RANKED,
    SUBJECT_TO,
    UN,
    UNREAL,
)

CONDITIONS = (
    (
        r"(?<!as )(?<!even )(?<!do )(?<!does )(?<!ask )(?<!asked )(?<!see )(?<!know )(?<!wonder )"
        r"(?<!wondered )if(?! you look\b)"
    ),
    r"unless", r"provided(?: that|(?= the\b| he\b| she\b| it\b| they\b))", r"as long as(?! \d)",
    r"so long as", r"only (?:when|after|once|if)", r"in case", r"assuming",
    r"in the event (?:of|that)", r"on (?:the )?condition(?! of anonymity)", SUBJECT_TO,
    r"(?<!have )(?<!has )(?<!had )(?<![’']ve )depend(?:s|ed|ing|ent)? (?:up)?on",
    r"contingent (?:up)?on", r"conditional(?:ly)?",
    r"insofar as", r"in so far as", r"(?:as|so) far as (?:possible|practicable)",
    r"(?:as|so) far as(?= .{1,60}(?:allow|permit))", r"to the extent (?:that|possible)",
    OTHERWISE, r"(?<!was )(?<!is )(?<!were )(?<!are )pending",
    r"for .{2,40} to (?:establish|prove|show|succeed)",
    r"in (?:exchange|return) for",
    r"with the (?:\w+ )?(?:consent|approval|permission|agreement|backing|blessing)",
    r"in the (?:case|event) of", r"in case of", r"barring",
    r"on the (?:understanding|proviso|premise)",
    (
        r"without (?:an?|the) (?:\w+ )?(?:deal|agreement|permit|permission|consent"
        r"|approval|change|warrant|vote|licen[cs]e)"
    ),
    r"at the earliest", r"(?:weather|time|funds|money|health|conditions) (?:permitting|allowing)",
    r"all being well", r"god willing", r"(?-i:Had) (?:[\w’'-]+ ){1,6}been",
)  # fmt: skip

CONDITIONS_KIN = (
    *CONDITIONS, *UNREAL, r"if", r"provid\w+", r"long as", r"when\w*", r"once", r"assum\w+",
    r"event", r"condition\w*", r"subject",
    r"depend\w*", r"contingent", r"hing\w+", r"far as", r"extent",
    r"until", r"till", r"before", r"after", r"without", r"should", r"were (?:he|she|it|they|the)",
    r"had (?:he|she|it|they|the)", r"or else", r"short of", r"suppos\w+", r"given", r"except\w*",
    r"only", r"whether", r"limit\w*", r"threat\w*", r"ultimatum", r"follow\w+", r"where", r"must",
    r"need\w*(?! (?:not|n[’\']t))", r"require\w*",
    r"consent\w*", r"approv\w+", r"permission", r"permit", r"agree\w*", r"rel(?:y|ies|ied) on",
    r"exchange", r"return", r"barring", r"case", r"those (?:who|that|with|found)", r"whoever",
    r"anyone", r"earliest", r"pending", r"decid\w+ (?:if|whether)", r"proviso", r"understanding",
    r"premise", r"ha(?:s|ve|d|ving) to", r"permit\w*", r"allow\w*",
    r"(?-i:With)",
)  # fmt: skip

# What a label says by itself is none: *allegedly*, *reportedly*.
CHANCES = (
    r"(?-i:may)", r"might", r"(?<!so he )(?<!so she )(?<!so they )(?<!so it )could(?! not|n[’']t)",
    r"possib(?:le|ly|ility)", r"perhaps", r"maybe", r"probab(?:le(?! cause)|ly|ility)", r"likely",
    r"unlikely", r"seem(?:s|ed|ingly)?", r"appear(?:s|ed)? to", r"apparently", r"presumabl[ey]",
    r"potential(?:ly)?", r"suggest(?:s|ed|ing)? that(?! (?:[\w’'-]+ ){1,6}should\b)",
    (
        r"(?:information|data|evidence|figures|stud(?:y|ies)|research|records|findings)"
        r" suggest(?:s|ed)?(?! that\b)"
    ),
    r"(?:charged|indicted) (?:with|on|for)", r"accused of", r"suspected of", r"on suspicion of",
    r"at risk(?: of)?", r"prone to", r"in danger of", r"threaten(?:s|ed|ing)? to", r"may well",
    (
        r"can(?= (?:\w+ )?(?:cause|lead|kill|trigger|result|put|bring|damage|harm|destroy|prevent"
        r"|start|explode|poison|infect|affect|worsen|spread|increase|reduce|stunt|prove|turn"
        r"|spoil|ruin|hurt|weaken)\b)"
    ),
    r"(?:almost|nearly) certain(?:ly)?", r"(?<!reports )indicat(?:es?|ed|ing) that",
    r"hint(?:s|ed|ing)? (?:at|that)",
    r"(?<!at )(?<!at the )(?:risk|chance|danger|prospect)s? that",
)  # fmt: skip

CHANCES_KIN = (
    *CHANCES, r"(?-i:may)", r"could", r"can", r"possib\w+", r"probab\w+", r"likel\w+",
    r"unlikel\w+",
    r"seem\w*", r"appear\w*", r"apparent\w*", r"presum\w+", r"potential\w*", r"suggest\w*",
    r"alleg\w+", r"reported\w*", r"purport\w*", r"suppos\w+", r"risk\w*", r"chance\w*",
    r"danger\w*", r"threat\w*", r"rumou?r\w*", r"unclear", r"uncertain\w*",
    r"not (?:clear|certain|sure)", r"whether", r"said to", r"thought to", r"believed?",
    r"think\w*", r"thought", r"fear\w*", r"expect\w*", r"claim\w*", r"accus\w+", r"doubt\w*",
    r"if", r"would", r"should", r"able", r"hop\w+", r"guess\w*", r"speculat\w+", r"odds",
    r"prospect\w*", r"indicat\w+", r"hint\w*", r"sign\w*", r"prone", r"suspect\w*", r"vulnerable",
    r"capable", r"feasible", r"room for", r"perceiv\w+", r"as if", r"as though", r"free to",
    r"allow\w*", r"let\w*", r"permi\w+", r"enabl\w+", r"right to", r"argu\w+", r"contend\w*",
    r"forecast\w*", r"predict\w*", r"project\w*", r"calculat\w+",
    r"afraid", r"worr\w+", r"concern\w*", r"open", r"question", r"dispute\w*", r"point\w* to",
    r"believ\w+", r"lest", r"in case",
    r"charg\w+", r"indict\w*", r"trial", r"deni\w+", r"susp\w+", r"point\w*", r"arrest\w*",
    r"face[sd]?", r"show\w*", r"trac\w+", r"conclu\w+",
)  # fmt: skip

# “Feel confused” is no belief.
_FEELS_THAT = (
    r"(?= (?:that|like|as|it|he|she|they|we|the|this|these|there|an?|his|her|their|its|[“\"]|\w+s?"
    r" (?:is|are|was|were|has|have|had|will|would|should|could|can))\b)"
)
BELIEFS = (
    r"believ(?:es?|ed|ing)", r"fear(?:s|ed|ing)?", r"afraid", r"suspect(?:s|ed)(?! of)",
    rf"assum(?:es?|ed){NOT_TAKEN_OVER}", r"thinks?(?! of\b)", r"thought(?! of\b)",
    r"hop(?:es?|ed|ing)",
    r"doubt(?:s|ed)?", r"worr(?:ies|ied|y)", r"concern(?:s|ed)? (?:that|about|over)",
    r"suppos(?:es?|ed)(?! to)",
    r"guess(?:es|ed)", rf"feels?{_FEELS_THAT}", rf"felt{_FEELS_THAT}", r"convinced",
    r"imagin(?:es?|ed)", r"expect(?:s|ed)?",
    r"(?<!this )(?<!that )(?<!the )estimat(?:es?|ed)",
    r"consider(?:s|ed)?(?! (?:during|by|in|at|on|under)\b)",
    r"view(?:s|ed)? (?:it|this|the|him|her)? ?as",
    r"speculat(?:es?|ed)", r"predict(?:s|ed)?", r"theori[sz](?:es?|ed)", r"hypothesi[sz](?:es?|ed)",
    r"conjectur(?:es?|ed)", r"surmis(?:es?|ed)", r"reckon(?:s|ed)?",
    r"presum(?:es?|ed)(?! innocent)",
    r"came to the conclusion", r"deem(?:s|ed)?", r"fanc(?:ies|ied)",
    r"(?:working )?theory (?:is|was|that)", r"on the theory", r"suspicions?",
    r"in the (?:view|opinion|eyes|judgment) of",
    r"(?:look|sound|feel)(?:s|ed)? as (?:if|though)", r"felt like",
    r"regard(?:s|ed) (?:[\w’\'-]+ ){1,5}as", r"sees? (?:[\w’\'-]+ ){1,4}as",
    r"widely (?:seen|regarded|viewed)(?: as)?",
    r"described as", r"perceived(?= [a-z])",
    r"(?:is|are|was|were) (?:seen|regarded|viewed|perceived) as",
    r"(?:is|are|was|were) under the impression", r"suspects? (?:that|he|she|it|they|the|an?)",
    r"takes? (?:it|him|her|the \w+) for", r"t(?:akes?|ook) it that", r"trusts? that",
    r"confident", r"optimistic", r"hopeful", r"sceptical", r"skeptical", r"doubtful",
)  # fmt: skip

# What is only reported may not be so.
REPORTS = (
    (
        r"(?<!the )(?:reports?|claims|allegations|accounts) of"
        r"(?= [\w’'-]+(?: [\w’'-]+){0,3} [a-z]+ing\b)"
    ),
    r"(?:has|have|had) been reported(?! (?:to|by)\b)",
)
REPORTS_KIN = (
    *REPORTS, r"report\w*", r"sa(?:id|ys?)", r"t(?:old|ells?)", r"claim\w*", r"alleg\w+",
    r"according", r"accounts?", r"rumou?r\w*", r"complain\w*", r"heard?", r"known?", r"learn\w*",
    r"word of", r"notif\w+", r"inform\w*", r"accus\w+", r"suspect\w*", r"seem\w*", r"apparent\w*",
)  # fmt: skip

BELIEFS_KIN = (
    *BELIEFS, r"belie\w+", r"fear\w*", r"scared", r"suspect\w*", r"suspicio\w+", r"assum\w+",
    r"think\w*", r"thought\w*", r"hop\w+", r"doubt\w*", r"worr\w+", r"concern\w*", r"suppos\w+",
    r"guess\w*",
    r"feel\w*", r"convin\w+", r"persuaded", r"conviction", r"imagin\w+", r"expect\w*",
    r"estimat\w+", r"consider\w*", r"view\w*", r"opinion\w*", r"mind\w*", r"judg\w+", r"sure",
    r"certain", r"confiden\w+", r"understood", r"understand\w*", r"dream\w*", r"wonder\w*",
    r"conclu\w+", r"regard\w*", r"deem\w*", r"seem\w*", r"reckon\w*", r"impression", r"faith",
    r"trust\w*", r"perceiv\w+", r"see(?:s|n)? as", r"saw (?:[\w’'-]+ ){1,4}as", r"consid\w+",
    r"alarm\w*", r"anxi\w+",
    r"uneas\w+", r"dread\w*", r"predict\w*", r"speculat\w+", r"forecast\w*", r"anticipat\w+",
    r"held?", r"holds?", r"f(?:inds?|ound)(?= (?:that|it|him|her|them|no|the))", r"(?-i:may)",
    r"might",
    r"could", r"likel\w+",
    r"probab\w+", r"would", r"put(?:s)? (?:it|the|him|her|them)? ?at", r"argu\w+", r"maintain\w*",
    r"contend\w*", r"according", r"says?", r"said", r"intend\w*", r"look\w* (?:like|for)",
    r"in favou?r", r"calculat\w+", r"project\w*", r"wary", r"unsure", r"uncertain", r"suggest\w*",
    r"theor\w+", r"hypothe\w+", r"conjectur\w+", r"surmis\w+", r"presum\w+", r"fanc\w+",
    r"inferr?\w*", r"assess\w*", r"ruled", r"counts?", r"counted", r"rank\w*", r"treat\w*",
    r"apprehen\w+", r"optimis\w+", r"pessimis\w+",
    r"agree\w*", r"disagree\w*", r"credit\w*",
    r"t(?:akes?|ook|aken) (?:it|(?:[\w’'-]+ ){1,3}for)", r"taken for", r"mistak\w+", r"mistook",
    r"eyes?",
    r"to (?:him|her|them|those|many|most|some)",
    r"sceptic\w*", r"skeptic\w*",
    r"not (?:clear|sure|certain|convinced)", r"apparent\w*", r"appear\w*", r"seem\w*",
    r"possib\w+", r"look\w*", r"luck", r"trust\w*", r"sound\w*", r"like", r"point\w* to",
    r"alleg\w+", r"accus\w+", r"claim\w*", r"as if", r"as though", r"thesis", r"notion", r"idea",
    r"line of (?:inquiry|enquiry)", r"call\w*", r"describ\w+", r"suspicion",
    r"aim\w*", r"goal\w*", r"purpose", r"want\w*", r"wish\w*", r"ambition\w*", r"plan\w*",
    r"seek\w*",
    r"about", r"around", r"roughly", r"approximat\w+",
    r"(?-i:To [A-Z]\w+)",
    r"should", r"due", r"ought", r"(?:is|are|was|were) to", r"perhaps", r"maybe", r"set to",
)  # fmt: skip

# What a source doesn't say is no negation of what it tells; “not only” is none either.
UNTOLD = (
    (
        rf"(?<!\bor )not(?! (?:{NOT_DENYING}|since|last|say"
        rf"|name|identify|specify|state"
        rf"|mention|known|clear|certain|sure|immediately|yet|(?:decided|determined"
        rf"|explained|established) (?:whether|if|why|how|what|who))\b){NOT_TWICE}"
    ),
    (
        r"without(?! (?:an?|giving|naming|saying|citing|delay|further|hesitation"
        r"|exception|doubt|warning|interruption|pause)\b)"
    ),
)

# “Far from clear” is not; “far from the station” is a place.
FAR_FROM = (
    r"(?<!not )(?<!very )(?<!too )(?<!so )far from(?! (?-i:[A-Z]))"
    r"(?! (?:an?|his|her|its|their|our|my|home|here|it|them|the)\b"
    r"(?! truth| only| first| last| worst| best| case| end))"
)
# “Dead, injured and missing”: a number of people, of which nothing is denied.
_AMONG_OTHERS = r"(?<!\band missing)(?<!\bor missing)(?!,? (?:and|or)\b)"
_NEITHER = r"neither(?: .{1,80}? nor)?"
# Whoever failed to bar somebody let them in.
_TO_HINDER = r"(?! to (?:bar|prevent|stop|block|deter|halt|hinder|keep)\b)"
NEGATIONS = (
    *UNTOLD, r"(?<!if it )(?<!if he )(?<!if she )(?<!if they )\w+n[’']t", r"cannot",
    (
        r"no(?! doubt| longer than| (?:larger|bigger|greater|higher|older|longer|stronger|deeper)\b"
        r"| matter| more than| less\b| fewer\b| worse\b| better\b|"
        r" later than"
        r"| earlier than| sooner| wonder| secret| surprise| stranger|,|\.)"
    ),
    r"never",
    r"none", r"nobody", r"no one", r"nothing(?! (?:\w+ ){0,3}but\b)",
    r"nowhere", _NEITHER, r"nor", r"hardly", r"barely", r"scarcely", r"rarely", r"seldom",
    r"unable",
    r"no longer", rf"fail(?:s|ed|ure)?(?= (?:\w+ly )?to){_TO_HINDER}", r"refus(?:es?|ed|al)",
    r"den(?:y|ies|ied|ial)", r"declin(?:es?|ed)(?= to| the| a)", r"reject(?:s|ed|ing)?",
    r"lack(?:s|ed|ing)?",
    r"prohibit(?:s|ed|ing)?", r"forb[ia]d(?:s|den)?", r"absence", r"insufficient", r"unlawful",
    r"undisputed",
    r"doubt(?:s|ed)?(?= (?:that|whether|the|if))", rf"missing{_AMONG_OTHERS}",
    r"too (?:little|few|late|weak|small|slow|young|ill|sick)(?= to| for|,|\.|$)",
    r"prevent(?:s|ed)", r"impossible", r"(?:was|were|been) (?:acquitted|cleared)",
    r"quash(?:es|ed)", r"overturn(?:s|ed)(?! (?:in|into|on|onto|near|at|off)\b)",
    r"cancel(?:s|l?ed)", r"scrapp(?:s|ed)",
    r"(?<!previously )withh(?:eld|olds?)", r"exclud(?:es?|ed)", r"ineligible", r"unaware",
    r"unwilling",
    r"stopp(?:ed) short", r"fell short", r"in vain", FAR_FROM,
    r"anything but", r"banned", r"barred", r"ruled out", ESCAPED,
    r"all but(?= (?:an?|the|one|two|three|four|five|six|\d+|his|her|its)\b)", )  # fmt: skip

# “Neither spoke nor wrote” may be told by two: “did not speak, and wrote nothing”.
NEGATIONS_KIN = (
    *(one for one in NEGATIONS if one is not _NEITHER), r"neither", *UNREAL,
    r"not", r"no", r"rarely", r"seldom", r"fail\w* (?:\w+ly )?(?:to|in)",
    r"failures?", r"refus\w+",
    r"den(?:y|ies|ied|ying|ial)\w*", r"declin\w+", r"reject\w*", r"lack\w*", r"prohibit\w*",
    r"forb[ia]d\w*", r"ban(?:s|ned|ning)?", r"bar", r"bars", r"barred", r"absen\w+", UN,
    r"in(?:suffic|abil|capab|adequ|val|compl|correct|access|elig)\w*",
    r"in(?:effect|dep|accur|consist|vis|dif|equal|just|sens|formal)\w*",
    r"im(?:poss|prop|perf|mun|mat)\w*", r"il(?:leg|log)\w*", r"ir(?:reg|rel|res)\w*", DIS,
    r"non\w*", r"avoid\w*", r"prevent\w*", r"stop\w*", r"rul\w+ out", r"free (?:of|from)",
    r"instead", r"rather", r"short of", r"far from", r"false\w*", r"untrue", r"wrong\w*",
    r"except\w*", r"other than", r"loss", r"empty", r"beyond", r"too \w+ to", r"abandon\w*",
    r"drop\w*", r"omit\w*", r"left out", r"leav\w+ out", r"withh\w+", r"withdr\w+", r"oppos\w+",
    r"too (?:little|few|late|weak|small|slow|young|ill|sick)", r"secret\w*", r"conceal\w*",
    r"hid(?:e|es|den|ing)?", r"forestall\w*", r"avert\w*", r"contradict\w*", r"contest\w*",
    r"dissent\w*", r"overturn\w*", r"revers\w+", r"quash\w*",
    r"cancel\w*", r"suspend\w*", r"halt\w*", r"block\w*", r"spar(?:e|ed|es|ing)", r"void",
    r"exempt\w*", r"innocen\w+", r"acquit\w*", r"clear(?:ed|s)", r"exonerat\w*",
    r"vindicat\w*", r"shelv\w+", r"skip(?:s|ped|ping)", r"boycott\w*", r"dismiss\w*",
    r"nil", r"zero",
    r"rid", r"yet to", r"miss\w*", r"anything but", *HINDERED, ESCAPED,
    r"ke(?:eps?|pt) (?:from|off|out)",
    r"hold\w* back", r"object\w*", r"turn\w*(?= (?:[\w’'-]+ ){0,3}(?:down|away)\b)", r"struck",
    r"strike\w* down", r"forgo\w*",
    r"neglect\w*", r"violat\w+", r"breach\w*", r"refrain\w*", r"want of", r"only", r"just",
    r"temporar\w+", r"brief\w*", r"less", r"fewer", r"deficien\w+", r"turned (?:down|away)",
    r"unless", r"remain\w*", r"difficult\w*", r"hard(?:er)?(?! hats?\b)", r"tough\w*",
    r"(?<!\d )off", r"gone", r"little", r"few(?! (?:days|weeks|months|years|hours|minutes)\b)",
    r"without", r"missing", r"doubt\w*", r"lost", r"los(?:e|es|ing|s)", r"safe(?:ly|r)?",
    r"harmless", r"slight\w*", r"lightly",
    r"clos(?:e[ds]?|ing|ure)", r"shut(?!tle)\w*", r"vanish\w*", r"disappear\w*", r"scarc\w+",
    r"cease\w*",
    r"deni\w+", r"sceptic\w*",
    r"skeptic\w*", r"resist\w*", r"against", r"indefinite\w*",
    r"set(?:s|ting)? aside(?= (?:the|an?|his|her|its|their)\b)", )  # fmt: skip

# With one of these a sentence may tell less than a *not*, or what came to an end: it loses none by
# them, and gains one beside them. “Made less progress” is not “has not done anything”.
_LESS_THAN_NOT = frozenset((
    r"bar", r"bars", r"beyond", r"empty", r"void", r"nil", r"rid", r"struck", r"strike\w* down",
    r"just", r"temporar\w+", r"slight\w*", r"lightly", r"tough\w*", r"gone",
    r"hard(?:er)?(?! hats?\b)", r"difficult\w*", r"less", r"drop\w*", r"abandon\w*",
    r"withdr\w+", r"neglect\w*", r"breach\w*", r"wrong\w*", r"halt\w*", r"block\w*",
    r"cancel\w*", r"except\w*", r"clos(?:e[ds]?|ing|ure)", r"los(?:e|es|ing|s)", r"loss",
    r"missing", r"vanish\w*", r"disappear\w*", r"scarc\w+",
))  # fmt: skip

# A sentence may say *not* for these, and none that is lost is told by them alone: “nobody knows”
# for “it remains to be seen”.
NEGATIONS_TOLD = (
    *(one for one in NEGATIONS_KIN if one not in _LESS_THAN_NOT),
    r"remains? to be", r"question\w*", r"whether", r"myster\w+",
    r"(?:leav\w+|left|still|is|was) open", r"ignor\w+", r"unless",
    r"unprecedented", r"shortfall", FIRST_SINCE, r"first time", r"as \w+ as", r"otherwise",
    r"or (?:else|face|risk)", r"differ\w*", r"fictiti\w+", r"fictional", r"imaginary", r"bogus",
    r"invented", r"fake\w*", r"lie[ds]?", r"lying", r"at a later (?:date|time|stage|point)",
    r"suspen\w+", r"exempt\w*",
    r"le(?:av\w+|ft) (?:it )?open", r"all but", r"disput\w+", r"disagree\w*",
    r"stay\w* away", r"\w{3,}less(?:ly)?", r"keeps?",
    r"(?!un)(?!regard)(?!nevert)(?!nonet)(?!doubt)\w{3,}less(?:ly)?",
)  # fmt: skip

# What is looked at is no look at what was done: “looking at new rules”.
_MEASURE = (
    r"(?= (?:(?:an?|the|new|possible|\w+ory|\w+al) ){0,3}(?:\w+ing|guidelines|rules|laws?|measures"
    r"|options|plans|ways|bans?|changes|steps|limits|fees|tax(?:es)?)\b)"
)
PLANS = (
    r"will(?! of)", rf"would{NO_HABIT}", r"shall", r"plan(?:s|ned|ning)? to",
    r"intend(?:s|ed|ing)?", r"aim(?:s|ed|ing)? to", r"going to", r"about to", r"set to",
    r"scheduled to",
    r"propos(?:es?|ed|al|als|ing)", r"promis(?:es?|ed|ing)", r"pledg(?:es?|ed|ing)",
    r"vow(?:s|ed|ing)", r"agree(?:s|d|ing) to", r"want(?:s|ed|ing)", r"wish(?:es|ed|ing)? to",
    r"ask(?:s|ed|ing) (?:\w+ ){1,4}to", r"threaten(?:s|ed|ing)? to", r"offer(?:s|ed|ing)? to",
    r"decid(?:es?|ed|ing) to", r"should", r"must", r"to be (?=\w+ed\b)", r"are to", r"is to",
    r"were to",
    r"mission is to", r"in order to", r"seek(?:s|ing)? to", r"sought to", r"expected to",
    r"prepar(?:es?|ed|ing) (?:to|for)", r"(?:got|getting|get|gets|stand(?:s|ing)?|stood) ready to",
    r"ready to", rf"look(?:s|ed|ing) (?:at|into|to){_MEASURE}",
    rf"(?:consider|contemplat|mull|weigh|explor|envisag)(?:s|es|ed|ing){_MEASURE}",
    r"due to(?= \w+ (?:in|on|from|until|at|by|next|this|later)\b)",
)  # fmt: skip

PLANS_KIN = (
    *PLANS, r"look\w* (?:at|into)", r"being (?=\w+ed\b)", r"will", r"[’']ll", r"[’']d", r"plan\w*",
    r"inten\w+", r"aim\w*", r"go(?:ing|es)? to",
    r"due", r"schedul\w+", r"slated", r"propos\w+", r"promis\w+", r"pledg\w+", r"vow\w*",
    r"agree\w*", r"want\w*", r"wish\w*", r"ask\w*", r"urg\w+", r"call(?:s|ed|ing)? (?:for|on)",
    r"demand\w*", r"request\w*", r"recommend\w*", r"threat\w*", r"offer\w*", r"decid\w+",
    r"decision", r"ought",
    r"(?:is|are|was|were|be|ha(?:s|ve|d)|due|set|about|going|ready|willing|able|free) to",
    r"(?:like|bound|likely|right|chance|power|for \w+|how|whether|said|supposed) to",
    r"(?:him|her|them|it|us|me|you) to", r"need\w*", r"ready", r"prepar\w+", r"hop\w+",
    r"expect\w*", r"consider\w*", r"suggest\w*", r"seek\w*", r"sought", r"bid\w*", r"draft\w*",
    r"(?-i:may)", r"might", r"could", r"can", r"if", r"let", r"advis\w+", r"instruct\w*",
    r"order\w*",
    r"purpose", r"goal", r"mean[st]?", r"meaning to", r"meant", r"design\w*", r"future",
    r"so that", r"upcoming",
    r"tomorrow", r"try\w*", r"tried", r"willing", r"resolv\w+", r"commit\w*", r"undert\w+",
    r"appl\w+", r"petition\w*", r"invit\w+", r"press\w*", r"push\w*", r"lobb\w+", r"argu\w+",
    r"not", r"\w+n[’']t", r"never", r"until", r"unless", r"idea", r"target\w*", r"mission",
    r"task\w*", r"would-be", r"obliged?", r"duty", r"required?", r"requires?", r"forecast\w*",
    r"predict\w*", r"object(?:s|ed|ing)?", r"oppos\w+", r"refus\w+", r"declin\w+",
    r"forbid\w*", r"forbade", r"prohibit\w*", r"bann(?:ed|ing) \w+ from", r"warn\w*", r"held to",
    r"deem\w*",
    r"(?:down|up) (?:to|for)", r"on the (?:list|programme|program|bill)", r"thought", r"believ\w+",
    r"next", r"coming", r"tonight", r"whether", r"question",
    (
        r"by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january"
        r"|february|march|april|may|june|july|august|september|october|november|december)"
    ),
    r"on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)", r"soon", r"again",
    r"face(?:s|d)?", r"negotiat\w+", r"in talks", r"pend\w+", r"sentenced? (?:to|of|is|was)",
)  # fmt: skip

# One is no other: whoever was asked to do a thing did not begin it, and nearly is not tried.
ATTEMPTS = (
    r"tr(?:y|ies|ied|ying) (?:to|and)", r"attempt(?:s|ed|ing)?", r"(?-i:endeavou?r(?:s|ed|ing)?)",
    r"efforts? to", r"struggl(?:es?|ed|ing) to", r"seek(?:s|ing)? to", r"sought to",
    r"aim(?:s|ed|ing)? (?:at|to)", r"bid to", r"str(?:ives?|ove|iving) to", r"hop(?:es|ed|ing) to",
    r"campaign(?:s|ed|ing)? (?:to|for)", r"lobb(?:y|ies|ied|ying) (?:to|for)",
    r"push(?:es|ed|ing)? (?:to|for)", r"attempt to",
    r"in talks (?:to|about|over|on|with)", r"negotiat(?:es?|ed|ing) (?:to|about|over|for|the)",
    r"set(?:s|ting)? out to", r"on (?:its|their|his|her|the) way to", r"reach(?:es|ed|ing) for",
    r"work(?:s|ed|ing) (?!group|part(?:y|ies)\b)(?:\w+ ){0,3}to(?= \w+)",
    r"work(?:s|ed|ing) towards?",
    r"fight(?:s|ing)? (?:to|for)(?! (?:days|weeks|months|years|hours)\b)",
    r"fought (?:to|for)(?! (?:days|weeks|months|years|hours)\b)", r"battl(?:es?|ed|ing) to",
    r"rac(?:es?|ed|ing) to",
    r"vy?(?:ies|ied|ying) (?:to|for)",
    (
        r"sent to(?= (?!the\b|an?\b|his\b|her\b|its\b|their\b)(?-i:[a-z]+)"
        r" (?:the|an?|his|her|its|their|for|with|in|up|out)\b)"
    ),
    r"in (?:the )?hope of", r"hoping (?:to|for)",
    r"press(?:es|ed|ing) (?:\w+ ){1,4}(?:to|for)", r"aimed at", r"in a bid to", r"motion to",
    r"application to", r"drive to", r"a push (?:to|for)", r"last push", r"lunged (?:at|for)",
    r"(?:look|search|hunt)(?:s|ed|ing)? for(?= [a-z])",
    r"appl(?:y|ies|ied|ying) for",
)  # fmt: skip

ATTEMPTS_KIN = (
    *ATTEMPTS, r"tr(?:y|ies|ied|ying)", r"attempt\w*", r"endeavou?r\w*", r"effort\w*",
    r"struggl\w+", r"seek\w*", r"sought", r"aim\w*", r"bid\w*", r"want\w*",
    r"would", r"will", r"fail\w*", r"not", r"\w+n[’']t", r"never", r"set out", r"hop\w+",
    r"plan\w*", r"push\w*", r"press\w*", r"demand\w*", r"calls?", r"called", r"calling", r"urg\w+",
    r"in vain", r"nudg\w+", r"target\w*", r"fight\w*", r"fought", r"campaign\w*", r"lobb\w+",
    r"request\w*", r"should", r"mean\w*", r"work\w*", r"strove", r"keen", r"eager", r"intend\w*",
    r"striv\w+", r"is to", r"are to", r"was to", r"were to", r"took up", r"tak\w+ up", r"set about",
    r"ask\w*", r"(?:out|go\w*|went) for", r"purpose", r"goal", r"object\w*", r"so that", r"no",
    r"(?-i:may)", r"might",
    r"could",
    r"wish\w*", r"like to", r"look\w* (?:for|to)", r"ambition\w*", r"whether", r"in order to",
    r"talks", r"negotiat\w+", r"on (?:its|their|his|her|the) way", r"way to", r"reach\w* for",
    r"battl\w+", r"rac(?:e|es|ed|ing)", r"appl\w+", r"motion", r"drive", r"tri(?:es|ed)",
    r"in order to", r"so as to", r"discuss\w*", r"court(?:ed|ing)", r"offer\w*", r"trying",
    r"propos\w+",
    r"interest\w*", r"lung\w+", r"search\w*", r"hunt\w*",
)  # fmt: skip

REQUESTS = (
    r"ask(?:s|ed|ing) (?:[\w’'-]+ ){1,5}to", r"request(?:s|ed|ing)? (?:[\w’'-]+ ){0,5}to",
    r"plead(?:s|ed|ing)? with", r"appeal(?:s|ed|ing)? (?:to|for)", r"petition(?:s|ed|ing)?",
    r"urg(?:es|ed|ing)", r"invit(?:es|ed|ing) (?:[\w’'-]+ ){1,4}to",
    r"advis(?:es|ed|ing) (?:[\w’'-]+ ){0,4}to", r"encourag(?:es|ed|ing) (?:[\w’'-]+ ){0,4}to",
    r"instruct(?:s|ed|ing) (?:[\w’'-]+ ){0,4}to", r"order(?:s|ed|ing) (?:[\w’'-]+ ){1,4}to",
    r"call(?:s|ed|ing)? (?:for|on|upon)(?! \d)", r"demand(?:s|ed|ing)(?! by\b)",
    r"recommend(?:s|ed|ing)", r"propos(?:es|ed|ing)",
    r"press(?:es|ed|ing) (?:[\w’\'-]+ ){1,4}(?:to|for)",
    r"lobb(?:ies|ied|ying) (?:[\w’\'-]+ ){1,4}(?:to|for)",
    r"offer(?:s|ed)? (?:[\w’\'-]+ ){0,8}to", r"told (?:[\w’\'-]+ ){1,4}to",
    r"beg(?:s|ged|ging) (?:[\w’\'-]+ ){1,4}to",
    (
        r"(?:was|were|been|is|are) (?:asked|ordered|told|urged|advised|instructed|invited"
        r"|encouraged"
        r"|requested|recommended|summoned|pressed|directed|commanded) to"
    ), r"summon(?:s|ed) (?:[\w’\'-]+ ){1,4}to",
)  # fmt: skip

REQUESTS_KIN = (
    *REQUESTS, r"ha(?:s|ve|d|ving) to", r"sentenced", r"fined", r"obliged", r"ask\w*",
    r"request\w*", r"plead\w*", r"appeal\w*", r"petition\w*", r"urg\w+",
    r"invit\w+", r"advi[sc]\w+", r"encourag\w+", r"instruct\w*", r"order\w*", r"demand\w*",
    r"call(?:s|ed|ing)?", r"recommend\w*", r"propos\w+", r"want\w*", r"wish\w*", r"would",
    r"should",
    r"must", r"ought", r"need\w*", r"beg(?:s|ged|ging)?", r"plea\w*", r"implor\w+", r"told",
    r"tell\w*",
    r"bid", r"bade", r"suggest\w*", r"wan\w+", r"seek\w*", r"sought", r"in favou?r", r"press\w*",
    r"push\w*", r"lobb\w+", r"claim\w*", r"not", r"no", r"\w+n[’']t", r"refus\w+", r"declin\w+",
    r"reject\w*", r"(?:is|are|was|were) to", r"(?:him|her|them|it|us) to", r"due", r"look\w* for",
    r"turn\w* to", r"summon\w*", r"command\w*", r"requir\w+", r"offer\w*", r"support\w*", r"let",
    r"warn\w*", r"insist\w*", r"prompt\w*", r"direct\w*", r"(?-i:may)", r"might", r"could", r"if",
    r"hop\w+", r"voic\w+", r"(?:in )?answer", r"at the (?:behest|request|urging)",
    r"tr(?:y|ied|ying)",
    r"put\w* forward", r"bill", r"introduc\w+", r"tabled", r"motion",
    r"(?:is|are|was|were|be) (?:for|against)", r"oppos\w+", r"plan\w*", r"will", r"whether",
    r"consider\w*", r"welcom\w+",
    r"free to", r"able to", r"can",
    r"for (?:better|higher|more|fair\w*|lower)", r"sentence",
)  # fmt: skip

NEARLY = (
    rf"almost{NO_QUANTITY}", rf"nearly{NO_QUANTITY}",
    r"all but(?! (?:an?|the|one|two|three|four|five|six|\d+|his|her|its)\b)", r"came close to",
    r"on the verge of", r"within [\d.,]+ [a-z]+ of",
)  # fmt: skip

NEARLY_KIN = (
    *NEARLY, r"near", r"close", r"verge", r"brink", r"about", r"around", r"roughly", r"over",
    r"some", r"just under", r"virtual\w*", r"practical\w*", r"narrow\w*", r"up to", r"most\w*",
    r"more or less", r"more than", r"not (?:quite|wholly|yet)", r"hardly", r"scarcely", r"barely",
    r"would have", r"avoid\w*", r"escap\w+", r"miss\w*", r"little short", r"short of", r"less",
    r"under", r"well", r"approx\w*", r"threaten\w*", r"within",
    r"[\d.,]+ [a-z]+ (?:from|of|away|off)",
    r"toward\w*",
)  # fmt: skip

# Whoever brought somebody to do a thing has it done (Karttunen 1971, “Implicative verbs”).
SUCCESSES = (
    r"succe(?:eds?|eded|eding) in", r"manag(?:es|ed) to",
    *(
        rf"{made} (?:[\w’'-]+ ){{1,4}}(?<!attempt )(?<!effort )(?<!efforts )(?<!campaign )(?<!bid )"
        r"(?<!plan )(?<!drive )to(?= (?![a-z]+ing\b)(?-i:[a-z]+)\b)"
        for made in (
            r"brings?", r"brought", r"gets", r"got", r"led", r"moved", r"persuad(?:es|ed)",
            r"convinc(?:es|ed)", r"caus(?:es|ed)", r"forc(?:es|ed)", r"induc(?:es|ed)",
            r"compelled",
        )
    ),
    r"talk(?:s|ed) (?:[\w’'-]+ ){1,3}into", r"prevail(?:s|ed) (?:up)?on", r"secure[sd]",
    r"won over",
    r"pull(?:s|ed) off", r"carri(?:es|ed) out", r"brought about", r"push(?:es|ed) through",
    r"achiev(?:es|ed)", r"accomplish(?:es|ed)", r"enforc(?:es|ed)", r"obtain(?:s|ed)",
    r"end(?:s|ed) up", r"saw to it",
)  # fmt: skip

SUCCESSES_KIN = (
    *SUCCESSES, r"succe\w+", r"manag\w+", r"br(?:ing|ought)\w*", r"got", r"gets?", r"led",
    r"leads?", r"persuad\w+", r"convinc\w+", r"caus\w+", r"forc\w+", r"induc\w+", r"compel\w*",
    r"made", r"ma(?:kes?|king)", r"secur\w+", r"ensur\w+", r"guarant\w+", r"assur\w+",
    r"w[io]n\w*", r"carr\w+", r"achiev\w+",
    r"accomplish\w*", r"effect\w*", r"obtain\w*", r"end\w*", r"complet\w+", r"did", r"able",
    r"prompt\w*", r"after", r"until", r"result\w*", r"drove", r"driv\w+", r"g[ai]\w?ined",
    r"gain\w*", r"receiv\w+", r"enforc\w+", r"oblig\w+", r"requir\w+", r"order\w*", r"pressur\w+",
    r"impos\w+", r"implement\w*", r"conduct\w*", r"perform\w*", r"execut\w+", r"final\w*",
    r"held", r"had to", r"ha(?:ve|s) to", r"must", r"let", r"so that", r"because", r"due to",
    r"help\w*", r"enabl\w+", r"coerc\w+", r"pass\w*", r"adopt\w*", r"acquir\w+", r"found",
    r"serv\w+",
)  # fmt: skip

QUESTIONS = (
    r"whether", r"unclear", r"unknown", r"not (?:clear|known|certain)", r"uncertain(?:ty)?",
    r"(?<!in )(?<!into )(?<!without )(?<!beyond )(?<!out of the )question (?:is|was|of|whether)",
    r"issue (?:is|was|on|before)", r"to test",
    r"to determine", r"to see if",
    (
        r"(?:ask|decid|determin|examin|consider|establish|investigat|review|assess|discuss|check"
        r"|evaluat|test|verif|wonder|question)\w* if"
    ),
    r"(?:see|know|look(?:s|ed|ing)? at|find out) if", r"depend(?:s|ing) on",
    r"ask(?:s|ed|ing)(?: about| of)? (?:how|why|whether|if|what|who|when|where)",
    (  # “asked about a skipper who wanted to sail” asks nothing of him
        r"ask(?:s|ed|ing) (?!(?:about|for|after|of|by)\b)(?:\w+ ){1,3}"
        r"(?:how|why|whether|if|what|who|when|where)"
    ),
    r"did not (?:say|know|specify|state|give|name|identify)",
    r"didn[’']t (?:say|know|specify|state|give|name|identify)", r"undetermined",
    r"under investigation", r"is investigating", r"are investigating", r"was investigating",
    r"no (?:word|explanation|reason)",
    (
        r"not (?:yet )?(?:said|say|explained|disclosed|revealed|established|determined|found"
        r"|decided) (?:why|how|whether|who|what|when|where|if)"
    ),
    r"declin(?:es|ed|ing) to (?:say|explain|specify|identify|name|elaborate)", r"unexplained",
    r"unsolved", r"undecided", r"unresolved", r"a mystery", r"(?:nobody|no one) knows",
    r"remains? to be seen", r"yet to \w+", r"unidentified",
    r"not (?:immediately|yet) (?:clear|known)", r"still (?:open|unclear|to be decided)",
    r"leaves? (?:it )?open", r"no immediate (?:claim|comment|explanation)",
    r"could(?: not|n[’\']t) (?:say|tell|confirm)", r"unable to (?:say|tell|confirm)",
    r"differ(?:s|ed)? (?:on|about|as to)", r"disput(?:es?|ed|ing) (?:over|about|among)",
    r"conflicting", r"whether or not",
)  # fmt: skip

QUESTIONS_KIN = (
    *QUESTIONS, r"vot\w+ (?:on|about)", r"not", r"\w+n[’']t", r"no", r"no one", r"nobody",
    r"uncertain\w*", r"unsure",
    r"question\w*", r"issue\w*", r"or(?! (?:so|more|less|fewer|longer|older)\b)", r"test\w*",
    r"determin\w+(?! that)", r"depend\w*", r"if",
    r"ask\w*",
    r"wonder\w*", r"doubt\w*", r"open", r"(?-i:may)", r"might", r"could", r"inquir\w*",
    r"enquir\w*",
    r"decid\w+(?! that)", r"examin\w*", r"investigat\w*", r"consider\w*", r"review\w*", r"study",
    r"studie\w*", r"would", r"possib\w+", r"unresolved", r"undecided", r"disput\w+",
    r"look\w* into", r"asses\w+", r"find out", r"hing\w+", r"turns? on", r"judg\w+", r"without",
    r"probe\w*", r"unidentified", r"unnamed", r"never", r"neither", r"nor", r"dispute",
    r"contest\w*", r"challeng\w+", r"appeal\w*", r"claim\w*", r"argu\w+", r"check\w*",
    r"myster\w+", r"puzzl\w+", r"secret\w*", r"silen\w+", r"withh\w+", r"declin\w+", r"refus\w+",
    r"un(?:known|clear|explained|solved|specified)", r"remains", r"yet to", r"establish\w*",
    r"seek\w*",
    r"sought", r"learn\w*", r"clarif\w+", r"look\w* (?:at|for)", r"explor\w+", r"pending",
    r"wait\w*",
    r"opinion\w*", r"views?", r"survey\w*", r"poll\w*", r"investigating", r"examining", r"deciding",
    r"testing", r"measur\w+", r"compar\w+", r"conflict(?:s|ed)?",
)  # fmt: skip

CHOICES = (
    r"or(?! (?:more|less|so|fewer)\b| (?-i:[A-Z]{2,}))", r"either",
)  # fmt: skip

CHOICES_KIN = (
    *CHOICES, r"whether", r"any\w*", r"one of", r"nor", r"neither", r"alternativ\w+",
    r"respectively", r"various", r"else", r"among", r"between", r"whichever", r"whatever",
    r"regardless", r"both ways",
)  # fmt: skip

# What joins two things so that both are meant.
JOINING_ALL = (
    r"as well as", r"along with", r"together with", r"on top of", r"plus", r"in addition to",
    r"coupled with", r"and (?:then|also|likewise|moreover|once more|again)", r"not only",
    r"combined with",
)  # fmt: skip

# What puts two things together of which the source told one or the other.
JOINED = (
    r"and", r"as well as", r"along with", r"plus", r"together with", r"both", r"on top of",
    r"also", r"moreover", r"in addition", r"then", r"besides", r"not only",
)  # fmt: skip

ALL = (
    (
        r"(?<!\bin )(?<!\bat )(?<!above )(?<!after )(?<!nearly )(?<!almost )(?<!not"
        r" )all(?! but| of a sudden| night| day| the same| week| year| along| over)"
    ),
    r"every\w*", r"each(?! (?:other|time)\b)",
    r"entire(?:ly|ty)?", r"whole", r"wholly",
    r"complet\w+", r"total(?:ly|ity)?", r"fully", r"always", r"invariably", r"without exception",
    r"at all times", r"altogether", r"across the board", r"to a man", r"unanimous\w*",
    r"universal\w*", r"the lot", r"the full",
    r"for good(?! (?:reason|measure|cause|behaviou?r))", r"permanently", r"for ever(?! more)",
    r"forever(?! more)",
    r"once and for all",
)  # fmt: skip

ALL_KIN = (
    *ALL, r"all", r"permanent\w*", r"final\w*", r"lifelong", r"for life", r"indefinite\w*",
    r"end(?:s|ed)?", r"any\w*", r"both", r"throughout", r"full", r"100", r"ever", r"nationwide",
    r"exclusive\w*", r"solely", r"absolute\w*", r"no(?= \w+s)", r"never", r"none",
    r"nobody", r"no one", r"nothing", r"continu\w+", r"regular\w*", r"largest", r"\w+wide",
    r"everybody", r"together", r"sum", r"per", r"what(?:so)?ever", r"as much as", r"as many as",
    r"either", r"neither", r"each", r"the only", r"different", r"respective\w*",
)  # fmt: skip

CAUSES = (
    r"because",
    (
        r"due to"
        r"(?! (?:be|begin|start|run|open|stay|take|end|go|come|meet"
        r"|(?!\w+(?:(?<!s)s|ing|[st]ion|ment|ness|ity|ure|[ae]nce)\b)\w+"
        r" (?:in|on|from|until|at)\b))"
    ),
    r"owing to", r"caus(?:es?|ed|ing)", r"led to", r"leads? to", r"leading to",
    r"result(?:s|ed|ing)? (?:in|from)", r"as a result", r"prompt(?:s|ed|ing)?",
    r"trigger(?:s|ed|ing)?", r"therefore", r"thus", r"hence", r"consequently", r"thanks to",
    r"brought (?:about|on)", r"provok(?:es?|ed|ing)", r"spark(?:s|ed|ing)?", r"blam(?:es?|ed|ing)",
    r"in response to", r"on account of", r"by reason of", r"by virtue of",
    r"on the (?:strength|ground|grounds|basis) of", r"in (?:the )?wake of", r"in consequence of?",
    r"courtesy of", r"for (?:want|lack|fear) of", r"for lack",
    r"out of (?:fear|anger|spite|concern|hatred|greed|love|envy|revenge|pity)",
    r"stem(?:s|med|ming)? from", r"trac(?:es?|ed|ing) (?:\w+ )?to", r"aris(?:es?|ing) from",
    r"arose from", r"follow(?:s|ed) from", r"owe[sd]? \w+ to", r"attribut(?:es?|ed|able)",
    r"at the (?:behest|instigation|urging|hands?) of", r"on (?:that|this) account", r"by dint of",
    r"given that", r"seeing (?:that|as)", r"inasmuch as", r"in view of", r"in light of",
    r"driven by", r"fuel(?:l?ed)? by", r"spurred", r"motivated", r"inspired", r"that is why",
    r"which is why", r"accordingly", r"in retaliation", r"in revenge",
    r"under pressure (?:from|of)", r"in return for", r"in exchange for", r"for the sake of",
    r"in order to please",
)  # fmt: skip

CAUSES_KIN = (
    *CAUSES, r"since", r"as(?! (?:well|many|much|far|long|soon|few|little|\w+ as)\b)",
    r"so(?! (?:far|much|many|long|called)\b)", r"why", r"reasons?", r"grounds",
    r"on the ground that", r"responsible for", r"enabl\w+", r"based on",
    r"dr(?:i|o)ves? (?:[\w’'-]+ ){1,3}to", r"driven", r"after",
    (
        r"follow(?:s|ed|ing)?(?= (?:an?|the|his|her|its|their|this|that|these|those|by|from|up"
        r"|reports?)\b)"
    ),
    r"effects?(?= (?:of|on)\b)", r"impact(?:s|ed)?(?= (?:of|on|the)\b)", r"consequen\w+",
    r"outcome", r"when", r"response to", r"respon(?:d|ds|ded|ding) (?:to|by)", r"reaction",
    r"reacting", r"reacted", r"retaliat\w+", r"led", r"leads?", r"contribut\w+", r"affect\w*",
    r"influenc\w+", r"prevent\w*", r"fear\w*", r"thereby", r"thereof",
    r"for(?= \w+ing)", r"by(?= \w+ing)", r"over(?= his| her| their| the| alleg\w+| claims?)",
    r"translat\w+", r"turn\w* into", r"gr[eo]w\w* into", r"causing", r"sparking",
    r"(?<=, )(?:injur|kill|leav|forc|mak|allow|rais|reduc)ing",
    r"under the (?:weight|pressure|burden|strain)", r"by reason", r"lest", r"spur\w*", r"saying",
    r"citing", r"(?:which|that|this) means", r"meant",
    r"rais(?:es|ed) (?:\w+ ){0,2}(?:concerns?|doubts?|fears?|questions?)",
    r"for (?:the |his |her |its |their )?(?:\w+ )?\w+ing", r"in (?:the )?protest",
    r"(?<=, )which \w+ed",
    (
        r"(?:apolog|fine|punish|prais|thank|critici[sz]|jail|sack|award|sentence|honou?r)\w*"
        r" (?:\S+ ){0,4}for"
    ),
)  # fmt: skip

# What singles one thing out of all.
EXCLUSIVE = (
    r"(?<!if )(?<!not )only", r"merely", r"solely", r"exclusively", r"above all",
    r"first and foremost", r"uniquely", r"alone", r"purely", r"simply", r"nothing but",
    r"no one but", r"none other than", r"of all people", r"of all things", r"more than anything",
    r"more than all else", r"before all else", r"nothing else than", r"entirely", r"to a man",
    r"to the exclusion of", r"nothing short of",
)  # fmt: skip

EXCLUSIVE_KIN = (
    *EXCLUSIVE, r"only", r"sole", r"exclusive", r"main\w*", r"prime", r"primar\w+", r"entire\w*",
    r"whol\w+", r"complete\w*", r"total\w*", r"unique", r"never", r"unlike", r"must", r"unless",
    r"requir\w+", r"ha(?:s|ve) to", r"no other", r"within", r"restrict\w*", r"limit\w*",
    r"principal\w*", r"chief\w*", r"expressly", r"specific\w*", r"strict\w*", r"simple", r"just",
    r"pure", r"mere", r"if", r"condition\w*",
    r"provid(?:ed|ing)",
    (
        r"(?:not|no|none|nobody|nothing|never|\w+n[’']t) (?:[\w’'-]+ ){0,6}(?:until|unless|but"
        r"|except|other)"
    ),
    r"in (?:exchange|return)", r"depend\w*", r"until", r"subject to", r"otherwise",
    r"no more than", r"nothing more", r"single\w*", r"lone", r"no(?= \w+s? (?:but|other|except))",
    r"except\w*", r"rather than", r"instead of", r"other than", r"few\w*", r"little", r"first",
)  # fmt: skip

FOCUS = (
    r"promptly", r"swiftly", r"speedily", r"instantly", r"without delay", r"abruptly", r"hurriedly",
    r"reluctantly", r"grudgingly", r"unwillingly", r"eagerly", r"gladly", r"defiantly",
    r"recklessly",
    r"callously", r"cynically", r"brutally", r"maliciously", r"shamelessly", r"wantonly",
    r"desperately",
    r"especially", r"particularly", r"in particular", r"chiefly", r"primarily", r"as never before",
    r"for the first time", r"once again",
    r"yet again", r"immediately", r"at once", r"deliberately", r"knowingly", r"intentionally",
    r"on purpose", r"wilfully", r"secretly", r"in secret", r"openly", r"clearly", r"plainly",
    r"obviously", r"definitely", r"certainly", r"undoubtedly", r"without doubt", r"beyond doubt",
    r"falsely", r"single-handedly", r"unprecedented\w*", r"repeatedly", r"again and again",
    r"time and again", r"blatantly", r"flagrantly", r"brazenly", r"notoriously", r"finally",
    r"at last", r"hastily", r"quietly", r"suddenly", r"personally", r"directly", r"fully",
    r"utterly", r"thoroughly", r"outright", r"(?<!for )ever(?! (?:more|less|since|after|\w+er\b))",
)  # fmt: skip

FOCUS_KIN = (
    *FOCUS, r"prompt", r"reluctan\w+", r"unwilling\w*", r"eager", r"glad", r"defian\w+",
    r"reckless\w*",
    r"callous\w*", r"cynic\w*", r"brutal\w*", r"malic\w+", r"despera\w+", r"immediate",
    r"speed\w*", r"abrupt",
    r"hurr\w+", r"record", r"only", r"alone", r"sole", r"exclusive", r"main\w*", r"prime",
    r"entire\w*",
    r"whol\w+", r"complete\w*",
    r"total\w*", r"unique", r"never", r"unlike", r"repeat\w*", r"secret\w*", r"hidden", r"open",
    r"obvious", r"evident\w*", r"clear", r"plain", r"intent\w*",
    r"purpose\w*", r"willful\w*", r"wilful\w*", r"quick\w*", r"rapid\w*", r"swift\w*", r"rush\w*",
    r"sudden\w*", r"instant\w*", r"direct", r"full", r"false", r"lied?", r"lying", r"untru\w+",
    r"no other", r"principal\w*",
    r"largely", r"expressly", r"specific\w*", r"previous\w*", r"unprecedented", r"moment",
    r"minute", r"strict\w*", r"eventual\w*", r"simple", r"personal", RANKED[-1], r"highly",
    r"notabl\w+", r"continu\w+", r"initial\w*", r"first", r"debut\w*", r"maiden",
    r"together", r"simultaneous\w*", r"covert\w*", r"clandestine\w*", r"apparent\w*",
    r"over and over", r"ongoing", r"constant\w*",
)  # fmt: skip

# Verbs of certainty have a rule of their own.
CERTAINTIES = (
    r"provably", r"proof", r"demonstrat(?:es?|ed)", r"establish(?:es|ed) that", r"learn(?:s|ed|t)",
    r"discover(?:s|ed)", r"noticed?", r"realis(?:es?|ed)", r"realiz(?:es?|ed)", r"knew",
    r"in fact", r"indeed", r"actually", r"undeniabl[ey]", r"inevitabl[ey]", r"bound to",
    r"sure to", r"certain to", r"duly", r"in the event(?! (?:of|that)\b)", r"inescapabl[ey]",
    r"unavoidabl[ey]",
    r"without fail", r"as a matter of fact", r"doubtless", r"is certain", r"definite", r"fact",
    r"(?<!nothing )show(?:s|ed)? (?:(?:him|her|them|(?:the|his|her|their) [\w’'-]+) )?that",
    r"(?<!be )(?<!was )(?<!were )(?<!is )(?<!are )seen that", r"s(?:aw|ees) that",
    r"taught (?:[\w’'-]+ ){1,3}that", r"(?<!body )(?<!one )(?<!not )knows? (?:that|for)",
    r"for a fact",
    r"ascertain(?:s|ed)", r"discern(?:s|ed)", r"f(?:inds?|ound) out", r"(?:bears?|bore|borne) out",
    r"turn(?:s|ed) out", r"beyond (?:all |any )?(?:doubt|question|dispute)", r"(?:is|was) settled",
    r"(?:can|could) attest",
    r"as (?:figures|facts|data|records|evidence|events) (?!of\b|in\b)[a-z]+",
)  # fmt: skip

# Of these none stands for another word of certainty: that it is clear is no proof.
SURELY = (
    r"visibly", r"evidently", r"manifestly", r"patently", r"unmistakabl[ey]", r"demonstrabl[ey]",
    r"provabl[ey]", r"verifiabl[ey]", r"indisputabl[ey]", r"unquestionabl[ey]", r"incontestabl[ey]",
    r"irrefutabl[ey]", r"surely", r"assuredly", r"unfailingly", r"infallibly",
    r"incontrovertibl[ey]",
    r"for (?:sure|certain)", r"without (?:a |any )?(?:doubt|question)", r"necessarily",
    r"to be sure", r"of course", r"sure enough", r"invariably",
    r"(?:leav\w+|left|is|was) (?:little|no) doubt",
    r"(?:is|are|was|were|been) (?:known|shown|proved|proven) to (?:be|have)",
    r"(?:has|have|had|was|been) (?:shown|proved|proven)(?= (?:that|to)\b)",
)  # fmt: skip

SURELY_KIN = (
    *SURELY, r"certain\w*", r"sure", r"undoubted\w*", r"no doubt", r"doubtless", r"undeni\w+",
    r"inevit\w+", r"always", r"never", r"every\w*", r"all", r"prov\w+", r"must", r"visible",
    r"definite\w*", r"absolute\w*", r"obvious\w*", r"fact", r"demonstrat\w+",
    r"necess\w+", r"guarant\w+", r"whenever", r"each",
)  # fmt: skip

CERTAINTIES_KIN = (
    *CERTAINTIES, r"prov\w+", r"confirm\w*", r"demonstrat\w+", r"establish\w*", r"learn\w*",
    r"discover\w*", r"notic\w+", r"realis\w+", r"realiz\w+", r"kn[eo]w\w*", r"facts?",
    r"factual\w*",
    r"actual\w*", r"undeni\w+", r"inevit\w+", r"bound", r"sure", r"certain\w*", r"event",
    r"definit\w+", r"show\w*", r"find\w*", r"found", r"evidence", r"record\w*", r"determin\w+",
    r"verif\w+", r"report\w*", r"acknowledg\w*", r"admit\w*", r"true", r"truth", r"clear\w*",
    r"measure\w*", r"aware", r"mandat\w+", r"oblig\w+", r"duty", r"requir\w+", r"must", r"saw",
    r"see(?:s|n)?", r"observ\w+", r"perceiv\w+", r"attention", r"spott\w+", r"(?:un|re)discover\w*",
)  # fmt: skip

# What may happen, told as what is to come.
COMING = (
    r"(?:is|are) going to(?= [a-z]+)", r"sooner or later", r"in (?:all|any|every) cases?",
    r"in any event", r"it is only a matter of time",
)  # fmt: skip
COMING_KIN = (
    *COMING, r"will", r"[’']ll", r"would", r"shall", r"should", r"going to", r"plan\w*",
    r"inten\w+",
    r"due", r"set to", r"expect\w*", r"schedul\w+", r"(?:is|are|was|were) to", r"about to",
    r"always", r"all", r"every\w*", r"each", r"any\w*", r"must", r"inevit\w+", r"eventual\w*",
    r"certain\w*", r"sure", r"bound", r"matter of time", r"future", r"soon", r"goes", r"want\w*",
    r"propos\w+", r"prepar\w+", r"aim\w*", r"hop\w+", r"invariabl\w+", r"never", r"whenever",
)  # fmt: skip

# “No serious damage” is not none, and “all major roads” are not all.
_GRAVE = (
    r"(?:major|serious|significant|severe|substantial|grave|lasting|permanent|heavy|large-scale"
    r"|structural|immediate)(?= [a-z]+)"
)
GRAVE = tuple(rf"(?<=\b{quantity} ){_GRAVE}" for quantity in ("all", "any", "no", "every"))
GRAVE_KIN = (
    r"major", r"serious\w*", r"significant\w*", r"sever\w+", r"substantial\w*", r"grave\w*",
    r"lasting", r"permanent\w*", r"heav\w+", r"large\w*", r"structur\w+", r"immediate\w*",
    r"big\w*", r"great\w*", r"main\w*", r"bad\w*", r"important", r"considerabl\w+", r"much",
    r"little", r"small\w*", r"minor", r"slight\w*", r"only", r"at once", r"yet", r"so far",
    r"for now", r"hard\w*", r"key", r"worst?", r"most", r"lots?", r"high\w*", r"strong\w*",
)  # fmt: skip

MANY = (
    r"dozens", r"scores", r"hundreds", r"thousands", r"millions", r"countless", r"innumerable",
    r"myriad", r"masses", r"hosts? of", r"(?<!how )(?<!as )many", r"lots", r"numerous", r"plenty",
    r"a great (?:many|deal)", r"legions?", r"droves", r"twice(?= as| the| that)", r"double\w*",
    r"triple\w*",
    r"tenfold", r"hordes?", r"crowds?", r"waves? of", r"a raft of", r"a wealth of",
    r"widespread", r"rampant", r"a host", r"plethora", r"swarms? of", r"no end of", r"untold",
    r"scads", r"oodles", r"heaps of", r"an army of",
)  # fmt: skip

MANY_KIN = (
    *MANY, r"all", r"every\w*", r"large\w*", r"mo(?:st|re)", r"main\w*", r"chief\w*", r"multiple",
    r"much", r"dozen", r"hundred", r"thousand", r"million", r"\d[\d,.]*", r"extensive\w*",
    r"broad\w*", r"wide\w*", r"general\w*", r"major\w*", r"great\w*", r"big\w*", r"high\w*",
    r"repeated\w*", r"often", r"frequent\w*", r"variety", r"diverse", r"common\w*", r"various",
    r"numbers", r"half", r"popular\w*", r"famous", r"crowd\w*", r"busy", r"favou?rite",
    r"two", r"twice", r"doubl\w+", r"second",
)  # fmt: skip

# Shares of a whole, for which a count of heads is no other word.
SHARES = (
    rf"(?<!for the )most(?! that\b| {BEHIND_ADVERB}\b)(?= \w)", r"the (?:great |vast )?majority",
    r"the bulk",
    r"the vast",
    r"overwhelming\w*",
    r"the lion[’']s share", r"nine (?:in|out of) ten", r"by far the",
)  # fmt: skip

# For nearly all of them *many* is no other word.
NEARLY_ALL = (r"(?:nearly|almost|virtually|practically) (?:all|every\w*)",)
NEARLY_ALL_KIN = (
    *NEARLY_ALL, r"all", r"every\w*", r"each", r"most\w*", r"majority", r"bulk", r"vast",
    r"overwhelm\w*", r"entire\w*", r"whole", r"complete\w*", r"total\w*", r"any\w*", r"general\w*",
    r"universal\w*", r"wide\w*", r"large\w*", r"main\w*", r"\d[\d,.]*\s?(?:%|per ?cent)", r"few",
    r"no", r"none", r"nobody", r"(?:in|out of) (?:ten|\d+)", r"no more than", r"but", r"except\w*",
    r"only", r"almost", r"nearly", r"virtual\w*", r"practical\w*", r"rare\w*", r"always",
)  # fmt: skip
SHARES_KIN = (
    *SHARES, r"few\w*", r"minority", r"mostly",
    *(one for one in MANY_KIN if one not in (r"\d[\d,.]*", r"half")),
    r"\d[\d,.]*\s?(?:%|per ?cent)",
    r"\d[\d,.]*(?= (?:in|of|out of)\b)", r"per ?cent", r"percent\w*",
    r"three quarters", r"two thirds", r"almost", r"nearly", r"average", r"usual\w*", r"tend\w*",
)  # fmt: skip

FEW = (
    r"a few", r"few", r"several", r"some(?= of| \w+s\b)", r"a number of", r"a handful",
    r"a couple", r"one of", r"minority", r"certain(?= \w+s)",
)  # fmt: skip

# A part of them: “many of the trucks” are not the trucks.
PARTS = (
    (
        r"(?:some|many|most|several|few|half|(?<!on the )(?<!as )(?<!be )part|two|three|four"
        r"|five|six"
        r"|seven|eight|nine|ten|a (?:number|third|quarter|few|handful|couple|dozen|minority"
        r"|majority)"
        r"|\d+) of(?= (?:the|his|her|its|their|these|those|our|my) )"
    ),
    (
        r"(?:one|two|three|four|\d) (?:in|out of) (?:every )?(?:two|three|four|five|six|eight"
        r"|ten|twenty|\d+)"
    ),
)  # fmt: skip

PARTS_KIN = (
    r"fifths?", r"sixths?", r"eighths?", r"tenths?",
    r"some\w*", r"many", r"most\w*", r"several", r"few\w*", r"half", r"halves", r"part\w*", r"much",
    r"any\w*", r"one", r"two", r"three", r"four", r"five", r"six", r"seven", r"eight", r"nine",
    r"ten",
    r"number\w*", r"thirds?", r"quarters?", r"handful", r"couple", r"dozens?", r"minority",
    r"majority",
    r"\d[\d.,]*", r"among", r"large\w*", r"per ?cent", r"share", r"portion", r"others?", r"only",
    r"certain",
    r"both", r"pair", r"tr?io", r"an?(?= [a-z]+ (?:of|who|that)\b)", r"not (?:all|every\w*)",
    r"often",
    r"mainly", r"all but", r"except\w*", r"first", r"last", r"second", r"twice", r"each",
    r"every\w*", r"all",
    r"none", r"no", r"neither", r"nothing", r"multiple", r"various",
)  # fmt: skip

FEW_KIN = (
    *FEW, r"most [\w ’'-]{2,40} (?:not|n[’']t)", r"few\w*", r"some\w*", r"a number", r"handful",
    r"couple", r"one", r"certain",
    r"part\w*", r"little", r"small\w*", r"two", r"three", r"four", r"five", r"six", r"\d+",
    r"various", r"others?", r"among", r"many", r"an?", r"pair", r"brief\w*", r"short\w*",
    r"occasional\w*",
    r"not (?:all|every\w*)",
)  # fmt: skip

NUMBERS = (
    r"a dozen", r"a hundred", r"a thousand", r"a third", r"a quarter", r"a half", r"a million",
    r"half", r"one", r"two", r"three", r"four", r"five", r"six", r"seven", r"eight", r"nine",
    r"ten", r"eleven", r"twelve", r"twenty", r"thirty", r"forty", r"fifty", r"sixty",
)  # fmt: skip
SPANS = (r"a year", r"a month", r"a week", r"a day", r"a decade", r"a century", r"a mile")
_A_NUMBER = rf"(?= [$£€]?\d| (?:{'|'.join((*NUMBERS, *SPANS))})\b)"
APPROXIMATIONS = tuple(
    cue + _A_NUMBER
    for cue in (
        r"about", r"around", r"roughly", r"approximately", r"some", r"nearly", r"almost",
        r"closer? to", r"at least", r"more than", r"less than", r"fewer than", r"up to",
        r"an estimated",
    )
)  # fmt: skip

# A time that is only near another.
NEAR_IN_TIME = (r"(?:shortly|just|soon|immediately|moments|minutes|not long) (?:before|after)",)
NEAR_IN_TIME_KIN = (
    *NEAR_IN_TIME, r"before", r"after\w*", r"soon", r"shortly", r"just", r"moments?", r"minutes?",
    r"following", r"follow\w*", r"later", r"then", r"when", r"once", r"as", r"almost", r"nearly",
    r"about",
    r"around", r"earlier", r"next", r"ahead", r"since", r"upon", r"close", r"by", r"towards?",
    r"until",
    r"eve", r"wake", r"having", r"immediately", r"prior", r"past", r"from", r"past",
)  # fmt: skip

APPROXIMATIONS_KIN = (
    *APPROXIMATIONS, r"about", r"around", r"roughly", r"approx\w*", r"some", r"nearly", r"almost",
    r"close\w*", r"near\w*", r"at least", r"or more", r"more", r"over", r"up to", r"under",
    r"fewer", r"less", r"or so", r"\w+-odd", r"most", r"just", r"estimat\w+", r"perhaps",
    r"between", r"or", r"towards?", r"as many", r"as much", r"above", r"below", r"well",
    r"exceed\w*", r"minimum", r"beyond", r"not quite", r"in excess", r"past", r"maximum",
    r"several", r"few", r"circa", r"ca", r"\w+ish", r"upwards", r"within", r"top(?:s|ped|ping)?",
)  # fmt: skip

DEGREES = (
    r"relatively", r"fairly", r"(?<!would )(?<!or )rather(?! than)",
    r"somewhat", r"quite", r"slightly", r"largely", r"mostly",
    r"mainly", r"chiefly", r"partly", r"partially", r"generally", r"usually", r"often",
    r"sometimes", r"primarily", r"in (?:large |great )?part", r"publicly", r"at times",
    r"temporarily", r"on the whole", r"for the most part", r"to some extent", r"by and large",
    r"formally", r"officially", r"frequently", r"occasionally", r"predominantly", r"virtually",
    r"practically", r"technically", r"typically", r"essentially", r"nominally", r"initially",
    r"provisionally", r"privately", r"until recently", r"for now", r"at first",
    r"in theory", r"in principle",
    r"most of", r"(?:the|a) majority of", r"(?<!the )(?<!other )(?<!as )parts? of the", r"much of",
    r"in one (?:of|(?!case\b)[a-z]+)",
    r"(?-i:minor)(?= [a-z]+)", r"in some (?:cases|places|areas)", r"(?-i:technical)(?= [a-z]+)",
    r"(?-i:partial)(?= [a-z]+)", r"(?-i:limited)(?= [a-z]+)", r"broadly",
    r"(?:almost|nearly) (?:all|every\w*|always|entirely)",
    r"(?:almost|nearly) no(?:ne|thing|body)?",
    r"for the (?:time being|moment|present)", r"as yet",
    r"as a rule", r"(?-i:net)(?= [a-z]+)", r"up to a point", r"more or less",
    r"to (?:some|a (?:large|great|certain|limited|small)) (?:extent|degree)",
    r"in (?:some|large|good|great|no small) measure",
)  # fmt: skip

DEGREES_KIN = (
    *DEGREES, r"most", r"many", r"much", r"more(?! than\b)", r"main", r"part", r"some", r"several",
    r"formal",
    r"official", r"public", r"private", r"usual", r"frequent", r"few", r"little", r"less", r"bit",
    r"pretty", r"almost", r"nearly", r"for a (?:while|time)", r"initial", r"first", r"general",
    r"major\w*", r"chief", r"openly", r"sort of", r"kind of", r"mild\w*", r"modest\w*",
    r"in public", r"in private", r"yet", r"still", r"of late", r"lately", r"a good deal",
    r"a great deal", r"comparat\w+", r"reasonabl\w+", r"common\w*", r"normal\w*", r"as a rule",
    r"tend\w*", r"new\w*", r"just", r"until", r"had", r"biggest", r"largest", r"greatest", r"bulk",
    r"under certain", r"not (?:all|always|wholly|entirely|fully|quite)", r"provisional",
    r"nearly", r"virtual\w*", r"hardly", r"scarcely", r"barely", r"rarely", r"seldom",
    r"except\w*", r"but for",
    r"temporar\w+", r"princip\w+", r"\w+ish", r"large", r"early", r"long", r"short",
    r"in part", r"open", r"now", r"typical", r"overwhelm\w*",
    r"minor", r"small\w*", r"little", r"tiny", r"limit\w*", r"partial\w*", r"technical\w*",
    r"formal\w*", r"one", r"single", r"half", r"almost", r"all but", r"broad\w*", r"low\w*",
    r"slight\w*", r"majority", r"balance", r"overall", r"altogether", r"extent", r"degree",
    r"measure", r"(?:quarter|third|half) of",
)  # fmt: skip

EXACTNESS = (
    r"exactly", r"precisely", r"sharp",
    r"fully(?= [$£€]?\d| \w+ (?:percent|million|thousand|hundred|days|years|people))",
    r"on the dot", r"to the (?:day|hour|minute|letter|cent|penny|last)(?=[.,;]|$)",
    r"no (?:fewer|less) than", r"a full", r"neither more nor less than", r"on the stroke of",
    *(
        exact + _A_NUMBER
        for exact in (
            r"fully", r"all of", r"a (?:bare|mere|flat|whole|solid|scant|paltry|measly)",
            r"(?<!the )(?<!of )(?<!as )flat", r"barely", r"to the day",
        )
    ),
)  # fmt: skip

# Of “one or more” it makes one.
SINGLE = (
    r"(?<!no )(?<!not )an? single", r"one single", r"a lone", r"a sole", r"just one", r"only one",
    r"exactly one",
)  # fmt: skip

SINGLE_KIN = (
    *SINGLE, r"single\w*", r"sole\w*", r"lone\w*", r"only", r"one(?! or (?:more|two|several)\b)",
    r"once", r"alone", r"an?", r"individual\w*", r"unique", r"same", r"first",
)  # fmt: skip

EXACTNESS_KIN = (
    *EXACTNESS, r"exact\w*", r"precise\w*", r"full", r"at least", r"as many as", r"total", r"all",
    r"altogether", r"dot", r"minimum", r"identical\w*",
)  # fmt: skip

RANKS = RANKED[:2]
_PLURAL = r"\w+(?<!ou)(?<!s)s\b"
SUPERLATIVES = (
    rf"most (?!of\b|part\b|recent|people\b|that\b|{BEHIND_ADVERB}\b|\w+ of\b|{_PLURAL})\w+",
    r"(?<!at )least \w+", r"(?-i:best)",
    r"(?-i:worst)",
    RANKED[-1], r"sole", r"unique(?:ly)?", r"unprecedented", r"as never before",
    r"record(?=-| high| low| number| [$£€]?\d)",
)  # fmt: skip

SUPERLATIVES_KIN = (
    *SUPERLATIVES, r"most", r"only", r"unique\w*", r"ever", r"never", r"record", r"top", r"chief",
    r"main", r"primary", r"leading", r"supreme", r"highest", r"none", r"no other", r"nothing",
    r"priorit\w+", r"nobody", r"at least", r"first", r"last",
    r"mo?re (?:[\w’'-]+ )?than (?:any|all)",
    r"\w+er than (?:any|all|ever)", r"extrem\w+", r"maxim\w+", r"minim\w+", r"utmost",
    r"unprecedented",
    r"peak\w*", r"above all", r"favou?rite", r"worse", r"better", r"outstanding", r"champion\w*",
    r"number one", r"foremost", r"earliest", r"late\w*", r"early", r"recent\w*",
    r"(?:year|time|decade) (?:high|low)",
)  # fmt: skip

RANKS_KIN = (
    *RANKS, *SUPERLATIVES, r"most \w+", r"only", r"unique\w*", r"ever", r"never", r"record",
    r"top", r"chief", r"main", r"primary", r"leading", r"supreme", r"highest", r"earlier",
    r"previous\w*", r"original\w*", r"initial\w*", r"begin\w*", r"began", r"start\w*", r"final\w*",
    r"new\w*", r"end\w*", r"past", r"recent\w*", r"next", r"prior", r"maiden", r"inaugural",
    r"debut", r"since", r"1st", r"none", r"no other", r"nothing", r"lead", r"former\w*",
    r"priorit\w+", r"opening", r"outset", r"before", r"yet",
    r"still", r"to date", r"late", r"early",
    r"origin\w*", r"most",
    r"preliminary", r"provisional", r"tentative", r"pioneer\w*", r"last",
)  # fmt: skip

DEEDS = (
    r"already", r"duly", r"in the event(?! (?:of|that)\b)", r"forthwith", r"has now", r"have now",
    r"in fact",
    r"actually", r"finally", r"at last", r"went on to", r"succeeded in", r"managed to",
    r"successfully", r"with success", r"achieved", r"accomplished", r"completed", r"has since",
    r"have since", r"eventually",
    r"in the end",
)  # fmt: skip

DEEDS_KIN = (
    *DEEDS, r"event\w*", r"now", r"fact", r"actual\w*", r"final\w*", r"last", r"went", r"succe\w+",
    r"manag\w+", r"ultimate\w*", r"achiev\w+", r"accomplish\w*", r"complet\w+", r"since",
    r"end\w*", r"later", r"after\w*", r"eventual\w*", r"then", r"before", r"recent\w*",
    r"was", r"were", r"did", r"had",
    r"has", r"have",
)  # fmt: skip


# Verbs that say more than that somebody said something, each group with what may stand behind it.
SPEECH = (
    (
        (r"demand(?:s|ed)",),
        (
            r"demand\w*", r"order\w*", r"insist\w*", r"requir\w+", r"must",
            r"call\w* (?:for|on|upon)",
            r"press\w*", r"ultimat\w+", r"claim\w*", r"want\w*", r"urg\w+", r"should", r"need\w*",
            r"protest\w*", r"petition\w*", r"ought", r"strik\w+",
        ),
    ),
    (
        (
            r"confess\w*", r"own(?:s|ed|ing)? up", r"com(?:es?|ing) clean", r"came clean",
            r"let(?:s|ting)? on", r"own(?:s|ed) to",
            r"turn(?:s|ed)? (?:him|her|them)sel(?:f|ves) in", r"let(?:s|ting)? slip",
            r"blurt\w*", r"spill\w*", r"grant(?:s|ed) that",
        ),
        (
            r"admi\w+", r"conced\w+", r"acknowledg\w*", r"guilt\w*", r"plead\w*", r"pled",
            r"recogni\w+", r"accept\w*", r"self-report\w*", r"agree\w*",
        ),
    ),
    (
        (
            r"boast\w*", r"brag\w*", r"crow(?:s|ed)?", r"trumpet\w*", r"gloat\w*", r"tout\w*",
            r"vaunt\w*", r"exult\w*", r"rejoic\w+", r"celebrat\w+", r"hail(?:s|ed)?(?! from)",
            r"gush\w*",
            r"rav(?:es?|ed) about",
        ),
        (r"prais\w+", r"pride", r"proud\w*", r"congratul\w+", r"delight\w*", r"cheer\w*"),
    ),
    (
        (r"unmask\w*", r"divulg\w+", r"la(?:ys?|id|ying) bare", r"br(?:ings?|ought) to light",
            r"br(?:ings?|ought) home", r"blow(?:s|n)? the whistle", r"blew the whistle",
            r"leak(?:s|ed)(?! (?:oil|gas|water|fuel|from|into|out|onto|in)\b)",
            r"betray\w*", r"uncover\w*", r"unveil\w*"),
        (
            r"reveal\w*", r"disclos\w+", r"expos\w+", r"show\w*", r"find\w*", r"found",
            r"secret\w*", r"public\w*", r"releas\w+", r"discover\w*", r"report\w*", r"publish\w*",
        ),
    ),
    (
        (
            r"decre\w+", r"dictat\w+", r"browbeat\w*", r"strong-arm\w*", r"dragoon\w*",
            r"(?:ram|push|forc|railroad)(?:s|med|ed|es)? through", r"hector(?:s|ed)",
            r"pressur\w+ \w+", r"command(?:s|ed)(?! of)", r"mandat\w+", r"orders",
            r"enforc\w+",
            r"ordered(?= \w+ to| the| a| that| his| her| their)", r"forc(?:es|ed) \w+ to",
            r"compel\w*", r"coerc\w+", r"oblig(?:es?|ed)", r"foist\w*", r"impos(?:es?|ed)",
            r"press(?:es|ed|ing)(?= (?:[\w’'-]+ ){1,4}(?:to|for|on)\b)", r"rul(?:es?|ed) that",
        ),
        (
            r"order\w*", r"rul\w+", r"requir\w+", r"must", r"instruct\w*", r"obliga\w+",
            r"t(?:old|ell\w*) to",
            r"ha(?:ve|d|s) to", r"demand\w*", r"forc(?:e|es|ed|ing)",
        ),
    ),
    (
        (
            r"slam(?:s|med)", r"inveigh\w*",
            r"t(?:ears?|ore) (?:into|(?:[\w’'-]+ ){1,4}(?:apart|to (?:pieces|shreds)))",
            r"hits? out",
            r"decr(?:y|ies|ied)",
            r"assail\w*", r"upbraid\w*", r"chid(?:es?|ed)", r"revil(?:es?|ed)", r"pillor\w+",
            r"reprimand\w*", r"attack(?:s|ed) (?:the|his|her|their) (?:idea|plan|view|claim)s?",
            r"blast(?:s|ed)", r"lambast\w*", r"rail(?:s|ed) (?:at|against|that)", r"fum(?:es?|ed)",
            r"rag(?:es?|ed)", r"thunder\w*", r"lash(?:es|ed)", r"castigat\w+", r"denounc\w+",
            r"condemn\w*", r"vilif\w+", r"smear\w*", r"berat\w+", r"scold\w*", r"rebuk\w+",
            r"excoriat\w+", r"savag(?:es?|ed)",
        ),
        (
            r"attack\w*", r"blam\w+", r"accus\w+", r"ang(?:er|ry)\w*", r"outrag\w+", r"fur\w+",
            r"deplor\w+", r"harsh\w*", r"strong\w*", r"sharp\w*",
        ),
    ),
    (
        (r"accus\w+",),
        (
            r"alleg\w+", r"charg\w+", r"blam\w+", r"claim\w*", r"indict\w*", r"fault\w*",
            r"denounc\w+", r"suspect\w*", r"complain\w*", r"condemn\w*",
        ),
    ),
    (
        (
            r"mock\w*", r"ridicul\w+", r"sneer\w*", r"scoff\w*", r"taunt\w*", r"jeer\w*",
            r"derid\w+", r"pour(?:s|ed)? scorn", r"scorn(?:s|ed)", r"belittl\w+", r"deprecat\w+",
            r"laugh(?:s|ed) (?:at|off)",
        ),
        (r"jok\w+", r"fun", r"laugh\w*", r"sarcas\w+", r"contempt\w*"),
    ),
    (
        (
            r"begg(?:ed|ing)", r"begs", r"implor\w+", r"beseech\w*", r"besought", r"grovel\w*",
            r"entreat\w*",
            r"plead(?:s|ed|ing)?(?! guilty| not guilty| no contest)", r"cr(?:ies|ied) (?:that|out)",
        ),
        (r"appeal\w*", r"pray\w*", r"urg\w+", r"desperat\w+", r"plea\w*", r"pled"),
    ),
    (
        (r"threat\w*", r"menac\w+", r"blackmail\w*", r"intimidat\w+"),
        (r"warn\w*", r"unless", r"ultimat\w+", r"danger\w*", r"otherwise"),
    ),
    (
        (
            r"insist\w*", r"clamou?r\w*", r"proclaim\w*", r"doubl(?:es?|ed) down",
            r"driv(?:es?|ing) home",
            r"drove home", r"b(?:ears?|ore) witness", r"swor[en]", r"swear\w*", r"guarant\w+",
            r"testif\w+", r"attest\w*",
            r"certif(?:y|ies|ied|ying)",
        ),
        (
            r"assur\w+", r"oath", r"maintain\w*(?= (?:that|he|she|it|they|the)\b)", r"testimon\w+",
            r"firm\w*", r"stress\w*",
            r"adamant\w*", r"emphas\w+", r"witness\w*",
        ),
    ),
    (
        (r"vow\w*", r"promis\w+", r"pledg\w+"),
        (
            r"assur\w+", r"oath", r"swor[en]", r"swear\w*", r"guarant\w+", r"would", r"will",
            r"commit\w*", r"agree\w*", r"undert\w+", r"offer\w*", r"intend\w*",
        ),
    ),
    (
        (
            r"lied", r"lying", r"fabricat\w+", r"invent(?:s|ed)", r"falsif\w+", r"mislead\w*",
            r"misled", r"deceiv\w+",
        ),
        (
            r"false\w*", r"lies?", r"untru\w+", r"fake\w*", r"dishonest\w*", r"cando(?:u?)r",
            r"fraud\w*",
        ),
    ),
    (
        (
            r"apolog\w+", r"repent\w*", r"aton(?:es?|ed)", r"remors\w+", r"grovel\w*",
            r"recant\w*", r"retract\w*", r"backtrack\w*", r"back(?:s|ed) down",
            r"cav(?:es|ed) in", r"climb(?:s|ed) down",
        ),
        (r"sorry", r"regret\w*", r"withdr\w+", r"chang\w+", r"revers\w+", r"forgiv\w*"),
    ),
    (
        (
            r"whin(?:es?|ed)", r"bristl(?:es?|ed)", r"seeth(?:es?|ed)", r"howl(?:s|ed)",
            r"wail(?:s|ed)",
            r"vent(?:s|ed) (?:his|her|their)", r"storm(?:s|ed) that", r"moan(?:s|ed)",
            r"grumbl\w+", r"grip(?:es|ed)", r"rant(?:s|ed)",
            r"scream\w*", r"shriek\w*", r"snarl\w*", r"snap(?:s|ped) (?:at|that|back)",
        ),
        (
            r"complain\w*", r"concern\w*", r"object\w*", r"protest\w*", r"critic\w+", r"angr\w+",
            r"yell\w*", r"shout\w*", r"cried", r"loud\w*",
        ),
    ),
)  # fmt: skip
