"""Words that tell whether a sentence, or a line of it, ends here."""

import re

OPEN_END = re.compile(
    r"(?:,|\b(?:an?|the|and|or|of|to|in|on|at|by|for|from|with|as|than|that|which|who))$"
)
HOUR_AT_END = re.compile(
    r"(?:^|[.!?][”’\"»]?\s+)(?:At|By|Until|From)(?: about)? [\d.:]+ [ap]\. ?m\.\s+$"
)
COMPASS_POINT_AT_END = re.compile(r"\b[NSEW]\.\s*$")  # S. 16° W.
# Behind a full stop a caption has its credit: (Photo by …).
BEFORE_PICTURE_CREDIT = re.compile(
    r"[.!?][”’\"»]*\s+"
    r"(?=\((?:Image|Photo|Picture|Illustration|Video|Screenshot|Credit|Source|File|Courtesy)\b"
    r"[^()]*\)\s*$)"
)
# A line, or the end of it, that says whose picture it is: “Image: United States Navy.”
_PICTURE = r"(?:Image|Photo|Photograph|Picture|Illustration|Video|Screenshot)"
PICTURE_CREDIT = re.compile(
    rf"\(?\b{_PICTURE}(?:\s+(?:credit|by|courtesy of))?\s*:\s*[^():]{{2,90}}\)?\s*$"
    rf"|\(\s*(?:{_PICTURE}|Credit|Courtesy)\b[^()]{{2,90}}\)\s*$"
)
