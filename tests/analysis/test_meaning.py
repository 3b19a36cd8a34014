"""Signs are looked up by the word they begin with; none may be missed for that."""

from explainer.analysis.meaning import _present
from explainer.english.operators import OPERATORS
from explainer.text.sentences import sentences
from tests.projects import REAL


def test_looking_up_words_misses_no_sign_in_the_kept_texts() -> None:
    texts = [path.read_text() for path in sorted((REAL / "seeds").glob("*.txt"))]
    told = [text[start:end] for text in texts for start, end in sentences(text)]

    missed = [
        (one, operator.kind)
        for one in told
        for operator in OPERATORS
        if operator.sign.search(one) and operator not in _present(one)
    ]

    assert len(told) > 100
    assert missed == []
