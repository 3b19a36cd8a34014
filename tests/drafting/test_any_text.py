"""What must hold for a draft of any text at all."""

from pathlib import PurePosixPath

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.content.yaml_reader import read
from explainer.diagnostics.characters import without_hidden
from explainer.diagnostics.text_file import TextFile
from explainer.drafting.article import read_article
from explainer.drafting.compose import Request, drafted
from explainer.drafting.trial import ProjectFiles, linked
from explainer.drafting.written import Value, document

WORDS = st.sampled_from(
    (
        *("Ivo Tarn", "Esk", "he", "She", "the council", "said", "told Radio Orrin", "that", "if"),
        *("“", "”", '"', "''", "'", "(", ")", ",", ".", ":", "?", "\n", "\n\n", "according to"),
        *("the bridge", "was closed", "on Monday", "allegedly", "killed", "by", "a spokesman for"),
        *("#", "- ", "x: y", "[@a]", "\u00e9", "\u4e2d", "Image: A", "not", "and", "but"),
    )
)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
LINES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")))
PLAIN = LINES.map(lambda text: " ".join(without_hidden(text).split())).filter(bool)
VALUES: st.SearchStrategy[Value] = PLAIN | st.lists(PLAIN, min_size=2, max_size=4)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_a_draft_of_any_text_can_be_read_back(text: str) -> None:
    article = read_article(text)
    if not article.sentences:
        return
    request = Request(article, text.encode(), "2024-03-14", "Fennick Courier", "the-story")

    made = drafted(ProjectFiles((), {}), request)

    for path, content in made.files.items():
        read_back, found = read(TextFile(path, content))
        assert (read_back is not None, found) == (True, [])
    site = linked(ProjectFiles((), {}), made.files, {})
    assert len([*site.statements()]) == made.claims


@given(st.dictionaries(st.sampled_from("abcdef"), VALUES, min_size=1))
def test_what_is_written_is_read_as_it_was(fields: dict[str, Value]) -> None:
    found, _ = read(TextFile(PurePosixPath("x.yaml"), document(fields)))

    assert found is not None
    assert found.data == fields
