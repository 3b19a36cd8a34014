"""The words of a sentence that say whose account it is."""

from time import process_time

import pytest

from explainer.english.reported_clauses import reported_clauses

FOUND = (
    ("Ivo Tarn said the bridge was safe.", "before", "Ivo Tarn", "the bridge was safe."),
    ("Tarn has also said that it is safe.", "before", "Tarn", "it is safe."),
    ("In an interview, Tarn said that it is safe.", "before", "Tarn", "it is safe."),
    ("Tarn told Radio Orrin that it is safe.", "before", "Tarn", "it is safe."),
    ("Tarn, who owns a bakery, said it was safe.", "before", "Tarn, who owns a bakery",
     "it was safe."),
    ("Tarn denied that it was unsafe.", "before", "Tarn", "it was unsafe."),
    ("Tarn claimed the bridge was safe.", "before", "Tarn", "the bridge was safe."),
    ("Recent reports have revealed that it is old.", "before", "Recent reports", "it is old."),
    ("Tarn wrote to Esk and said it was closed.", "before", "Tarn", "it was closed."),
    ("The bridge is old, Tarn said.", "behind", "Tarn", "The bridge is old"),
    ("The bridge is old, said Tarn.", "behind", "Tarn", "The bridge is old"),
    ("The bridge, Tarn said, is old.", "amid", "Tarn", "The bridge, Tarn said, is old."),
    ("According to Tarn, it is old.", "according-to", "Tarn", "it is old."),
    ("According to Tarn the bridge is old.", "according-to", "Tarn", "the bridge is old."),
    ("It is old, according to Mr. Tarn.", "according-to", "Mr. Tarn", "It is old"),
    ("As Tarn put it, the bridge is old.", "according-to", "Tarn", "the bridge is old."),
    ("“     ,” Tarn said, “     .”", "beside", "Tarn", "“     ,” Tarn said, “     .”"),
    ("''     ,'' said Tarn.", "beside", "Tarn", "''     ,''"),
    ("Tarn said: “      .”", "before", "Tarn", "“      .”"),
    ("Tarn tweeted from the bridge:", "introducing", "Tarn", ""),
    ("Tarn said it was safe, but the council closed it.", "before", "Tarn", "it was safe"),
    ("Tarn said it was safe and promised help.", "before", "Tarn", "it was safe"),
    ("Tarn, his lawyer said, is safe.", "amid", "his lawyer", "Tarn, his lawyer said, is safe."),
    ("It, according to Tarn, is old.", "amid", "Tarn", "It, according to Tarn, is old."),
    ("It is old, according to Tarn, and Esk is not.", "according-to", "Tarn", "It is old"),
    ("Tarn has said, through his lawyer, that it is safe.", "before", "Tarn", "it is safe."),
    ("Tarn told visitors that it is safe.", "before", "Tarn", "it is safe."),
    ("Tarn had warned for years that it is old.", "before", "Tarn", "it is old."),
    ("The authors note that it is old.", "before", "The authors", "it is old."),
    ("Tarn defended it by saying that it is old.", "before", "Tarn", "it is old."),
    ("The court was told by Tarn that it is old.", "before", "Tarn", "it is old."),
    ("Tarn accused Esk of theft.", "act", "Tarn", "Tarn accused Esk of theft."),
    ("It was described by Tarn as old.", "act", "Tarn", "It was described by Tarn as old."),
    ("Esk is ill: Tarn called it “   ”.", "act", "Tarn", "Tarn called it “   ”."),
    ("Managing director Ivo Tarn said it is old.", "before", "Managing director Ivo Tarn",
     "it is old."),
    ("It is old, scientists have found.", "behind", "scientists", "It is old"),
    ("It is old, Tarn told reporters.", "behind", "Tarn", "It is old"),
)  # fmt: skip
NONE = (
    "Tarn has not said why it was closed.",
    "Tarn met a man who had told him that it was closed.",
    "Tarn maintained a policy of closing bridges.",
    "Tarn said nothing.",
    "Tarn stated his belief that it is safe.",
    "A man, which, according to Tarn, is rare, crossed it.",
    "The council closed the bridge on Monday.",
    "When asked, Tarn went home.",
    "",
)


@pytest.mark.parametrize(("sentence", "form", "who", "content"), FOUND)
def test_an_attribution_is_taken_apart(sentence: str, form: str, who: str, content: str) -> None:
    found = reported_clauses(sentence)

    assert [(one.form, one.who, sentence[slice(*one.content)]) for one in found] == [
        (form, who, content)
    ]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_attribution_of_the_sentence_is_the_narrators(sentence: str) -> None:
    assert reported_clauses(sentence) == ()


def test_each_clause_with_a_subject_of_its_own_is_one() -> None:
    found = reported_clauses("Tarn said it is old, but Esk says it was cleaned.")

    assert [one.who for one in found] == ["Tarn", "Esk"]


HARD = (
    f'"{" " * 2000}" Tarn of the council and more ' * 3,
    "a, " * 2000,
    "the " * 3000 + "said",
    "According to " * 800,
    f"Tarn’s {' ' * 5000}said",
    '" he and ' * 800,
)


@pytest.mark.parametrize("sentence", HARD, ids=range(len(HARD)))
def test_no_sentence_takes_long(sentence: str) -> None:
    begun = process_time()

    reported_clauses(sentence)

    assert process_time() - begun < 2
