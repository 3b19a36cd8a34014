"""What readers are told of how much of a source was read, and what of it was not checked.

A source of which no text is kept is named because others rely on it, unless something here is told
of its own words: then somebody read them, and nothing was compared. Of a text in a language that
the checks don't read they know only that words stand in it.
"""

from explainer.dates.display import in_words
from explainer.dates.edtf import parse_when
from explainer.presentation.languages import language_name
from explainer.site import Site, Source
from explainer.text.other_language import is_plainly_not_english

_KEPT = {
    "full": "Its full text is kept, and words are checked against it",
    "excerpt": "Only an excerpt is kept; words are checked against that",
}
_READ = {"full": "Read whole", "excerpt": "Read in part"}


def kept_text(site: Site, source: Source) -> str:
    """Say in a sentence or two how much of a source is kept, and what is checked against that."""
    if source.entry.text != "none":
        unread = unread_language(source)
        return f"{_KEPT[source.entry.text]}{f'; {unread}' if unread else ''}."
    if not _is_told(site, source):
        return "No text of it is kept: we have not seen it, and name it because others rely on it."
    return f"No text of it is kept, so what is told of it here is not checked. {_reader(source)}"


def read_in(site: Site, source: Source) -> str:
    """Say in a few words how much of a source was read."""
    if source.entry.text != "none":
        unread = unread_language(source)
        return f"{_READ[source.entry.text]}{f'; {unread}' if unread else ''}."
    if not _is_told(site, source):
        return "Not seen for this page."
    return f"Not checked: no text of it is kept. {_reader(source)}"


def is_unseen(site: Site, source: Source) -> bool:
    """Tell whether a source is known through others alone."""
    return source.entry.text == "none" and not _is_told(site, source)


def unread_language(source: Source) -> str:
    """Say what is not checked of a kept text, for its language; nothing where all is."""
    if source.text is None or source.is_read:
        return ""
    language = language_name(source.entry.language)
    return (
        "hedges, conditions, dates, stances, accusations, speakers, numbers in words and what a"
        f" figure counts are not checked in {language}"
    )


def is_taken_for_english(source: Source) -> bool:
    """Tell whether a text is checked as English and plainly is in another language."""
    return source.text is not None and source.is_read and is_plainly_not_english(source.text.text)


def _is_told(site: Site, source: Source) -> bool:
    return source.entry.read is not None or bool(site.evidence_in(source.ref))


def _reader(source: Source) -> str:
    read = source.entry.read
    if read is None:
        return "Who read it is not told."
    return f"It was read by {read.by}, {read.where}, on {in_words(parse_when(read.when))}."
