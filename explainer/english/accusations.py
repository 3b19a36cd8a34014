"""Words that accuse whoever stands beside them."""

import re

ACCUSATION = re.compile(
    r"(?<!\w)(?:broke(?:n)? (?:the |his |her |their |\w+’s )?(?:\w+ )?(?:law|laws|rules?|chain|oath"
    r"|promise|trust)|lied|lies to|lying|colluded?|colluding|collusion|betray(?:s|ed|al|ing)?"
    r"|treason(?:ous)?|traitor(?:ous)?|illegal(?:ly)?|unlawful(?:ly)?|criminal(?:ly)?|crimes?"
    r"|corrupt(?:ion|ly)?|brib(?:e|es|ed|ery)|fraud(?:ulent|ulently)?|stole|stolen|embezzl\w+"
    r"|murder(?:s|ed|er)?|assault(?:s|ed)?|abus(?:ed|ive)|insurrection|sedition|subvert(?:s|ed|ing)?"
    r"|undermin(?:ed|es|ing)|sabotag\w+|usurp\w*|disobey\w*|insubordinat\w+|violat(?:ed|es|ing|ion)"
    r"|defied|misled|deceiv\w+|cover(?:ed)?[ -]up|conspir\w+|spied|espionage|rogue|coup"
    r"|court-martial(?:ed|led)?|plagiari\w+|harass\w*|racist|perjur\w+|blackmail\w*|extort\w+)"
    r"(?!\w)",
    re.IGNORECASE,
)
# Who works against crime, or on it: “judge of the International Criminal Court”.
OFFICE_AGAINST = re.compile(
    r"(?i)\b(?:(?:anti-?|against |into |on )(?:\w+ )?(?:corruption|bribery|crimes?|fraud|murder"
    r"|espionage|sedition|treason|abuse|harassment)"
    r"|(?:criminal|crimes?|fraud|murder|corruption|abuse|assault) (?:\w+ )?(?:court|law|lawyer"
    r"|code|cases|division|unit|bureau|office|officer|squad|branch|section|department|reporter"
    r"|correspondent|editor|writer|novelist|commission|committee|tribunal|investigat\w+"
    r"|prosecutor|police|justice|procedure|prevention|historian|agency))\b"
)
