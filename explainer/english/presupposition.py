"""Questions that take for granted what they ask about: “Why did they close it?”"""

import re

TAKES_FOR_GRANTED = re.compile(
    r"(?i)\b(?:why|when|how(?! (?:far|much|many))|since when|what made)\b"
)
