"""By its words alone: whether a name is a body's, an outlet's or a place's, or nobody's."""

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.titles import KINDS_OF_BODIES

OUTLET = lazy_regex(
    r"\b(?:News|Times|Post|Herald|Gazette|Tribune|Journal|Guardian|Courier|Chronicle|Telegraph"
    r"|Independent|Observer|Mirror|Express|Daily|Weekly|Magazine|Radio|Television|TV|Broadcasting"
    r"|Press|Inquirer|Examiner|Bulletin|Dispatch|Globe|Sun|Star|Record|Register|Mail|Echo|Argus"
    r"|Reuters|Bloomberg|Wikinews|BBC|CNN|CBS|NBC|ABC|NPR|AFP|CBC|ITV|NHK|RTÉ|Sky News|Al Jazeera"
    r"|Xinhua|TASS|Interfax|Politico|Forbes|Newsweek|Spiegel|Monde|País|Haaretz)\b|^AP$"
)
_BODIES = (
    *KINDS_OF_BODIES,
    *("Administration", "Alliance", "Airport", "Airlines", "Archive", "Center", "Centre"),
    *("Coalition", "College", "Conference", "Consulate", "District", "Embassy", "Forces"),
    *("Forum", "Fund", "Group", "Hospital", "Inc", "Institution", "Laboratory", "Ltd"),
    *("Military", "Mission", "Nations", "Network", "Observatory", "Organisation"),
    *("Organization", "Project", "Registry", "Squad", "Team", "Trust", "Watch", "Corps"),
    *("Division", "Directorate", "Inspectorate", "Labs", "Systems", "Technologies"),
    *("Lines", "Airways", "Railways", "Rail", "Air", "Motors", "Industries", "Holdings"),
    *("Partners", "Software", "Games", "Studios", "Energy", "Oil", "Foods", "Stores", "Telecom"),
    *("Facebook", "Google", "Microsoft", "Twitter", "Mozilla", "Apple", "Amazon"),
)
BODY = lazy_regex(rf"\b(?:{'|'.join(_BODIES)})\b|^[A-Z]{{3,}}$")
KIND_OF_OUTLET = (
    r"news (?:agency|service|site|website|channel)|newspaper|magazine|broadcaster|website|daily"
    r"|weekly|tabloid|channel"
)
KIND_OF_BODY = (
    r"agency|service|company|firm|group|charity|party|club|team|network|band|union|association"
    r"|organi[sz]ation|airline|bank|university|college|institute|city|town|village|country|province"
)
PLACE = lazy_regex(
    r"^(?:North|South|East|West|New|Saudi|United|Northern|Southern|Eastern|Western|Great)\s"
    r"(?:[A-Z]\w+)$|\b(?:Sea|Ocean|River|Lake|Island|Islands|Street|Road|Square|Bridge|Mountains?|City"
    r"|County|Beach|Valley|Harbou?r|Avenue|Province|Region|Peninsula|Desert|Prison|Jail)$"
)
# The word before a name that says that it is a person's: “specialist”, “girlfriend”
HUMAN = (
    r"(?!(?:former|other|under|over|after|later|latter|never|per|for|or|nor|news|paper|cent(?:er|re)"
    r"|newspaper|broadcaster|insurer|retailer|carrier|maker|manufacturer|provider|supplier|operator"
    r"|publisher|producer|lender|distributor|drugmaker|carmaker|visitor|offer|order"
    r"|number|river|server|computer|letter|matter|border|water"
    r"|power|tower|winter|summer|major|minor|door|floor|error|motor|tractor|sector|list"
    r"|website|event|government|parliament|department|restaurant|apartment|current|recent|present)\b)"
    r"(?:[a-z][a-z-]*(?:er|or|ist|ian|ant|ent|man|woman|person|boy|girl|friend)|chief|head|aide"
    r"|victim|fiscal|expert|analyst|critic|attorney|deputy|secretary|clerk|coach|captain|rival|nurse|judge|pilot|colleague|neighbou?r|mate)"
)
# People who are called by what they are: “officials”, “a neighbour”, “police”.
PEOPLE = lazy_regex(
    r"(?i)\b(?:officials?|police|media|authorities|witness(?:es)?|residents?|neighbou?rs?|experts?"
    r"|analysts?|scientists?|researchers?|lawyers?|attorneys?|prosecutors?|critics|supporters"
    r"|activists?|campaigners?|protesters?|people|sources?|spokes(?:man|woman|person|people)"
    r"|employees?|staff(?:ers)?|workers?|teachers?|students?|doctors?|parents?|relatives?|family"
    r"|friends?|organi[sz]ers?|investigators?|detectives?|officers?|fans|users|members?|leaders?"
    r"|politicians?|ministers?|diplomats?|aides?|insiders?|engineers?|executives?|survivors?"
    r"|passengers?|fishermen|soldiers|economists?|historians?|journalists?|reporters?|owners?"
    r"|developers?|pilots?|government|military|company|council|court|judges?|jury|army|ministry"
    r"|agency|association|team|club|party|commission|committee|department|university|school"
    r"|hospital|bank|union|board|administration|opposition|rebels|militants|mother|father|wife"
    r"|television|radio|broadcaster|newspapers?|press|hackers?|firefighters?|rescuers?|geologists?"
    r"|husband|brother|sister|son|daughter|a (?:man|woman|boy|girl)|one|others|another|some)\b"
)
# Somebody without a name whom “he” or “she” may be
ONE_UNNAMED = lazy_regex(
    rf"(?i:\b(?:an?|the|one|another|his|her|its|their)\s+(?:[\w-]+\s+){{0,2}}?){HUMAN}\b"
    r"|\b(?:an?|the|his|her)\s+(?:[\w-]+\s+)?(?:mother|father|wife|husband|brother|sister|son"
    r"|daughter|official|man|woman|boy|girl|one)\b"
)
# Works without a name that tell something: as little is known of them as of people without one.
WORKS = lazy_regex(
    r"(?i)\b(?:reports?|estimates?|figures|statistics|polls?|surveys?|study|studies|documents?"
    r"|records|rumou?rs|accounts?)$"
)
# They head a noun phrase and tell nothing themselves: whose account it is stays open.
NOBODY = lazy_regex(
    r"(?i)\b(?:results?|data|evidence|news|tests?|law|rules?|article|film|book"
    r"|images?|photos?|video|footage|letter|statement|sign|map|there|this|that|these|those|nobody"
    r"|no one|everyone|everybody)$"
)
ROLE = lazy_regex(
    r"(?i)\b(?:president|minister|secretary|spokes(?:man|woman|person)|director|manager|chief"
    r"|head|leader|chair(?:man|woman)?|editor|author|professor|lawyer|attorney|judge|mayor|senator"
    r"|governor|representative|officer|coach|captain|member|founder|creator|engineer|scientist"
    r"|researcher|analyst|ambassador|general|doctor|teacher|student|actor|musician|writer"
    r"|journalist|reporter|critic|activist|owner|executive|commissioner|inspector|sergeant"
    r"|deputy|candidate|politician|councillor|king|queen|prince|princess|archbishop|bishop|priest"
    r"|player|singer|artist|historian|economist|expert|consultant|counsel|prosecutor|detective"
    r"|major|colonel|father|mother|brother|sister|son|daughter|wife|husband|widow|resident"
    r"|spokesperson|aide|adviser|advisor|envoy|academic|designer|developer|programmer|witness"
    r"|fisherman|farmer|pilot|driver|nurse|worker|soldier|organi[sz]er|administrator)\b"
)
