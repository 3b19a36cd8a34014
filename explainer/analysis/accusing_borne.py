"""Whether a source has the words by which a sentence of ours accuses.

Where it has not, that alone is told, by the rule on such words, and no other change beside it.
"""

from explainer.english.accusing_words import accusing_words, borne_by
from explainer.text.word_stems import stemmed_words


def is_borne(words: str, ours: str, known: str) -> bool:
    """Tell whether what is known has each word that accuses among some words of a sentence."""
    stems = frozenset(word.stem for word in stemmed_words(known)) | frozenset(known.lower().split())
    return all(borne_by(one, stems) for one in accusing_words(ours) if one in words)
