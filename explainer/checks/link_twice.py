"""One voice stands twice in the chain of who passed it on.

## What to do
- Take it out of `via`; the page names it without that.
- Or let `explainer check --fix` do it.

## Why it matters
The label would say “as quoted by The Post, reported by The Post”: one voice looks like two. The
outlet of the source is always the last link, so it is never typed. A book in the chain brings its
authors: don't type them as well. One thing is allowed: `by: miro-hale` with `via: low-water`,
because the first is the man and the second is where he said it. This can't be dismissed.

## Wrong
    # they are unnamed in the book by Miro Hale: `of: low-water`
    by: unnamed-people-on-board
    via: miro-hale

## Right
    # they are unnamed in the book by Miro Hale: `of: low-water`
    by: unnamed-people-on-board
"""

from collections.abc import Iterator

from explainer.content.entry_place import EntryPlace
from explainer.content.fixes import with_values
from explainer.diagnostics.diagnostic import Diagnostic, Fix, Rule
from explainer.presentation.phrases import shared_name
from explainer.site import Evidence, Ref, Site

RULE = Rule("EX415", "link-twice", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence in site.all_evidence():
        typed = set(evidence.entry.via)
        for number, link in enumerate(evidence.chain.via):
            other = _same_hand(site, evidence, number)
            if other is not None and (link.id in typed or other.id in typed):
                twice = link if link.id in typed else other
                role = _role(site, evidence, twice, other if twice == link else link)
                yield RULE.at(
                    _place(evidence, twice).span(),
                    f"`{twice.id}` is {role}, and so stands twice in this chain",
                    hint="take it out of `via`: the page names that link without it",
                    entry=owner.ref.id,
                ).mended_by(_without(evidence, twice))


def _same_hand(site: Site, evidence: Evidence, number: int) -> Ref | None:
    """Give the other link that is the same hand as a link of `via`."""
    chain = evidence.chain
    link, rest = chain.via[number], chain.via[number + 1 :]
    others = (*(one for one in rest if one != link), chain.source)  # EX112 has the same id twice
    for other in others:
        if _is_one(site, link, other):
            return other
    if len(chain.by) == 1 and _hands(site, link) & _hands(site, chain.by[0]):
        is_own_work = chain.by[0].kind == "actor" and link.kind == "source"
        return None if is_own_work else chain.by[0]
    return None


def _is_one(site: Site, one: Ref, other: Ref) -> bool:
    """Tell whether two links are one: two works of one house are two."""
    if one.kind == other.kind == "source":
        return one == other
    return bool(_hands(site, one) & _hands(site, other))


def _hands(site: Site, ref: Ref) -> frozenset[str]:
    """Give whose hand a link is, by name: two files of one name are one.

    An agency whose report an outlet reprints has a hand of its own.
    """
    if ref.kind == "actor":
        return frozenset((_name(site, ref),))
    source = site.sources[ref.id]
    persons = (one for one in source.authors if site.actors[one.id].entry.kind != "outlet")
    return frozenset(_name(site, one) for one in (source.outlet, *persons))


def _name(site: Site, ref: Ref) -> str:
    return shared_name(site, ref).casefold().removeprefix("the ")


def _role(site: Site, evidence: Evidence, link: Ref, other: Ref) -> str:
    if link == other:
        return "named twice"
    source = site.sources.get(other.id) if other.kind == "source" else None
    if source is None or link.kind == "source":
        return f"the same as `{other.id}`"
    if evidence.source == other and _name(site, link) == _name(site, source.outlet):
        return "the outlet of the source, which is the last link"
    is_author = any(_name(site, link) == _name(site, one) for one in source.authors)
    return f"{'an author' if is_author else 'the outlet'} of `{other.id}`"


def _without(evidence: Evidence, link: Ref) -> Fix | None:
    kept = [id_ for id_ in evidence.entry.via if id_ != link.id]
    return with_values(evidence.place / "via", kept)


def _place(evidence: Evidence, link: Ref) -> EntryPlace:
    place = evidence.place / "via"
    return place / evidence.entry.via.index(link.id) if isinstance(place.data, list) else place
