"""One claim or reaction: the sentence, the exact words, and who said so through whom."""

from collections.abc import Container, Iterable, Iterator
from pathlib import PurePosixPath

from explainer.analysis.origins import origins
from explainer.analysis.publication import publication, story_first
from explainer.pages import statement_embed
from explainer.pages.chain_links import chains_of
from explainer.pages.corrections import pages_of
from explainer.pages.told_once import labels_of, tell_once
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.passage_view import passage_view
from explainer.presentation.phrases import Phrase, speaker_line, standing_labels
from explainer.presentation.statements import (
    lines,
    otherwise,
    plain_statement,
    plain_told,
    with_partners,
)
from explainer.site import Claim, Explainer, Ref, Site


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
        view=_view(site, claim, explainer),
        headings=tuple(_headings(site, claim)),
        made_from=claim.place.entry,
        search=(_search(site, claim),),
        is_draft=explainer.is_draft,
        has_data=not explainer.is_draft,
        thing=claim.ref,
    )


def _view(site: Site, claim: Claim, explainer: Explainer) -> dict[str, object]:
    disputes = [site.statement(ref) for ref in site.disputed_by(claim.ref)]
    reply = claim.reply and site.statement(claim.reply)
    against = {one.ref: one for one in (*disputes, *([reply] if reply else []))}
    return {
        "claim": claim,
        "explainer": explainer,
        "lines": lines(site, claim),
        "disputes": disputes,
        "against": labels_of(site, disputes),
        "answered_by": reply,
        "told_once": tell_once(
            site,
            {
                "against": against.values(),
                "answers": _answers(site, claim, against),
                "about": _about(site, claim, against),
            },
            told=(claim.ref,),
            whole=("against",),
        ),
        "passages": [(evidence, passage_view(site, evidence)) for evidence in claim.evidence],
        "records": [(one, passage_view(site, one.evidence)) for one in claim.record],
        "speaker": _speaker(site, claim),
        "chains": chains_of(site, claim),
        "questions": _uses(site, claim, "unknown"),
        "uses": _uses(site, claim, "explainer"),
        "origins": origins(site, claim),
        "listed_on": pages_of(site, claim.corrections),
        "embed": statement_embed.code(site, claim),
        "published": publication(site, claim),
        "story_first": story_first(site, claim),
    }


def _speaker(site: Site, claim: Claim) -> Phrase:
    """Name who speaks with the role on the day, whether or not others attribute the words."""
    line = speaker_line(site, claim)
    return tuple(part for part in line if not isinstance(part, str) or "attributed" not in part)


def _answers(site: Site, claim: Claim, against: Container[Ref]) -> list[Claim]:
    """Give what others say to it, apart from those who dispute it."""
    users = site.users(claim.ref, "towards", "about")
    return [site.statement(ref) for ref in users if _is_statement(ref) and ref not in against]


def _about(site: Site, claim: Claim, against: Container[Ref]) -> list[Claim]:
    """Give the statements that it is about, takes a stance towards, or replies to."""
    towards = (ref for ref, _ in claim.towards)
    refs = dict.fromkeys((*claim.about, *towards, *site.users(claim.ref, "reply")))
    return [site.statement(ref) for ref in refs if _is_statement(ref) and ref not in against]


def _is_statement(ref: Ref) -> bool:
    return ref.kind in ("claim", "reaction")


def _headings(site: Site, claim: Claim) -> Iterator[Heading]:
    yield Heading("words", "The exact words" if _is_quoted(claim) else "The words it rests on")
    if site.disputed_by(claim.ref) or claim.accuses:
        yield Heading("disputed", "The other side")
    yield Heading("chain", "How it reached us")
    if claim.record:
        yield Heading("record", "What other sources have")
    yield Heading("context", "More")
    if claim.corrections:
        yield Heading("changes", "Changes")


def _is_quoted(claim: Claim) -> bool:
    return any(evidence.quotes for evidence in claim.evidence)


def _uses(site: Site, claim: Claim, kind: str) -> list[tuple[Ref, str]]:
    """Give the questions, or the parts of the story, that rest on the claim."""
    parts = {
        "summary": "In short",
        "story": "The story",
        "groups": "What is reported",
        "claims": "raised by this statement",
        "answered": "answered by this statement",
    }
    uses = site.uses.get(claim.ref, ())
    found = [(use.user, parts[use.field]) for use in uses if use.field in parts]
    if claim.is_reaction:
        found.insert(0, (claim.explainer, "Reactions"))
    return [one for one in dict.fromkeys(found) if one[0].kind == kind]


def _search(site: Site, claim: Claim) -> SearchEntry:
    """Give the whole sentence, the standing and the quotes: no result lacks the hedge.

    What it is never shown without stands first.
    """
    quotes = [f"“{words}”" for evidence in claim.evidence for words in evidence.entry.quote]
    partners = (one for one in with_partners(site, (claim,)) if one is not claim)
    told = (*(plain_told(site, one) for one in partners), *quotes, otherwise(site, claim).strip())
    return SearchEntry(
        title=plain_told(site, claim),
        text=" ".join(told).strip(),
        kind="Reaction" if claim.is_reaction else "Claim",
        note=standing_labels(claim, site),
    )
