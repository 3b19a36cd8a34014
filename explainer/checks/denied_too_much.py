"""What a writer is told to do where a sentence denies what its source does not.

Without the word it may be false, and defame: “found not guilty” stands for *cleared*.
"""


def say_as_source(words: str) -> str:
    """Give the hint for a word that denies, which alone is not to be taken out."""
    return (
        f"say it in the source’s own words; take `{words}` out only where the sentence is true"
        " without it"
    )
