"""A pattern that is compiled late is as good as one that is compiled at once."""

import gc
import re
from importlib import import_module
from pkgutil import walk_packages

from hypothesis import given
from hypothesis import strategies as st

import explainer
from explainer.english.lazy_patterns import LazyPattern, lazy_regex
from explainer.text.word_classes_in import CLASSES


def test_all_patterns_of_the_program_compile() -> None:
    for module in walk_packages(explainer.__path__, "explainer."):
        import_module(module.name)
    signs = [words.sign for words in CLASSES]
    patterns = [one for one in gc.get_objects() if type(one) is LazyPattern]

    compiled = [one.compiled for one in patterns]

    assert len(compiled) > 300 + len(signs)


@given(
    st.sampled_from((r"(?i)(?P<first>[a-c]+)b?|d", r"", r"\b\w", r"(b)(c)?")), st.text("abcd \n")
)
def test_a_late_pattern_finds_what_it_finds_compiled_at_once(pattern: str, text: str) -> None:
    late, at_once = lazy_regex(pattern, re.MULTILINE), re.compile(pattern, re.MULTILINE)

    assert [(one.span(), one.groups()) for one in late.finditer(text)] == [
        (one.span(), one.groups()) for one in at_once.finditer(text)
    ]
    assert late.split(text) == at_once.split(text)
    assert late.sub("x", text) == at_once.sub("x", text)


def test_a_late_pattern_tells_of_itself_what_a_compiled_one_does() -> None:
    late = lazy_regex(r"(?i)(?P<first>a)(b)", re.DOTALL)
    at_once = re.compile(r"(?i)(?P<first>a)(b)", re.DOTALL)

    assert (late.pattern, late.flags, late.groups, late.groupindex) == (
        at_once.pattern,
        at_once.flags,
        at_once.groups,
        at_once.groupindex,
    )
