"""The characters that typography varies, by kind.

What stands here is the whole policy on characters; `docs/guide/writers/typography.md` says it to
writers, and a test compares the two.
"""

import unicodedata

# Title marks 〈〉《》 are no quotation marks and stay as they are.
DOUBLE_MARKS = '"“”„‟＂〝〞〟「」『』｢｣﹁﹂﹃﹄״″'
SINGLE_MARKS = "'‘’‚‛`´＇ʼʻ׳′"
GUILLEMETS = "«»‹›"
EM_DASHES = "—―⸺⸻﹘︱"
EN_DASHES = "–‒−﹣－"
HYPHENS = "-‐‑־"
ELLIPSES = "…⋯︙"
SOFT_HYPHEN = "\u00ad"
BLANKS = "".join(map(chr, [*range(9, 14), *range(0x1C, 0x21), 0x85, 0xA0, 0x1680])) + "".join(
    map(chr, [*range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])
)
# Zero-width blanks and joiners, direction marks, byte order mark, emoji presentation.
INVISIBLE = (
    SOFT_HYPHEN
    + "\u034f\u061c\u180e\ufeff\ufe0e\ufe0f"
    + "".join(map(chr, [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]))
)
# Joined letter shapes: Latin, Armenian, Hebrew and Arabic. æ, œ and ß are letters of their own.
_LIGATURE_CODES = (
    *(0x132, 0x133, *range(0xFB00, 0xFB07), *range(0xFB13, 0xFB18), 0xFB4F),
    *(*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC5E), *range(0xFE80, 0xFEFD)),
)
LIGATURES = {
    chr(code): unicodedata.normalize("NFKC", chr(code))
    for code in _LIGATURE_CODES
    if unicodedata.category(chr(code)) != "Cn"
}
# Scripts that put no blank between words; a class body for regular expressions.
IDEOGRAPHIC = "\u2e80-\u2fdf\u3001-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
IDEOGRAPHIC += "\uff01-\uff0f\uff1a-\uff20\uff5b-\uff9f\U00020000-\U000323af"
UNSPACED = IDEOGRAPHIC + "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u1a20-\u1aaf"
