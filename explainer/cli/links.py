"""`explainer links`: tries the addresses of all sources, and says which lead to nothing any more.

It is for a person or a schedule. What came of an address is kept for some days, written down after
each answer, so that a run that is broken off loses nothing.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer

from explainer.addresses.trial import tried_anew
from explainer.analysis.tried_addresses import address_findings, addresses
from explainer.build.check import read_site
from explainer.cache.link_record import fresh, load_tried, save_tried
from explainer.cli.fetching import fetcher
from explainer.cli.terminal import print_report, progress, tell
from explainer.diagnostics.diagnostic import Severity, in_order
from explainer.network.answer import Outcome
from explainer.network.tried import TriedAddress, TriedAddresses
from explainer.reports import FOR_PROGRAMS
from explainer.site import Site

_OFTEN = 20  # answers after which they are written down


@dataclass(frozen=True, slots=True)
class LinkOptions:
    """How addresses are tried; what was tried in the last `days` is not asked for again."""

    days: int
    pause: float
    timeout: float
    site: str = ""
    compare: bool = True
    private: bool = False


def try_links(root: Path, options: LinkOptions, today: date, form: str) -> None:
    """Try, report, and end with 1 where an address is dead or moved or words are gone."""
    site = read_site(root)
    wanted = {address for _, _, address in addresses(site)}
    known = {address: one for address, one in load_tried(root).items() if address in wanted}
    recent = fresh(known, today, options.days)
    anew = _asked(root, site, options, recent, today)
    tried = {**recent, **anew}
    if anew:
        save_tried(root, {**known, **tried})
    found = in_order(address_findings(site, tried))
    print_report(found, form)
    if form not in FOR_PROGRAMS:
        tell(_summary([*tried.values()], len(anew)))
    if any(one.severity is Severity.WARNING for one in found):
        raise typer.Exit(1)


def _asked(
    root: Path, site: Site, options: LinkOptions, recent: TriedAddresses, today: date
) -> TriedAddresses:
    """Ask for what is not known; what came of it so far is written down now and then."""
    asking = fetcher(
        root,
        site=options.site,
        pause=options.pause,
        timeout=options.timeout,
        private=options.private,
    )
    left = len({address for _, _, address in addresses(site)} - recent.keys())
    if left and not asking.manners.site:
        tell("a host is to know who asks it: set `site_url` in mkdocs.yml, or type --site")
    anew: dict[str, TriedAddress] = {}
    with progress("Asking") as show:
        for address, one in tried_anew(site, asking, recent, today, compare=options.compare):
            anew[address] = one
            show(len(anew) / left)
            if len(anew) % _OFTEN == 0:
                save_tried(root, {**load_tried(root), **anew})
    return anew


def _summary(tried: list[TriedAddress], asked: int) -> str:
    counts = Counter(one.outcome for one in tried)
    changed = sum(one.comparison == "changed" for one in tried)
    told = [f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome]]
    told += [f"{changed} with words gone"] if changed else []
    return f"{len(tried)} addresses, {asked} asked for now: {', '.join(told) or 'none'}"
