"""A text → the files of a project and a claim for each honest one; what the check finds."""

import json
from collections.abc import Mapping

from benchmarks.checked_claims import SOURCE, checked, quoted
from benchmarks.honest.texts import HonestText
from explainer.diagnostics.diagnostic import Diagnostic

_FAMILIES = ("EX3", "EX4", "EX5", "EX6")


def found_on(text: HonestText) -> tuple[tuple[Diagnostic, ...], ...]:
    """Give the errors and warnings on each claim of a text."""
    ids = {id_: f"c{number}" for number, (id_, _) in enumerate(text.claims) if id_}
    return checked(_files(text), (_fields(claim, ids) for _, claim in text.claims), _FAMILIES)


def _files(text: HonestText) -> dict[str, str]:
    return {
        f"seeds/{SOURCE}.txt": text.words,
        f"content/sources/{SOURCE}.yaml": _source(text),
        **{f"content/actors/{id_}.yaml": _actor(actor) for id_, actor in text.actors},
    }


def _source(text: HonestText) -> str:
    return (
        f"title: {quoted(text.title)}\n"
        f"outlet: {text.outlet}\n"
        f"published: {text.date}\n"
        f"type: {text.type}\n"
        f"text: {'full' if text.is_whole else 'excerpt'}\n"
        "rights: {holder: nobody}\n"
    )


def _actor(actor: Mapping[str, object]) -> str:
    of = {"of": SOURCE} if actor["kind"] == "unnamed" else {}
    return "".join(f"{field}: {_value(value)}\n" for field, value in {**actor, **of}.items())


def _fields(claim: Mapping[str, object], ids: Mapping[str, str]) -> str:
    """Give the fields of a claim; a reply that names a claim of the text gets its number."""
    reply = claim.get("reply")
    with_reply = {**claim, "reply": ids.get(str(reply), reply)} if reply else claim
    return "".join(f"    {field}: {_value(value)}\n" for field, value in with_reply.items())


def _value(value: object) -> str:
    return quoted(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
