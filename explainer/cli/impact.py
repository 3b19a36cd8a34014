"""`explainer falls`: what would lose its support with a source or an actor."""

from pathlib import Path

from explainer.analysis.impact import impact_of
from explainer.build.check import read_and_check
from explainer.cli.terminal import stop
from explainer.diagnostics.suggestion import nearest_name
from explainer.reports.impact import impact_report
from explainer.site import Ref, Site


def report_impact(root: Path, id_: str) -> str:
    """Say what would fall; ends the command where there is no such source or actor."""
    site = read_and_check(root).site
    thing = _found(site, id_)
    return impact_report(site, thing, impact_of(site, thing))


def _found(site: Site, id_: str) -> Ref:
    if id_ in site.sources:
        return Ref("source", id_)
    if id_ in site.actors:
        return Ref("actor", id_)
    near = nearest_name(id_, (*site.sources, *site.actors))
    hint = f"the nearest is `{near}`" if near else "their ids are their files' names"
    raise stop(f"there is no source and no actor `{id_}`: {hint}", code=2)
