"""What is shown where the mouse rests: a statement as the site prints it, its words, its chain."""

from collections.abc import Iterator
from pathlib import PurePath

from explainer.language_server.open_project import OpenProject
from explainer.language_server.place import entry_at, occurrence_at
from explainer.presentation.phrases import actor_note, chain_sentence, plain, source_note
from explainer.presentation.statements import plain_told
from explainer.site import Claim, Event, Evidence, Ref, Site


def hover(project: OpenProject, path: PurePath, place: int) -> str:
    """Tell of the id at a place, or of the entry there; in plain text, nothing where nothing is."""
    found = occurrence_at(project, path, place)
    ref = found.ref if found else entry_at(project, path, place)
    return "\n\n".join(_told(project.whole.site, ref)) if ref else ""


def _told(site: Site, ref: Ref) -> Iterator[str]:
    if ref.kind in ("claim", "reaction", "event"):
        things = {**site.claims, **site.reactions} if ref.kind != "event" else {**site.events}
        thing = things.get(ref.id)
        yield from _statement(site, thing) if thing else ()
    elif ref.kind == "actor" and ref.id in site.actors:
        actor = site.actors[ref.id]
        yield ", ".join(filter(None, (actor.name, actor_note(site, actor))))
        yield from (f"Also: {', '.join(actor.entry.aka)}",) if actor.entry.aka else ()
    elif ref.kind == "source" and ref.id in site.sources:
        source = site.sources[ref.id]
        yield from (source.entry.title, source_note(site, source))
    elif ref.kind == "explainer" and ref.id in site.explainers:
        yield site.explainers[ref.id].title


def _statement(site: Site, owner: Claim | Event) -> Iterator[str]:
    yield plain_told(site, owner)
    for evidence in owner.evidence:
        yield f"{evidence.standing}: {plain(chain_sentence(site, evidence))}"
        yield from _words(evidence)


def _words(evidence: Evidence) -> Iterator[str]:
    for words in evidence.words:
        found = "" if words.hits else " (not found)" if words.is_checked else " (not checked)"
        yield f"{evidence.source.id}: {words.words}{found}"
