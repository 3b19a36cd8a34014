"""An annotated text → the files of a project and a claim for each saying; what the check finds."""

from benchmarks.attributed.relations import AnnotatedText, Attributed, is_body
from benchmarks.checked_claims import SOURCE, actor_id, checked, quoted
from explainer.diagnostics.diagnostic import Diagnostic

_FAMILIES = ("EX3", "EX4", "EX5", "EX6")
_SOURCE = """\
title: The text
outlet: outlet
published: {published}
type: article
text: full
rights: {{holder: nobody}}
"""


def found_on(text: AnnotatedText) -> tuple[tuple[Diagnostic, ...], ...]:
    """Give the errors and warnings on each claim of a text."""
    return checked(_files(text), map(_fields, text.claims), _FAMILIES)


def _files(text: AnnotatedText) -> dict[str, str]:
    return {
        f"seeds/{SOURCE}.txt": text.text,
        f"content/sources/{SOURCE}.yaml": _SOURCE.format(published=text.published),
        "content/actors/outlet.yaml": "{name: The Outlet of Nowhere, kind: outlet}\n",
        **{f"content/actors/{actor_id(name)}.yaml": _actor(name) for name in text.names},
    }


def _actor(name: str) -> str:
    if is_body(name):
        return f"name: {quoted(name)}\nkind: organisation\n"
    return f"name: {quoted(name)}\naka: {quoted(name.rsplit(maxsplit=1)[-1])}\n"


def _fields(claim: Attributed) -> str:
    words, by = quoted(claim.words), f"    by: {actor_id(claim.by)}\n"
    if claim.is_speech:
        return f"    quote: {words}\n{by}"
    says = claim.words[0].upper() + claim.words[1:].rstrip(".") + "."
    return f"    says: {quoted(says)}\n    passage: {words}\n{by}"
