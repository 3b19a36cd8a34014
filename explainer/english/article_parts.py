"""Words by which a line of a kept text is no body: a byline, a picture, the page's own."""

from explainer.english.lazy_patterns import lazy_regex

# “By Ada Quill and Runa Esk, Courier staff”; a body sentence that begins so has a verb.
BYLINE = lazy_regex(r"(?:By|BY|by) (?=[A-Z])(?P<who>[^.!?]{3,120})$")
AUTHORS_APART = lazy_regex(r",? (?:and|&|with) |, |\s?[|/•·]\s?")
AUTHOR = lazy_regex(r"[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|d[aeiu]|de la|v[ao]n|den|der)){1,3}")
PUBLISHED = lazy_regex(r"(?i)(?:first )?(?:published|posted|issued|dated|date)\b")
CHANGED = lazy_regex(r"(?i)\b(?:last )?(?:updated|modified|edited|revised|corrected)\b")
# “WASHINGTON, Sept. 14, 2021 (AP) – …”, what agencies begin the first paragraph with.
CITY_AND_DASH = lazy_regex(r"[A-Z][A-Z .’'-]+[A-Z.](?:, [A-Z][\w. ]+?)?[,.]? [^–—]{0,60}?[–—] ")
# “Image: Nick Moreau.”, “(Photo by Ada Quill)”; “Video of the fall went viral.” is a sentence.
_PICTURE = r"(?:Image|Photo|Photograph|Picture|Illustration|Video|Screenshot|Credit)s?"
_HOLDER = r"(?:\b[A-Z]\.|[^().]){2,80}"
PICTURE_CREDIT = lazy_regex(
    rf"\b{_PICTURE}(?: credit)?: ?{_HOLDER}\.?$"
    rf"|\((?:{_PICTURE}(?: credit)?(?:: ?| by | courtesy of )|Courtesy(?: of |: )){_HOLDER}\)\.?$"
)
OPENS_CAPTION = lazy_regex(
    r"(?:File (?:photo|picture|image)|Pictured|Photo|Image|Caption)\s?[:–—-]\s"
)
# “President Conde poses during an interview in Conakry, Oct. 8, 2013.”: now, and on a day
DATED_CAPTION = lazy_regex(
    r"[^!?]{5,200}?\b(?:poses?|speaks?|waves?|gestures?|smiles?|walks?|stands?|sits?|attends?"
    r"|arrives?|listens?|shakes?|holds?|looks?|casts?|queues?|lines? up|march(?:es)?|gathers?"
    r"|rides?|addresse?s?|leaves?|carr(?:y|ies)|(?:is|are) (?:seen|pictured|shown))"
    r"\b[^!?]{0,160},? "
    r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4})\.?"
)
FURNITURE = lazy_regex(
    r"(?i)(?:advertisement|sponsored(?: content)?|share(?: this.*| on .*)?"
    r"|read (?:more|also|next).*|related(?: (?:articles?|stories|coverage))?:?.*|see also:?.*"
    r"|sign up .*|subscribe.*|follow us.*|most read"
    r"|listen to this article.*|\d+ (?:min(?:ute)?s? read|comments?)"
    r"|skip to .*|click here.*|support us.*|donate.*|copyright .*|© .*|all rights reserved.*"
    r"|tags?:.*|filed under:?.*|print|e-?mail|comments?|save|home)\.?"
)
# By which a sentence is the page’s own: it speaks to its readers, or of itself.
OF_PAGE = lazy_regex(
    r"(?i)\b(?:you|your|our|us|we|newsletters?|subscri\w+|inbox|copyright|all rights|©|this"
    r" (?:article|story|report|page|post|version|piece)|follow|sign up|click|app|podcasts?)\b"
)
