"""Cases → the files of a project, and each case as the fields of a claim."""

from benchmarks.checked_claims import SOURCE, actor_id, quoted
from benchmarks.integrity.case import OUTLET, Case
from benchmarks.integrity.reading import Reading

_SPEAKER = "somebody-quoted"
_SOURCE = f"""\
title: The text
outlet: {OUTLET}
published: 2024-01-01
type: article
text: full
rights: {{holder: nobody}}
"""


def files(reading: Reading) -> dict[str, str]:
    """Give the text and its actors, by path."""
    return {
        f"seeds/{SOURCE}.txt": reading.text,
        f"content/sources/{SOURCE}.yaml": _SOURCE,
        f"content/actors/{OUTLET}.yaml": "{name: The Outlet, kind: outlet}\n",
        f"content/actors/{_SPEAKER}.yaml": "name: Quirinus Zabel\n",
        **{
            f"content/actors/{actor_id(name)}.yaml": f"name: {quoted(name)}\n"
            for name in reading.names
        },
    }


def fields(number: int, case: Case) -> str:
    """Give the fields of a case's claim."""
    lines = [f"says: {quoted(f'Something is told here as number {number}.')}"]
    if case.quote:
        lines.append(f"quote: [{', '.join(map(quoted, case.quote))}]")
    if case.passage is not None:
        lines.append(f"passage: {quoted(case.passage)}")
    lines.append(f"by: {OUTLET if case.by == OUTLET else actor_id(case.by)}")
    if case.quote and case.by == OUTLET:
        lines.append(f"speaker: {_SPEAKER}")  # whoever it is: the outlet quotes somebody
    return "".join(f"    {line}\n" for line in lines)
