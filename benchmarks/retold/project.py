"""A text → the files of a project, and each case of it as the fields of a claim."""

from benchmarks.checked_claims import SOURCE, actor_id, quoted
from benchmarks.retold.distort import Case
from benchmarks.retold.texts import OUTLET, Text

_TYPES = {"news": "article", "voa": "article", "court": "report", "gov": "statement"}


def files(text: Text) -> dict[str, str]:
    """Give the text, its outlet and its actors, by path."""
    return {
        f"seeds/{SOURCE}.txt": text.words,
        f"content/sources/{SOURCE}.yaml": _source(text),
        f"content/actors/{OUTLET}.yaml": f"{{name: {quoted(text.outlet)}, kind: outlet}}\n",
        **{
            f"content/actors/{actor_id(name)}.yaml": _actor(name, kind)
            for name, kind in text.actors
        },
    }


def fields(case: Case) -> str:
    """Give the fields of a case's claim."""
    by = case.statement.by
    return (
        f"    says: {quoted(case.says)}\n"
        f"    passage: {quoted(case.statement.passage)}\n"
        f"    by: {by if by == OUTLET else actor_id(by)}\n"
    )


def _source(text: Text) -> str:
    return (
        f"title: {quoted(text.title)}\n"
        f"outlet: {OUTLET}\n"
        f"published: {text.date}\n"
        f"type: {_TYPES[text.kind]}\n"
        "text: excerpt\n"
        "rights: {holder: nobody}\n"
    )


def _actor(name: str, kind: str) -> str:
    of = f"of: {SOURCE}\ndescribed_as: {quoted(name)}\n" if kind == "unnamed" else ""
    return f"name: {quoted(name)}\nkind: {kind}\n{of}"
