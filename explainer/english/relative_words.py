"""Words that lean on the dateline or a date told before: "yesterday", "last week", "that day"."""

import re

NEAR_DAY = re.compile(
    r"(?i)\b(?:the day (?P<far>before yesterday|after tomorrow)|(?P<day>yesterday|today|tomorrow)"
    r"|(?P<part>last|this|to)[ -]?(?P<hour>night|morning|afternoon|evening))\b"
)
WEEKDAY = re.compile(
    r"\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious) )?"
    r"(?P<name>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"(?! (?:Times|Post|Telegraph|Mirror|Mail|Magazine))"
)
PERIOD = re.compile(
    r"(?i)\b(?:(?P<part>earlier|later|early|late|mid|the (?:end|start|beginning) of)[ -])?"
    r"(?P<which>last|this|next) (?P<unit>week|month|year)\b"
)
BACK = re.compile(r"(?i)\b(?:the same|that same|that|same) (?P<unit>day|week|month|year)\b")
BESIDE = re.compile(
    r"(?i)\bthe (?P<which>next|following|previous|preceding) (?P<unit>day|week|month|year)\b"
)
