"""Where a writer typed what a page shows: each id of a list, with its place."""

from collections.abc import Iterable, Iterator

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.span import Span
from explainer.site import Ref


def typed_at(place: EntryPlace, refs: Iterable[Ref] | None) -> Iterator[tuple[Ref, Span]]:
    """Give each ref with the place where its id is typed; a single one may stand without a list."""
    typed = place.data if isinstance(place.data, list) else None
    for ref in refs or ():
        names = (ref.id, ref.local)
        number = next((n for n, name in enumerate(typed or ()) if name in names), None)
        yield ref, place.span() if number is None else place.span(number)
