"""Something leads back to itself.

## What to do
- Take the id out of the line that leads back.
- Or write the id that you meant, if you took the wrong one.

## Why it matters
A reader follows a statement to whoever said it first. A circle leads nowhere. It happens where two
actors speak for each other (`speaks_for`) or two sources pass each other on (`quotes`), where a
claim names itself under `disputes`, `about`, `towards` or `reply`, and where one id stands under
`by` and `via`.

## Wrong
    # content/actors/pia-moss.yaml
    speaks_for: brack-ferries

    # content/actors/brack-ferries.yaml
    speaks_for: pia-moss

## Right
    # content/actors/pia-moss.yaml
    speaks_for: brack-ferries

    # content/actors/brack-ferries.yaml: no such line
"""

from collections.abc import Iterator, Mapping

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Ref, Site

RULE = Rule("EX410", "cycle", __doc__)

_Links = Mapping[Ref, tuple[Ref, ...]]


def check(site: Site) -> Iterator[Diagnostic]:
    speaks_for = {actor.ref: actor.speaks_for for actor in site.actors.values() if actor.speaks_for}
    for ref in _circling(speaks_for):
        yield RULE.at(
            site.actors[ref.id].place.span("speaks_for"),
            f"`{ref.id}` speaks for somebody who speaks for `{ref.id}`",
            hint="take out the line that leads back",
            entry=ref.id,
        )
    yield from _upon_themselves(site)
    yield from _twice_in_chain(site)
    for ref in _circling({source.ref: source.quotes for source in site.sources.values()}):
        yield RULE.at(
            site.sources[ref.id].place.span("quotes"),
            f"`{ref.id}` relays a source that relays `{ref.id}`",
            hint="take out the line that leads back",
            entry=ref.id,
        )


def _upon_themselves(site: Site) -> Iterator[Diagnostic]:
    """Report claims that are disputed by themselves, or about themselves."""
    for claim in (*site.claims.values(), *site.reactions.values()):
        targets = [target for target, _ in claim.towards]
        fields = {
            "disputes": claim.disputes,
            "about": claim.about,
            "towards": targets,
            "reply": (claim.reply,),
        }
        for field in (name for name, refs in fields.items() if claim.ref in refs):
            yield RULE.at(
                claim.place.span(field),
                f"`{claim.ref.local}` stands here for itself",
                hint=f"take it out of `{field}`, or name the other claim that is meant",
                entry=claim.ref.id,
            )


def _twice_in_chain(site: Site) -> Iterator[Diagnostic]:
    """Report who is said to have it from himself."""
    for owner, evidence in site.all_evidence():
        for ref in evidence.chain.via:
            if ref in evidence.chain.by:
                yield RULE.at(
                    evidence.place.span("via"),
                    f"`{ref.id}` is the origin already, under `by`",
                    hint="`via` names through whom it went from there: take it out of one of them",
                    entry=owner.ref.id,
                )


def _circling(links: _Links) -> Iterator[Ref]:
    """Give the things that are reached from themselves."""
    return (ref for ref in links if ref in _reached(links, ref))


def _reached(links: _Links, start: Ref) -> set[Ref]:
    reached: set[Ref] = set()
    ahead = list(links[start])
    while ahead:
        ref = ahead.pop()
        if ref not in reached:
            reached.add(ref)
            ahead += links.get(ref, ())
    return reached
