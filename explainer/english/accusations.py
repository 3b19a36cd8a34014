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
