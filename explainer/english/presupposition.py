"""Questions that take something for granted: “why did they close it” says that they did."""

import re

TAKES_FOR_GRANTED = re.compile(
    r"(?i)\b(?:why|when|how(?! (?:far|much|many))|since when|what made)\b"
)
