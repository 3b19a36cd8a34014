"""`explainer impact`: what rests on a source, an actor, a statement or an event, and names it."""

from collections.abc import Iterator
from pathlib import Path

from explainer.analysis.impact import Impact, impact_of
from explainer.build.pages_telling import pages_telling
from explainer.cli.ids import thing_meant
from explainer.cli.terminal import progress
from explainer.diagnostics.span import Span
from explainer.language_server.open_project import OpenProject
from explainer.reports.impact import impact_report
from explainer.site import Ref, Site, ThingKind

_KINDS: tuple[ThingKind, ...] = ("source", "actor", "claim", "reaction", "event")


def report_impact(root: Path, id_: str) -> str:
    """Say what would fall, what names it, and on which pages; ends where no such thing is meant."""
    project = OpenProject(root)
    site = project.check().site
    thing = thing_meant(site, id_, _KINDS)
    impact = impact_of(site, thing)
    named = tuple(named_at(project, site, thing, impact))
    with progress("Looking through the pages") as show:
        pages = tuple(pages_telling(site, impact.lost_with(thing), show))
    return impact_report(site, thing, impact, named, pages)


def named_at(project: OpenProject, site: Site, thing: Ref, impact: Impact) -> Iterator[Span]:
    """Give each place that names a thing, or what falls with it, and doesn't fall itself."""
    lost = impact.lost_with(thing)
    gone = [site.thing(ref).place.entry for ref in lost]
    for ref in lost:
        for one in project.occurrences.of(ref):
            if not one.is_definition and not any(_lies_in(one.span, entry) for entry in gone):
                yield one.span


def _lies_in(span: Span, entry: Span) -> bool:
    return span.file.path == entry.file.path and entry.start <= span.start < entry.end
