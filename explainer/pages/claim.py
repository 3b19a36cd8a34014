"""One claim or reaction: the sentence, the exact words, and who said so through whom."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.analysis.origins import origins
from explainer.pages.corrections import pages_of
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.phrases import standing_labels
from explainer.presentation.statements import otherwise, plain_statement, plain_told
from explainer.site import Claim, Ref, Site


def keys(site: Site) -> Iterable[str]:
    return (claim.ref.key for claim in site.statements())


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref.of_key(key))


def page(site: Site, key: str) -> Page:
    claim = site.statement(Ref.of_key(key))
    explainer = site.explainers[claim.explainer.id]
    return Page(
        path=path(key),
        title=plain_told(site, claim),
        description=plain_statement(site, claim),
        template="claim.html.j2",
        view={
            "claim": claim,
            "explainer": explainer,
            "disputes": [site.statement(ref) for ref in site.disputed_by(claim.ref)],
            "answers": [
                site.statement(ref)
                for ref in site.users(claim.ref, "towards", "about")
                if ref.kind in ("claim", "reaction")
            ],
            "answered_by": claim.reply and site.statement(claim.reply),
            "uses": _uses(site, claim),
            "origins": origins(site, claim),
            "listed_on": pages_of(site, claim.corrections),
        },
        headings=tuple(_headings(site, claim)),
        made_from=claim.place.entry,
        search=(_search(site, claim),),
        is_draft=explainer.is_draft,
        thing=claim.ref,
    )


def _headings(site: Site, claim: Claim) -> list[Heading]:
    headings = [Heading("words", "The words of the source")]
    if site.disputed_by(claim.ref):
        headings.append(Heading("disputed", "What it is in dispute with"))
    headings += [Heading("context", "What it is about"), Heading("used", "Where it is used")]
    return [*headings, *([Heading("changes", "Changes")] if claim.corrections else [])]


def _uses(site: Site, claim: Claim) -> list[tuple[Ref, str]]:
    """Give the pages that rest on the claim, each with the part of the page."""
    parts = {
        "summary": "in short",
        "story": "the story",
        "groups": "what is reported",
        "claims": "raised by this statement",
        "answered": "answered by this statement",
        "reply": "gives this as the reply",
    }
    uses = site.uses.get(claim.ref, ())
    found = [(use.user, parts[use.field]) for use in uses if use.field in parts]
    if claim.is_reaction:
        found.insert(0, (claim.explainer, "reactions"))
    return list(dict.fromkeys(found))


def _search(site: Site, claim: Claim) -> SearchEntry:
    """Give the whole sentence, the standing and the quotes: no result lacks the hedge."""
    quotes = [f"“{words}”" for evidence in claim.evidence for words in evidence.entry.quote]
    return SearchEntry(
        title=plain_told(site, claim),
        text=" ".join((*quotes, otherwise(site, claim).strip())).strip(),
        kind="Reaction" if claim.is_reaction else "Claim",
        note=standing_labels(claim, site),
    )
