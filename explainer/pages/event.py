"""One event: what is reported, when, in whose words, and what rests on it."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from explainer.analysis.publication import publication, story_first
from explainer.dates.display import in_words
from explainer.pages.corrections import pages_of
from explainer.pages.told_once import labels_of, tell_once
from explainer.presentation import urls
from explainer.presentation.events_told import (
    date_label,
    direct_others,
    hearings,
    is_hearing,
    standings_told,
)
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.passage_view import passage_view
from explainer.presentation.phrases import capitalised
from explainer.presentation.statements import lines, otherwise, plain_told
from explainer.site import Claim, Event, Explainer, Ref, Site


def keys(site: Site) -> Iterable[str]:
    return site.events


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref("event", key))


def page(site: Site, key: str) -> Page:
    event = site.events[key]
    explainer = site.explainers[event.explainer.id]
    day = capitalised(in_words(event.when))
    return Page(
        path=path(key),
        title=f"Event: {plain_told(site, event)}",
        description=f"{day}: {plain_told(site, event)}{otherwise(site, event)}",
        template="event.html.j2",
        view=_view(site, event, explainer),
        headings=tuple(_headings(site, event)),
        made_from=event.place.entry,
        search=(_search(site, event),),
        is_draft=explainer.is_draft,
        has_data=not explainer.is_draft,
        thing=event.ref,
    )


def _view(site: Site, event: Event, explainer: Explainer) -> dict[str, object]:
    claims = [site.statement(ref) for ref in event.claims]
    disputes = list(direct_others(site, event))
    against = {one.ref for one in disputes}
    said = _said_in(site, event)
    about = dict.fromkeys((*site.users(event.ref, "about", "towards"), *said))
    line = lines(site, event)[0]
    return {
        "event": event,
        "explainer": explainer,
        "line": line,
        "standings": standings_told(site, event),
        "claims": claims,
        "disputes": disputes,
        "against": labels_of(site, disputes),
        "date_label": date_label(site, event),
        "told_once": tell_once(
            site,
            {
                "known": claims,
                "against": disputes,
                "about": [
                    site.statement(ref)
                    for ref in about
                    if ref not in event.claims and ref not in against
                ],
            },
            whole=("against",),
        ),
        "passages": [(evidence, passage_view(site, evidence)) for evidence in event.evidence],
        "records": [(one, passage_view(site, one.evidence)) for one in event.record],
        "listed_on": pages_of(site, event.corrections),
        "published": publication(site, event),
        "story_first": story_first(site, event),
    }


def _said_in(site: Site, event: Event) -> tuple[Ref, ...]:
    """Give what was said in a hearing, as far as the story tells it."""
    works = hearings(site, event)
    users = (ref for work in works for ref in (*site.users(work, "via"), *site.users(work)))
    kinds = ("claim", "reaction")
    return tuple(
        ref
        for ref in dict.fromkeys(users)
        if ref.kind in kinds and site.statement(ref).explainer == event.explainer
        if any(one in works for one in _works(site.statement(ref)))
    )


def _works(claim: Claim) -> Iterator[Ref]:
    for evidence in claim.evidence:
        yield from (*evidence.chain.via, evidence.source)


def _headings(site: Site, event: Event) -> Iterator[Heading]:
    yield Heading("known-from", "How it is known")
    if direct_others(site, event):
        yield Heading("disputed", "The other side")
    if event.record:
        yield Heading("record", "What other sources have")
    is_heard = is_hearing(site, event)
    yield Heading("about", "What else was said in it" if is_heard else "What is said about it")
    if event.corrections:
        yield Heading("changes", "Changes")


def _search(site: Site, event: Event) -> SearchEntry:
    others = otherwise(site, event).strip()
    title = plain_told(site, event)
    return SearchEntry(title, text=others, kind="Event", note=in_words(event.when))
