"""Capital letters of the scripts in which names are written with two cases, for a class of a regex.

“Şahin” begins with one, and no range of `A-ZÀ-Þ` has it.
"""

_LATIN = range(0xC0, 0x250)  # Latin-1 Supplement, Latin Extended-A and -B

UPPER = "A-Z" + "".join(chr(code) for code in _LATIN if chr(code).isupper())
