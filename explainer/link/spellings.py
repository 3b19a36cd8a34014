"""Names that were typed where an id belongs: a listed spelling of one actor leads to its id."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

from explainer.content.parse import Entries, document_of
from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic, Fix
from explainer.diagnostics.span import Span

_OF_ACTORS = (
    "by", "via", "speaker", "hearer", "inner", "who", "accuses", "speaks_for", "where", "outlet",
    "authors",
)  # fmt: skip


class Spellings:
    """The ids of actors by their names and other spellings, where one actor alone has them."""

    def __init__(self, entries: Entries) -> None:
        ids: defaultdict[str, set[str]] = defaultdict(set)
        for id_, parsed in entries.actors.items():
            if parsed is not None:
                for name in filter(None, (parsed.entry.name, *parsed.entry.aka)):
                    ids[_plain(name)].add(id_)
        self._ids: Mapping[str, set[str]] = ids

    def id_of(self, typed: str) -> str | None:
        """Give the actor that is spelled so; also in the letters of an id, as `general-milley`."""
        found = self._ids.get(_plain(typed), set())
        return next(iter(found)) if len(found) == 1 else None


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]+", " ", re.sub(r"[\u0300-\u036f]", "", letters)).strip()


def with_spellings(found: Iterable[Diagnostic], entries: Entries) -> list[Diagnostic]:
    """Let findings on what is no id lead to the actor that is spelled so."""
    spellings = Spellings(entries)
    return [_with_spelling(one, spellings) for one in found]


def _with_spelling(one: Diagnostic, spellings: Spellings) -> Diagnostic:
    if one.rule is not content_rules.WRONG_VALUE or one.fix or not _takes_actors(one.span):
        return one
    return spelled(one, spellings)


def _takes_actors(span: Span) -> bool:
    """Tell whether what is typed there is the id of an actor, or one of several."""
    document, _ = document_of(span.file)
    path, _ = document.path_at(span.start) if document else ((), False)
    return next((step for step in reversed(path) if isinstance(step, str)), "") in _OF_ACTORS


def spelled(one: Diagnostic, spellings: Spellings) -> Diagnostic:
    """Give a finding on one id with the actor that is spelled so, if it is one."""
    id_ = spellings.id_of(one.span.text.strip("\"'"))
    if id_ is None:
        return one
    hint = f"this is a spelling of `{id_}`, in content/actors/{id_}.yaml"
    return Diagnostic(
        one.rule, one.span, one.message, hint, one.related, one.entry, Fix(one.span, id_)
    )
