"""One event: what is reported, when, in whose words, and what rests on it."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.dates.display import in_words
from explainer.pages.corrections import pages_of
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.phrases import other_side
from explainer.presentation.statements import date_label, otherwise, plain_told
from explainer.site import Event, Ref, Site


def keys(site: Site) -> Iterable[str]:
    return site.events


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref("event", key))


def page(site: Site, key: str) -> Page:
    event = site.events[key]
    explainer = site.explainers[event.explainer.id]
    return Page(
        path=path(key),
        title=f"Event: {plain_told(site, event)}",
        description=f"{in_words(event.when)}: {plain_told(site, event)}{otherwise(site, event)}",
        template="event.html.j2",
        view={
            "event": event,
            "explainer": explainer,
            "claims": [site.statement(ref) for ref in event.claims],
            "disputes": list(other_side(site, event)),
            "date_label": date_label(site, event),
            "about": [
                site.statement(ref)
                for ref in site.users(event.ref, "about", "towards")
                if ref not in event.claims
            ],
            "listed_on": pages_of(site, event.corrections),
        },
        headings=(
            Heading("known-from", "How it is known"),
            Heading("about", "What is said about it"),
            *([Heading("changes", "Changes")] if event.corrections else []),
        ),
        made_from=event.place.entry,
        search=(_search(site, event),),
        is_draft=explainer.is_draft,
        thing=event.ref,
    )


def _search(site: Site, event: Event) -> SearchEntry:
    others = otherwise(site, event).strip()
    title = plain_told(site, event)
    return SearchEntry(title, text=others, kind="Event", note=in_words(event.when))
