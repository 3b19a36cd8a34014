"""Words that tell which is the cause and which the effect, by the side on which they have it.

The classes are those of the causal connectives and relations of the Penn Discourse Treebank (Prasad
and others 2008): what explains stands behind the first, before the second, and in front with the
third, up to its comma.
"""

import re

CAUSED_BY = re.compile(
    r"(?i)\b(?:(?:(?:was|were|is|are|been|being)\s+)?(?:caused|prompted|triggered|provoked|sparked)"
    r" by|because(?: of)?|due to|owing to|thanks to|result(?:s|ed|ing)? (?:from|of)"
    r"|stem(?:s|med)? from|as a result of|in response to|on account of|by reason of"
    r"|(?:follow|flow|aris|spring)e?s? from"
    r"|(?:c[ao]mes?|(?:is|was|were|are) born|grew|grows) (?:about (?:because|through|by)|out of)"
    r"|owe[sd]? (?:[\w’'-]+ ){0,3}to|blam(?:es|ed) on|at the root of (?:it|this|that) (?:is|was)"
    r"|since|(?<=, )(?:as|for)(?= (?:the|a|it|he|she|they|there|nobody|no)\b))\b"
)
CAUSES = re.compile(
    r"(?i)\b(?:caus(?:es|ed|ing)|l(?:ed|eads?|eading) to|prompt(?:s|ed|ing)|trigger(?:s|ed|ing)"
    r"|(?:is|was|were|are) (?:why|the (?:reason|cause)(?: (?:of|for|why))?|to blame for)"
    r"|(?:gave|gives|giving) rise to|set(?:s|ting)? off|spur(?:s|red|ring)"
    r"|for (?:which|this|that) reason|with the result that|as a (?:result|consequence)(?! of)"
    r"|provok(?:es|ed|ing)|spark(?:s|ed|ing)|result(?:s|ed|ing) in|so that|therefore"
    r"|br(?:ings?|ought) (?:[\w’'-]+ ){0,4}?(?:about|on|upon)"
    r"|dr(?:ew|aws?)(?= (?:[\w’'-]+ ){0,2}attention)"
    r"|(?:which|that|this) (?:made|makes|sent|sends|forced|forces|left|drove)|thus|hence"
    r"|consequently|(?:on|for) that (?:account|reason)|(?:that|which) is why|(?<=, )so"
    r"|(?<=, )(?:injur|kill|wound|destroy|damag|leav|mak|rais|reduc|trap|crush)ing)\b(?! by\b)"
)
IN_FRONT = re.compile(
    r"(?i)\W*(?:because(?: of)?|as(?! [\w. ]{2,40} (?:told|said|put|noted|wrote|reported)\b)|since"
    r"|due to|owing to|thanks to|given(?: that)?|as a result of|on account of|in response to)\b"
    r"(?P<cause>[^,;]{3,160}),"
)
# In time, which a source may leave at that: what comes after is no cause.
AFTER = re.compile(r"(?i)\b(?:after|following|in the wake of)\b")
