"""The lists of words behind the operators of meaning: of each class its signs, and all their kin.

A sign is a word whose loss or gain is told; its kin are words that may stand in its place, which is
why they are many more, and loose.
"""

# “Assumed the role of leader”, “assumed command”: taken over, and not believed.
NOT_TAKEN_OVER = (
    r"(?! (?:(?:the|an?|his|her|their|its|[\w-]+['’]s?|former|new|old|full|sole|interim|\w+al"
    r"|\w+ary) ){0,4}"
    r"(?:roles?|offices?|command|control|power|dut(?:y|ies)|positions?|posts?|leadership"
    r"|responsibilit(?:y|ies)|title|throne|presidency|chair|helm|identit(?:y|ies))\b"
    r"(?! (?:is|was|were|are|has|had|have|will|would|could)\b))"
)
# A victim is “subject to” a deed; only what must be granted is a condition.
SUBJECT_TO = (
    r"subject to"
    r"(?= (?:\w+ )?(?:approv|consent|condition|review|agree|avail|change|confirm|term|limit))"
)
# Two negations make none: “not open until May”, “not turn away”.
NOT_TWICE = (
    r"(?! (?:to )?(?:rul\w+ out|disput|object|turn\w* away|turn\w* down|refus|reject"
    r"|den[iy]|exclud|forget|ignor|stop|leav"
    r"|lack|without|un\w{5,}ed))"
    r"(?! (?:[\w’'-]+ ){0,6}(?:until|till|unless|before|except|other than|without|more than"
    r"|less than)\b)"
)
# “Not far from” is near, “not long after” soon after, “no fewer than” at least.
NOT_DENYING = (
    r"(?:only|just|merely|simply|least|the first|the only|the last|(?:so |very |too )?far"
    r" (?:from|off|away)|long (?:after|before|ago|since)|unlike|dissimilar"
    r"|to mention|infrequently|seldom)"
)
TURNING_NEXT = (
    r"not(?= (?:very |so |too )?(?:far|long|unlike|dissimilar|infrequently|seldom)\b)",
    r"instead of(?= \w+ing\b)", r"rather than(?= \w+ing\b)",
)  # fmt: skip
TURNED_NEXT = (
    r"instead", r"rather", r"over", r"without", r"drop\w*", r"abandon\w*", r"avoid\w*",
    r"refrain\w*", r"against", r"reject\w*", r"prefer\w*", r"cho(?:se|osing|ice)",
    r"opt(?:s|ed|ing)?", r"cancel\w*", r"scrapp\w*", r"stopp\w*", r"spar(?:ed|ing)", r"g[ai]ve up",
    r"near\w*", r"close to", r"soon", r"short\w*", r"often", r"like", r"similar\w*",
)  # fmt: skip
NO_DENYING = (
    r"(?:doubt|longer|larger|bigger|greater|higher|older|stronger|deeper|fewer|less|worse|better|more|later|earlier|sooner|matter|wonder|secret"
    r"|stranger|surprise)"
)
NEGATING = (
    rf"not(?! {NOT_DENYING}\b){NOT_TWICE}",
    rf"\w+n[’']t{NOT_TWICE}",
    rf"cannot{NOT_TWICE}", rf"no(?! {NO_DENYING}\b){NOT_TWICE}",
    rf"never(?! before| again){NOT_TWICE}", r"none", r"nobody", r"no one",
    r"nothing(?! (?:\w+ ){0,3}but\b)", r"nowhere",
    r"neither", r"nor",
    (r"without(?! (?:giving|naming|saying|citing|delay|interruption|an? (?:break|pause|stop"
    r"|rest))\b)"), r"hardly",
    r"barely", r"unable", r"no longer", r"fail(?:s|ed)?(?= (?:\w+ly )?to\b)", r"refus(?:es?|ed)",
    r"den(?:y|ies|ied)",
    r"declin(?:es?|ed)",
)  # fmt: skip
# “University” and “district” begin as a negation does.
UN = r"un(?!i[vtqfos]|der|til|to|cles?\b|less)\w{4,}"
DIS = (
    r"dis(?!trict|cuss|play|tan|trib|ciplin|aster|cover|patch|tinct|ease|h|crim|p[ou]t|solv)\w{4,}"
)
# “The first victory since 1958” is none before it.
FIRST_SINCE = (
    r"first (?:[\w’'-]+ ){1,9}"
    r"(?:since|in (?:[\w-]+ ){0,2}(?:years|decades|months|weeks))"
)
# “Kept them from voting”, “escaped injury”.
HINDERED = (
    r"ke(?:eps?|pt|eping)(?= (?:[\w’'-]+ ){1,8}from \w+ing\b)",
    r"(?:hinder|deter|thwart|foil|discourag|dissuad)\w*",
)
ESCAPED = (
    r"escap\w+(?= (?:[\w’'-]+ ){0,4}(?:injury|injuries|harm|hurt|death|damage|punishment"
    r"|prosecution|charges?|blame|notice|detection|loss|(?:being|getting) \w+)\b)"
)
NEGATION = (
    *NEGATING, *HINDERED, ESCAPED, r"not", r"never", r"cannot", r"\w+n[’']t", r"scarcely",
    r"rarely",
    r"seldom", r"fail(?:s|ed|ing|ure)?",
    r"refus(?:es?|ed|ing|al)", r"den(?:y|ies|ied|ying|ial)", r"declin(?:es?|ed|ing)",
    r"lack(?:s|ed|ing)?", r"unaware", r"unlikely", r"absen(?:ce|t)", r"stopp?(?:s|ed|ing)?",
    r"avoid(?:s|ed|ing)?", r"reject(?:s|ed|ing)?", r"rul(?:es?|ed|ing) out", r"free of",
    r"instead(?: of)?", r"rather than", r"oppos(?:es|ed|ing)", r"challeng(?:es|ed|ing)",
    r"prevent(?:s|ed|ing)?", r"un\w{4,}ed", r"short of",
    r"far from", r"dismiss(?:es|ed|ing)?", r"impossible", r"(?:false|untrue|wrong)",
    r"refrain(?:s|ed|ing)?", r"exempt(?:s|ed|ing)?", r"indefinite\w*", FIRST_SINCE,
    r"turn(?:s|ed|ing)? (?:down|away)",
    r"non\w*", r"against", r"suspen\w+", r"unclear", r"unless", r"otherwise", r"forestall\w*",
    r"avert\w*", r"differ\w*", r"or (?:else|face|risk)", r"first time",
    r"open", r"missing", r"lost", r"doubt\w*", r"safe\w*", r"closed?", r"shut",
    r"remains? to be", r"yet to", r"whether",
)  # fmt: skip
# “Missing or otherwise not reachable” is in another way, and “an otherwise calm day” but for that.
OTHERWISE = (
    r"(?<!\band )(?<!\bor )(?<!\ban )(?<!\bthe )(?<!\bthan )otherwise"
    r"(?! \w+(?:ed|ly)\b)(?! not \w+(?:ed|able|ible)\b)"
)
CONDITIONAL = (
    r"(?<!as )(?<!even )if(?! (?:not|any|ever|only|anything|nothing|need be)\b)", r"unless",
    r"provided(?: that|(?= (?:the|he|she|it|they)\b))",
    r"providing that", r"as long as(?! \d)", r"in case", r"assuming", r"in the event",
    r"on condition(?! of anonymity)",
    r"(?<!have )(?<!has )(?<!had )(?<![’']ve )depend(?:s|ed|ing)? on", OTHERWISE,
)  # fmt: skip
# “Would not have come about but for the deaths” is “if there had not been the deaths”.
UNREAL = (
    r"(?<!, )(?<!all )but for(?= (?:the|an?|this|that|these|those|his|her|its|their|our|my)\b)",
    r"(?:were|was|had) (?:it|this|that) not(?: been)? for", r"(?-i:Had) (?:\w+ ){1,4}not(?= \w+)",
    r"in the absence of",
)  # fmt: skip
CONDITION = (
    *CONDITIONAL, *UNREAL, r"only", r"when", r"once", r"while", r"without", r"provid\w+", r"given",
    r"subject to", r"requir\w+", r"hing\w+", r"(?:had|were) (?:it|he|she|they|the)", r"whether",
    r"until", r"pending", r"should (?=\w+ (?!be\b)\w+ )",
    r"were (?:it|he|she|they) to",
    r"rel(?:y|ies|ied|ying) (?:up)?on", r"in (?:exchange|return) for", r"consent", r"approval",
    r"permission",
    r"(?-i:With)",
    r"could", r"might", r"(?-i:may)",
    r"must",
)  # fmt: skip
BELIEVING = (
    r"believ(?:es?|ed)", r"fear(?:s|ed)?", r"afraid", r"suspect(?:s|ed)",
    rf"assum(?:es?|ed){NOT_TAKEN_OVER}",
    r"thinks?", r"thought(?= (?:that|he|she|it|they|the|his|her|there))", r"hop(?:es?|ed)",
    r"doubt(?:s|ed)?", r"worr(?:ies|ied)", r"suppos(?:es?|ed)(?! to)", r"guess(?:es|ed)",
    r"feels? that", r"felt that", r"convinced", r"imagin(?:es?|ed)", r"expect(?:s|ed)?(?! to\b)",
)  # fmt: skip
BELIEF = (
    *BELIEVING, r"believ(?:es?|ed|ing)", r"belief", r"thought", r"fear(?:s|ed|ing|ful)?",
    r"suspect(?:s|ed|ing)?", r"suspicion", r"assum(?:es?|ed|ing|ption)", r"feels?", r"felt",
    r"consider(?:s|ed|ing)?", r"hop(?:es?|ed|ing)", r"doubt(?:s|ed|ful)?", r"guess(?:es|ed)?",
    r"suppos(?:es?|ed)", r"worr(?:y|ies|ied)", r"concern(?:s|ed)?", r"opinion", r"view(?:s|ed)?",
    r"expect(?:s|ed|ing|ation)?", r"estimat(?:es?|ed)", r"sure", r"certain", r"confident",
    r"understood", r"dream(?:s|ed|t)?", r"wonder(?:s|ed)?", r"conclu(?:des?|ded|sion)",
    r"regard(?:s|ed)", r"deem(?:s|ed)?", r"seem(?:s|ed)? to \w+", r"mistook", r"reckon(?:s|ed)?",
    r"impression",
    r"take(?:s|n)? it", r"took it", r"eyes", r"seem(?:s|ed)?", r"apparent(?:ly)?",
    r"look(?:s|ed)? (?:like|as)", r"probabl[ey]", r"theory", r"suspicious",
    r"t(?:akes?|ook) (?:[\w’\'-]+ ){1,4}for",
)  # fmt: skip
UNSURE = (
    r"(?-i:may)", r"might", r"could(?! not|n[’']t)", r"possibly", r"perhaps", r"maybe",
    r"probably", r"likely", r"seem(?:s|ed|ingly)?", r"appear(?:s|ed)?(?= to\b)", r"apparently",
    r"presumably", r"potentially",
)  # fmt: skip
CHANCE = (
    *UNSURE, r"could", r"can", r"possib(?:le|ly|ility)", r"probab(?:le|ly|ility)",
    r"appear(?:s|ed)?(?= to\b| as\b)", r"apparent(?:ly)?", r"presumabl[ey]", r"potential(?:ly)?",
    r"risk(?:s|ed)?", r"chance", r"allege[ds]?", r"allegedly", r"allegations?", r"reported(?:ly)?",
    r"supposed(?:ly)?", r"purported(?:ly)?", r"suggest(?:s|ed|ing)?", r"indicat(?:es?|ed|ing)",
    r"unclear", r"unconfirmed", r"rumou?r(?:s|ed)?", r"as if", r"as though", r"said to",
    r"thought to", r"unlikely", r"or", r"whether", r"ostensibl[ey]", r"accus(?:es?|ed|ing)",
    r"claim(?:s|ed)?", r"suspected", r"so-called", r"would[- ]be",
)  # fmt: skip
# “Would use it once a week” tells what they did, again and again.
NO_HABIT = (
    r"(?! (?:often|always|usually|sometimes|regularly|frequently)\b)"
    r"(?! (?:[\w’'-]+ ){2,9}?(?:once|twice|\w+ times) (?:an?|each|every|per)\b)"
    r"(?! (?:[\w’'-]+ ){2,9}?(?:every|each) (?:other )?(?:day|week|month|year|night|morning"
    r"|evening|afternoon|hour|summer|winter|spring|autumn|\w+day)\b)"
)
PLANNED = (
    r"will", rf"would{NO_HABIT}", r"shall", r"plan(?:s|ned|ning)? to", r"intend(?:s|ed)?",
    r"aim(?:s|ed)? to",
    r"going to", r"about to", r"set to", r"scheduled to", r"propos(?:es?|ed)", r"promis(?:es?|ed)",
    r"pledg(?:es?|ed)", r"vow(?:s|ed)", r"agree(?:s|d) to", r"want(?:s|ed)", r"wish(?:es|ed)? to",
    r"order(?:s|ed)", r"ask(?:s|ed) (?=\w+ to|for)", r"urg(?:es?|ed)",
    r"call(?:s|ed) (?:for|on)(?! \d)", r"demand(?:s|ed)", r"request(?:s|ed)", r"recommend(?:s|ed)",
    r"threaten(?:s|ed) to", r"offer(?:s|ed) to", r"decid(?:es?|ed) to", r"should",
)  # fmt: skip
PLAN = (
    *PLANNED, r"(?:is|are|was|were) to", r"[’']ll", r"[’']d", r"must", r"ought", r"to be",
    r"plan(?:s|ned|ning)?", r"intend(?:s|ed|ing)?", r"intention", r"aim(?:s|ed|ing)?",
    r"go(?:ing|es) to", r"due to (?=\w+e?\b)", r"slated", r"scheduled", r"propos(?:es?|ed|al|ing)",
    r"promis(?:es?|ed|ing)", r"pledg(?:es?|ed|ing)", r"vow(?:s|ed|ing)?", r"agree(?:s|d|ing)? to",
    r"want(?:s|ed|ing)?", r"wish(?:es|ed)?", r"order(?:s|ed|ing)?", r"ask(?:s|ed|ing)?",
    r"urg(?:es?|ed|ing)", r"call(?:s|ed|ing)? (?:for|on)", r"demand(?:s|ed|ing)?",
    r"request(?:s|ed|ing)?", r"recommend(?:s|ed|ing)?", r"threat(?:s|en|ens|ened|ening)",
    r"tell|told", r"need(?:s|ed)?", r"ready", r"prepar(?:es?|ed|ing)", r"hop(?:es?|ed|ing)",
    r"expect(?:s|ed|ing)?", r"consider(?:s|ed|ing)?", r"offer(?:s|ed|ing)?",
    r"suggest(?:s|ed|ing)?", r"seek(?:s|ing)?", r"sought", r"decid(?:es?|ed|ing) to",
    r"in order to", r"bid", r"draft(?:s|ed)?", r"(?-i:may)", r"might", r"could", r"if", r"please",
    r"let", r"advis(?:es?|ed)", r"direct(?:s|ed)?", r"instruct(?:s|ed)?",
    r"(?:is|are|was|were) for", r"mean(?:s|t|ing)? to", r"looking to", r"commit(?:s|ted|ting)? to",
    r"resolv(?:es?|ed|ing) to", r"willing to", r"bound to",
)  # fmt: skip
# “Almost every country” is a quantity, and no country that was almost.
NO_QUANTITY = (
    r"(?! (?:all|every\w*|each|half|as|twice|any\w*|no|none|nobody|nothing|always|never|entire\w*"
    r"|exclusive\w*|certain\w*|the (?:same|whole|entire)|an? (?:third|quarter|dozen|hundred"
    r"|thousand|million|billion|year|month|week|decade|century|\d+|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve)|[$£€]?\d|one|two|three"
    r"|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds|thousands|millions)\b)"
)
TRIED = (
    r"tr(?:y|ies|ied|ying) (?:to|and)", r"attempt(?:s|ed|ing)?", r"endeavou?r(?:s|ed|ing)?",
    r"effort(?:s)? to", rf"almost{NO_QUANTITY}", rf"nearly{NO_QUANTITY}", r"struggl(?:es?|ed) to",
)  # fmt: skip
ATTEMPT = (
    *TRIED, r"sought to", r"seek(?:s|ing)? to", r"struggl(?:es?|ed|ing) to", r"failed to",
    r"fail(?:s|ing)? to", r"nearly", r"close to", r"begin(?:s|ning)? to", r"began to", r"bid to",
    r"want(?:s|ed)? to",
)  # fmt: skip
SINGLED = (
    r"(?<!not )only", r"merely", r"solely", r"exclusively", r"entirely", r"completely", r"always",
    (
        r"(?<!nearly )(?<!almost )(?<!\bat )(?<!\bin )(?<!above )(?<!after )all"
        r"(?! night| day| week| year| along| over)"
    ),
    r"every", r"everyone", r"(?<!at )(?<!how )(?<!for the )most(?! that)", r"(?<!how )(?<!as )many",
    r"numerous", r"repeatedly", r"constantly",
    r"immediately", r"deliberately", r"knowingly", r"intentionally", r"secretly", r"openly",
    r"clearly", r"obviously", r"definitely", r"certainly", r"undoubtedly", r"falsely",
    r"single-handedly",
)  # fmt: skip
FOCUS = (
    *SINGLED, r"other than", r"few", r"just", r"totally", r"everybody", r"everything", r"whole",
    r"entire", r"many",
    r"publicly", r"fully", r"personally",
    r"on purpose", r"intent\w*", r"wil+ful\w*", r"\d[\d.,]*\s?(?:per ?cent|%(?=\s))",
    r"as many as", r"what(?:so)?ever", r"covert\w*", r"clandestine\w*", r"clear\w*", r"apparent\w*",
    r"no (?:other )?(?:choice|option|way) but", r"over and over",
)  # fmt: skip
BEHIND_ADVERB = r"(?:in|at|from|by|to|for|on|under|and|or|when|but|is|are|was|were|should|must)"
RANKED = (
    r"(?<!at )first(?! of all)",
    (
        r"(?<!than the )(?<!at )(?<!\bto )(?<!ll )(?<!ould )(?<!can )(?<!may )(?<!might )"
        r"(?<!not )(?<!still )last(?! (?:from|for|until|till|through|between|only|at least|about"
        r"|around|up to|as long|week|weekend|month|year|night|spring|summer|autumn|fall|winter|time"
        r"|name|few|(?:\w+ )?(?:years|months|weeks|days|decades|hours|minutes)"
        r"|\w+day|january|february|march|april|may|june|july|august|september|october"
        r"|november|december)\b)"
    ), rf"most (?!of\b|part\b|people\b|that\b|{BEHIND_ADVERB}\b|\w+(?<!ou)(?<!s)s\b)\w+",
    r"(?<!at )least \w+",
    r"(?-i:best)", r"(?-i:worst)",
    (
        r"(?!(?:interest|request|protest|honest|modest|forest|arrest|suggest|harvest|"
        r"invest|guest|quest|west|rest|test|midwest|contest|northwest|southwest|earnest|"
        r"manifest|conquest|digest|latest|nearest|rest|attest|detest|priest|unrest|behest|molest|"
        r"crest|wrest|congest|infest|ingest|inquest|bequest|incest|divest|reinvest|nest|request|"
        r"tempest|immodest|dishonest|pest|chest|northeast)\b)(?-i:[a-z]{2,})"
        r"(?:iest|gest|test|rest|dest|nest|lest|kest|pest|hest|cest|mest|sest|vest|west|fest)"
    ),
)  # fmt: skip
SUPERLATIVE = (
    *RANKED, r"sole", r"unique", r"unprecedented", r"ever", r"final(?:ly)?", r"ultimate(?:ly)?",
    r"initial(?:ly)?", r"original(?:ly)?",
    r"preliminary", r"initial\w*", r"provisional", r"early", r"pioneer\w*", r"maxim\w+",
    r"minim\w+", r"last", r"(?:year|time|decade) (?:high|low)",
)  # fmt: skip
CAUSING = (
    r"because(?: of)?", r"due to", r"owing to", r"caus(?:es?|ed|ing)", r"led to", r"leads? to",
    r"result(?:s|ed|ing)? (?:in|from)", r"as a result", r"prompt(?:s|ed|ing)?",
    r"trigger(?:s|ed|ing)?", r"therefore", r"thus", r"hence", r"consequently", r"so that",
    r"thanks to", r"brought about", r"provok(?:es?|ed|ing)", r"spark(?:s|ed|ing)?",
    r"blam(?:es?|ed|ing)", r"in response to",
)  # fmt: skip
CAUSE = (
    *CAUSING, r"out of (?:fear|concern|worry|anger)", r"since", r"for fear", r"forc(?:es?|ed|ing)",
    r"mad(?:e)? (?=\w+ \w+)", r"why", r"reason(?:s)?", r"so(?! (?:far|much|many|long|called)\b)",
    r"drove", r"spur\w*", r"means", r"meant", r"saying", r"citing",
    r"(?<=, )which \w+(?:ed|es)",
    r"for (?:the |his |her |its |their )?(?:\w+ )?\w+ing",
    r"over (?=alleg|claim|concern|the)", r"on the ground", r"ground", r"attribut(?:es?|ed)",
    r"stem(?:s|med|ming)? from", r"responsible", r"enabl(?:es?|ed|ing)", r"based on", r"from",
    r"by", r"with", r"as", r"to",
)  # fmt: skip
ASKING = (
    r"ask(?:s|ed) (?:\w+ ){0,3}(?:how|why|whether|if|what|who|when|where)", r"whether",
    r"rais(?:es?|ed|ing) (?:\w+ ){0,2}questions?", r"question(?:s|ed) (?:whether|how|why|if)",
    r"to test", r"unclear", r"not known", r"unknown",
)  # fmt: skip
QUESTION = (
    *ASKING, r"ask\w*", r"question\w*", r"if", r"wonder\w*", r"test\w*", r"(?:un|not )known",
    r"open", r"(?-i:may)", r"might", r"could", r"doubt\w*", r"inquir\w*", r"enquir\w*",
    r"want\w* to know", r"decide\w*", r"how", r"why", r"issue", r"examin\w*", r"investigat\w*",
    r"consider\w*", r"review\w*", r"determin\w*", r"vot\w+ (?:on|about)",
)  # fmt: skip
# Words that turn the sense without being a negation: “were prohibited from”.
NEGATIVE = (
    UN, r"in(?:ability|capable|sufficient|adequate)\w*", r"prohibit\w*", r"forb[ia]d\w*",
    r"ban(?:s|ned)?", r"bar(?:s|red)?", r"except\w*", r"other than", r"only", r"but", r"no",
    r"end(?:s|ed)?", r"less", r"little", r"few",
)  # fmt: skip
MANY = (
    r"largely", r"mostly", r"mainly", r"must", r"deep\w*", r"dozens", r"scores", r"hundreds",
    r"thousands", r"lots?", r"majority", r"each", r"both",
)  # fmt: skip
DEGREE = (
    r"largely", r"mostly", r"mainly", r"chiefly", r"partly", r"partially",
    r"in (?:large |great )?part", r"generally", r"usually", r"often", r"sometimes", r"at times",
    r"temporarily", r"net", r"on balance", r"most", r"much of", r"publicly", r"for the most part",
    r"to some extent", r"some of", r"many", r"largest part", r"by and large", r"for now",
    r"for a (?:time|while)",
)  # fmt: skip
APPROXIMATION = (
    r"about", r"around", r"roughly", r"approximately", r"some", r"nearly", r"almost", r"at least",
    r"at most", r"more than", r"less than", r"fewer than", r"over", r"under", r"up to",
    r"as (?:many|much|high|low|few|little|long|late|early) as", r"close to", r"an estimated",
    r"estimated", r"or so", r"or more",
    r"upwards of", r"circa", r"not more than", r"no more than", r"no less than", r"in excess of",
    r"just over", r"just under", r"well over", r"between", r"perhaps", r"-odd",
    r"above", r"below", r"beyond", r"as far as", r"(?:by|on) (?:an? )?estimates?,?",
)  # fmt: skip
# Whom a status is told of: “the future mayor”, and not “future delays”.
_ROLE = (
    r"(?:\w+er|\w+ers|\w+or|\w+ors|\w+ist|\w+ists|\w+ian|\w+ians|\w+ant|\w+ants|\w*m[ae]n"
    r"|\w*wom[ae]n"
    r"|\w+person|presidents?|kings?|queens?|princes?|princess|heads?|chiefs?|ceo|chairs?|wife|wives"
    r"|husband|spouse|boss|bosses|judges?|pope|heirs?|monarch|premier|chancellor|general|marshal"
    r"|secretary|secretaries|deputy|deputies|attorney|colleagues?|champions?|pilots?|students?"
    r"|members?|mp|mps|police|government|cabinet|dean|warden|principal|coach|captain)"
)
_OF_SOMEBODY = rf"(?= (?:[\w.’'-]+ ){{0,2}}{_ROLE}\b)"
_OF_NAME = r"(?= (?-i:[A-Z]))"
_NO_VERB = r"(?! (?:that|of|he|she|it|they|the|an?|him|her|them|by|to)\b)"
# “Accused Israel of”, “among those accused are”: a verb, or who they are.
_WHOM = r"(?:his|its|their|(?-i:[A-Z])\w*|is|are|was|were|and|or)"
# “The cable failed as …”, “failed the test”: what it did, and no failed thing.
_NOT_AS_VERB = (
    r"(?! (?:the|an?|his|her|its|their|this|that|these|those|it|him|them|all|any|every|no|one|two"
    r"|to|in|on|at|by|for|from|of|with|without|under|over|near|during|after|before|when|while|as"
    r"|because|since|if|once|and|or|but|again|twice|also|\w+ly)\b)"
)
# One group is one status, with all words by which it may be told otherwise. What a label says by
# itself (“allegedly”) is none; an alleged thief has one.
STATUSES = (
    (
        (
            r"former(?:ly)?",
            (
                r"then(?=-| [a-z]+ of|[- ](?:president|secretary|minister|chief|senator|director"
                r"|chair))"
            ),
            r"ex(?=-)", r"onetime", r"one-time", r"retired", r"outgoing", r"previous(?!ly)",
            r"of that time", r"at the time(?=[.,;:]|$)", r"(?<=\bthe )late(?= [A-Z])",
            r"erstwhile", r"ousted", r"deposed", r"disgraced(?= (?:former|ex))",
        ),
        (
            r"former\w*", r"ex", r"once", r"then", r"past", r"earlier", r"previous\w*", r"used to",
            r"at the time", r"retir\w+", r"had been", r"until", r"old", r"predecessor\w*", r"late",
            r"dead", r"died", r"no longer", r"days", r"back then", r"ousted", r"deposed",
            r"left office", r"resign\w*", r"under (?:president|mayor|governor) \w+",
        ),
    ),
    (
        (
            (
                r"acting(?! (?:in|on|as|with|alone|out|to|like|upon|under|against)\b)"
                + _OF_SOMEBODY
            ),
            rf"acting{_OF_NAME}", r"interim",
            r"provisional", r"temporary", r"caretaker", r"stand-in",
            r"pro tem(?:pore)?",
        ),
        (
            r"acting", r"interim", r"provisional\w*", r"temporar\w+", r"caretaker",
            r"stand\w* in",
            r"fill\w* in",
            r"for (?:now|a time|a while|the time being|the moment)", r"deputi[sz]\w+", r"meanwhile",
            r"until",
        ),
    ),
    (
        (
            rf"alleged{_NO_VERB}", rf"suspected{_NO_VERB}", rf"accused{_NO_VERB}(?! {_WHOM}\b)",
            r"so-called", r"said to be", r"suspects?", r"presumed", r"purported", r"putative",
            r"supposed(?! to)",
            r"self-(?:styled|proclaimed|described|declared|professed)",
        ),
        (
            r"alleg\w+", r"suspect\w*", r"suspicion\w*", r"accus\w+", r"so-called", r"call\w*",
            r"said", r"says?", r"presum\w+", r"purport\w*", r"suppos\w+", r"believed", r"thought",
            r"charged", r"claim\w*", r"styl\w+", r"describ\w+", r"would-be", r"defendant\w*",
            r"might", r"(?-i:may)", r"apparent\w*", r"name (?:him|her|them)sel(?:f|ves)", r"trial",
        ),
    ),
    (
        (
            r"deputy", r"vice", r"assistant", r"(?<!to )(?<!ly )associate(?! with)",
            r"under(?=-)", r"second-in-command", r"junior(?= [a-z]+)",
        ),
        (
            r"deput\w+", r"vice", r"assist\w*", r"associate", r"under\w*", r"second\w*",
            r"number two",
            r"junior", r"no\. 2", r"aide", r"right hand",
        ),
    ),
    (
        (
            r"incoming", r"designate", r"nominee", r"nominated", r"elect", r"candidate",
            rf"future{_OF_SOMEBODY}", rf"future{_OF_NAME}", r"aspiring",
            r"would-be", r"prospective", r"presumptive", r"hopeful(?=s| for)",
        ),
        (
            r"incoming", r"designat\w+", r"nomin\w+", r"elect\w*", r"candida\w+", r"future",
            r"aspir\w+", r"would-be", r"prospective", r"presumptive", r"becom\w+", r"next",
            r"to be",
            r"will", r"r[au]n(?:ning|s)? (?:for|against)", r"stand(?:s|ing)? for", r"stood for",
            r"hop\w+", r"want\w*", r"bid\w*", r"contend\w*", r"successor", r"chosen", r"pick\w*",
            r"later", r"afterwards", r"take office", r"takes? over", r"tried", r"would", r"not yet",
        ),
    ),
    (
        (r"unsuccessful\w*", rf"failed(?= [a-z]+){_NOT_AS_VERB}", r"botched", r"abortive",
        r"defeated",
         r"losing"),
        (
            r"unsuccess\w+", r"fail\w*", r"botch\w*", r"abort\w*", r"defeat\w*", r"los[te]\w*",
            r"without success", r"in vain", r"not", r"\w+n[’']t", r"never", r"no", r"tr(?:y|ied)",
            r"attempt\w*", r"beat\w*", r"foil\w*", r"reject\w*",
        ),
    ),
    (
        (
            r"unpaid", r"honorary", r"informal\w*", r"unofficial\w*", r"part-time", r"non-binding",
            r"nonbinding", r"symbolic\w*", r"volunteer(?= [a-z]+)",
            r"advisory(?= (?!panel|board|committee|council|group|body)[a-z]+)",
        ),
        (
            r"un\w{4,}", r"honor\w*", r"inform\w+", r"part-time", r"non\w*", r"symbol\w*",
            r"volunt\w+",
            r"advis\w+", r"without", r"not", r"no", r"neither", r"nothing", r"free", r"private\w*",
            r"for nothing", r"sign",
            r"token", r"off the record", r"part of the time",
        ),
    ),
    (
        (
            r"preliminary", r"tentative\w*", r"unconfirmed", r"unverified", r"draft(?= [a-z]+)",
            r"inconclusive",
        ),
        (
            r"prelim\w+", r"provision\w*", r"initial\w*", r"first", r"early", r"so far",
            r"tentativ\w+",
            r"draft\w*", r"(?-i:may)", r"might", r"un\w{4,}", r"not", r"yet", r"inconclusive",
            r"appear\w*",
            r"suggest\w*", r"interim", r"for now", r"indicat\w+", r"could", r"no", r"open",
        ),
    ),
)  # fmt: skip
