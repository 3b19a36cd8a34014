"""Words for what people are blamed for, from lies to murder: wider than what a rule may rest on.

Whoever reads a draft chooses whom a statement accuses, or nobody; so a word too many costs a look,
and one that is missing an accusation without its answer.
"""

from explainer.english.lazy_patterns import lazy_regex

MISDEED = lazy_regex(
    r"(?i)\b(?:lie[ds]?|lying|liars?|fraud\w*|cheat\w*|st[eo]l[ei]\w*|stealing|theft|thie(?:f|ves)"
    r"|rob(?:s|bed|bing|bery)|loot\w*|brib\w+|corrupt\w*|embezzl\w+|launder\w+|extort\w+|blackmail\w*"
    r"|rigg\w+|stuff(?:s|ed|ing)? (?:the |ballot )?box\w*|forg(?:e[ds]?|ing|ery|eries)|falsif\w+"
    r"|fabricat\w+|fak(?:es?|ed|ing)|deceiv\w+|decei\w+|mislea?d\w*|misle[ad]\w*|conspir\w+"
    r"|cover(?:s|ed|ing)? up|cover-up|hush\w*|plot(?:s|ted|ting)|betray\w*|abus\w+|assault\w*"
    r"|attack\w*|beat(?:s|en|ing)?|tortur\w+|harass\w*|threaten\w*|intimidat\w+|coerc\w+"
    r"|imprison\w*|detain\w*|kidnap\w*|abduct\w*|held (?:\w+ )?(?:captive|prisoner|against)"
    r"|rap(?:e[ds]?|ing|ists?)|molest\w*|traffick\w+|smuggl\w+|murder\w*|kill(?:s|ed|ing|er|ers)?"
    r"|massacr\w+|poison\w*|sabotag\w*|spy(?:ing)?|spied|espionage|treason\w*|violat\w+"
    r"|breach\w*|negligen\w+|neglect\w*|misconduct|malpractice|wrongdoing|cr(?:ime|iminal)\w*"
    r"|illegal\w*|unlawful\w*|guilty|interrogat\w+|entrap\w*|trapp\w+"
    r"|took away|taken away|taken from (?:him|her|them)|against (?:his|her|their) will)\b"
)
