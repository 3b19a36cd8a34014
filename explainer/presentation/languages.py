"""Languages as readers see them: by their English names, and with the way they are written."""

from functools import lru_cache

from babel import Locale, UnknownLocaleError


@lru_cache(maxsize=256)
def language_name(tag: str) -> str:
    """Give the English name of a language by its BCP 47 tag; an unknown one is its tag."""
    try:
        return Locale.parse(tag, sep="-").get_display_name("en") or tag
    except (UnknownLocaleError, ValueError):
        return tag


@lru_cache(maxsize=256)
def direction(tag: str) -> str:
    """Give `rtl` or `ltr` for a language by its BCP 47 tag (CLDR’s order of characters)."""
    try:
        return "rtl" if Locale.parse(tag, sep="-").text_direction == "rtl" else "ltr"
    except (UnknownLocaleError, ValueError):
        return "ltr"


def language_attributes(tag: str) -> str:
    """Give the attributes of HTML by which words are spoken and written as their language is."""
    return f' lang="{tag}" dir="{direction(tag)}"'
