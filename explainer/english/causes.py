"""Words that tell which is the cause and which the effect, by the side on which they have it.

The classes are those of the causal connectives and relations of the Penn Discourse Treebank (Prasad
and others 2008): what explains stands behind the first, before the second, and in front with the
third, up to its comma.
"""

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.word_classes import WordClass, WordKind

# A word of these stands wherever one of the patterns below finds something.
CAUSAL = WordClass(
    WordKind.CAUSE,
    (
        r"because", r"due", r"owing", r"thanks", r"results?", r"resulted", r"resulting",
        r"stem(?:s|med)?", r"account", r"reason", r"response", r"caus(?:es?|ed|ing)",
        r"prompt(?:s|ed|ing)", r"trigger(?:s|ed|ing)", r"provok(?:es|ed|ing)",
        r"spark(?:s|ed|ing)", r"from", r"c[ao]mes?", r"born", r"gr[eo]ws?", r"owe[sd]?",
        r"blam(?:es?|ed|ing)", r"root", r"since", r"(?-i:As)",
        r"(?<=, )(?:as|for)(?= (?:the|a|it|he|she|they|there|nobody|no)\b)", r"given",
        r"l(?:ed|eads?|eading)",
        r"why", r"rise", r"sets?", r"setting", r"spur(?:s|red|ring)", r"consequence", r"so",
        r"therefore", r"br(?:ings?|ought)", r"dr(?:ew|aws?)", r"made", r"makes?", r"sen(?:t|ds)",
        r"forc(?:es?|ed|ing)", r"left", r"dr(?:ives?|ove|iving)", r"thus", r"hence",
        r"consequently", r"(?:injur|kill|wound|destroy|damag|leav|mak|rais|reduc|trap|crush)ing",
        r"leaves", r"let", r"lets", r"letting", r"enabl(?:es?|ed|ing)", r"allow(?:s|ed|ing)?",
        r"attribut(?:es?|ed|ing)", r"ascrib(?:es?|ed|ing)", r"credit(?:s|ed|ing)?",
        r"trac(?:es?|ed|ing)", r"put", r"puts", r"putting",
    ),
)  # fmt: skip
CAUSED_BY = lazy_regex(
    r"(?i)\b(?:(?:(?:was|were|is|are|been|being)\s+)?(?:caused|prompted|triggered|provoked|sparked)"
    r" by|because(?: of)?|due to|owing to|thanks to|result(?:s|ed|ing)? (?:from|of)"
    r"|stem(?:s|med)? from|as a result of|in response to|on account of|by reason of"
    r"|(?:follow|flow|aris|spring)e?s? from"
    r"|(?:c[ao]mes?|(?:is|was|were|are) born|grew|grows) (?:about (?:because|through|by)|out of)"
    r"|(?:come|comes|coming) from"
    r"|owe[sd]? (?:[\w’'-]+ ){0,3}to|blam(?:es|ed) on|at the root of (?:it|this|that) (?:is|was)"
    r"|since(?! (?:then|last|early|late|at|\d+|(?:the|his|her|its|their|this|that) [a-z]+[.,;]"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b)"
    r"|(?<=, )(?:as|for)(?= (?:the|a|it|he|she|they|there|nobody|no)\b))\b"
)
CAUSES = lazy_regex(
    r"(?i)\b(?:caus(?:es|ed|ing)|l(?:ed|eads?|eading) to|prompt(?:s|ed|ing)|trigger(?:s|ed|ing)"
    r"|(?:is|was|were|are) (?:why|the (?:reason|cause)(?: (?:of|for|why))?|to blame for)"
    r"|(?:gave|gives|giving) rise to|set(?:s|ting)? off|spur(?:s|red|ring)"
    r"|for (?:which|this|that) reason|with the result that|as a (?:result|consequence)(?! of)"
    r"|provok(?:es|ed|ing)|spark(?:s|ed|ing)|result(?:s|ed|ing) in|so that|therefore"
    r"|br(?:ings?|ought) (?:[\w’'-]+ ){0,4}?(?:about|upon)|br(?:ings?|ought) on"
    r"|dr(?:ew|aws?)(?= (?:[\w’'-]+ ){0,2}attention)"
    r"|(?:which|that|this) (?:made|makes|sent|sends|forced|forces|left|drove)|thus|hence"
    r"|consequently|(?:on|for) that (?:account|reason)|(?:that|which) is why|(?<=, )so(?! (?:far"
    r"|long|much|many)\b)"
    r"|(?<=, )(?:injur|kill|wound|destroy|damag|leav|mak|rais|reduc|trap|crush)ing)\b(?! by\b)"
)
IN_FRONT = lazy_regex(
    r"(?i)\W*(?:because(?: of)?|as(?! (?:far|long|soon|well|of|part)\b)(?! [\w. ]{2,40} (?:told"
    r"|said|put|noted|wrote|reported)\b)|since"
    r"|due to|owing to|thanks to|given(?: that)?|as a result of|on account of|in response to)\b"
    r"(?P<cause>[^,;]{3,160}?)(?:,|(?= (?:there (?:is|are|was|were)|it|he|she|they|nobody|no) ))"
)
# “It must be shown, and since we have not shown it, we lose”: in front of a clause further on.
FRONT_FURTHER_ON = lazy_regex(
    r"(?i)(?:[;—–] |(?<=,) (?:and |but |so )|\b(?:and|but|that) )(?P<why>because(?: of)?|since|as"
    r"|given that|due to|owing to|thanks to|as a result of)(?! (?:far|long|soon|well|many|much)\b)"
    r" (?P<cause>[^,;]{3,160}), (?P<effect>[^;]{3,160})"
)
# “Because of this, …”, “…, which led to”: what it points to stands before, or in front.
POINTING_BACK = lazy_regex(
    r"(?i)\W*(?:(?:because of|due to|owing to|thanks to|as a result of|on account of"
    r"|in response to)"
    r" (?:this|that|it|these|which)(?![\w’' -])|as a result(?! of)|consequently"
    r"|therefore|thus|hence"
    r"|for (?:this|that|which) reason"
    r"|(?:which|this|that|it)(?: (?:has|had|also|then|later))* (?:led to|caused|prompted|triggered"
    r"|provoked|sparked|resulted in|brought about))(?!\w),?"
)
# “… for that reason.”: nothing stands behind it, so that it is said of what stands before.
POINTING_AT_END = lazy_regex(
    r"(?i),? (?:for (?:this|that) reason|because of (?:this|that|it)|as a result|on that account"
    r"|(?:due|owing|thanks) to (?:this|that|it))[.;]?\s*$"
)
# “Blamed the dam for the shortage”, “attribute the rise to smoke”: both stand behind the verb.
BLAMED = lazy_regex(
    r"(?i)\bblam(?:es?|ed|ing) (?P<cause>[^,;.]{2,80}?) for (?P<effect>[^,;.]{3,120})"
)
ATTRIBUTED = lazy_regex(
    r"(?i)\b(?:attribut(?:es?|ed|ing)|ascrib(?:es?|ed|ing)|credit(?:s|ed|ing)?|trac(?:es?|ed|ing)"
    r"|put(?:s|ting)? down) (?P<effect>[^,;.]{2,120}?) to (?P<cause>[^,;.]{3,120})"
)
# “Made luggage fall”, “left 3,000 homes without power”: the effect is what follows.
MADE = lazy_regex(
    r"(?i)(?<!had )(?<!has )(?<!have )(?<!was )(?<!were )(?<!be )(?<!been )(?<!are )"
    r"(?<!is )(?<![-\w])(?:ma(?:de"
    r"|kes)(?! to\b)|forc(?:es?|ed|ing)|dr(?:ives?|ove|iving)|left|leaves|leaving"
    r"|let|lets|letting|enabl(?:es?|ed|ing)|allow(?:s|ed|ing)?)"
    r" (?=(?:[\w’'-]+ ){1,4}(?:to |without |unable |dead |injured |homeless )?[a-z]+)"
    r"(?! (?:a |an )?(?:statement|decision|offer|appeal|mistake|the))"
    r"(?!(?:with|for|after|and|but|at|in|on|from|by|behind|before|when|as|while|only|about)\b)"
)
# In time, which a source may leave at that: what comes after is no cause.
AFTER = lazy_regex(
    r"(?i)\b(?:(?<!look )(?<!looks )(?<!looked )(?<!looking )after|following|in the wake of)\b"
)
# “Pulled the lever, which raised the gate”; “ended the talks, saying he had lied”.
WHICH_DID = lazy_regex(
    r"(?<=,) which (?!was\b|is\b|has\b|had\b)[a-z]+(?:ed|es) (?=the|an?|his|her|its)"
)
GIVING_AS_REASON = lazy_regex(r"(?<=,) (?:saying|citing|arguing)(?: that)? ")
