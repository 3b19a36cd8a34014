"""The licences under which a whole text may be shown, by their ids.

The ids are those of SPDX (https://spdx.org/licenses/) for texts and data, and `public domain` for
what no rights are on. Any other word would open a text that nobody may print.
"""

import re

PUBLIC_DOMAIN = "public domain"
_CREATIVE_COMMONS = (
    r"CC0-1\.0|CC-PDDC|CC-PDM-1\.0"
    r"|CC-BY(?:-NC)?(?:-SA|-ND)?-(?:1\.0|2\.[015]|3\.0|4\.0)(?:-[A-Z]{2,3})?"
)
_OF_GOVERNMENTS = r"OGL-UK-[123]\.0|OGL-Canada-2\.0|NLOD-[12]\.0|etalab-2\.0|DL-DE-(?:BY|ZERO)-2\.0"
_OTHERS = (
    r"GFDL-1\.[123](?:-(?:no-)?invariants)?(?:-only|-or-later)?"
    r"|LAL-1\.[23]|ODC-By-1\.0|ODbL-1\.0|PDDL-1\.0"
)
LICENCE_PATTERN = f"{PUBLIC_DOMAIN}|{_CREATIVE_COMMONS}|{_OF_GOVERNMENTS}|{_OTHERS}"
_ID = re.compile(LICENCE_PATTERN)
_RIGHTS_KEPT = (
    "write the id of a free licence, as `CC-BY-4.0`, or `public domain`; without one take the line"
    " out: then quotations and short passages are shown, and no whole text"
)


def check_licence(value: str) -> str:
    """Take the id of a licence that lets anybody show the text."""
    if _ID.fullmatch(value):
        return value
    near = _as_id(value)
    raise ValueError(
        f"`{value}` is no licence under which a whole text may be shown|"
        + (f"write `{near}`, if that is what is meant" if near else _RIGHTS_KEPT)
    )


def _as_id(value: str) -> str:
    """Give the id that a text is another spelling of, or nothing."""
    words = value.split()
    if " ".join(words).lower().replace("-", " ") == PUBLIC_DOMAIN:
        return PUBLIC_DOMAIN
    joined = "-".join(words).upper()
    return joined if _ID.fullmatch(joined) else ""
