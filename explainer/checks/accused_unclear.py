"""Whom a statement accuses is not typed, or is somebody whom the source does not mean.

## Why it matters
`accuses` asks for the answer of the accused, sets it beside the accusation, and counts it. Without
the line nobody is asked; with the wrong person in it, somebody is accused on a page of their own of
what nobody said of them. A source means whom its words name, or call *he*, *the builder*, *the
company*. Where it accuses nobody, `accuses: []` says so.

## Wrong
    quote: Esk lied to us
    by: jon-perk

## Right
    quote: Esk lied to us
    by: jon-perk
    accuses: runa-esk
    reply: none-found
"""

from collections.abc import Iterator

from explainer.analysis.accused import may_mean
from explainer.analysis.names import names, names_in
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.accusing_words import said_of_name
from explainer.site import Claim, Evidence, Ref, Site

RULE = Rule("EX421", "accused-unclear", __doc__, Severity.WARNING, can_be_dismissed=True)

_FIELD = "accuses"


def check(site: Site) -> Iterator[Diagnostic]:
    for claim in site.statements():
        for ref in claim.accuses if (claim.place / _FIELD).is_there else ():
            if not _is_meant(site, claim, ref):
                yield RULE.at(
                    claim.place.span(_FIELD),
                    f"this names `{ref.id}`, whom neither the words of the source nor `says` name"
                    " or mean",
                    hint="name whom the source means there; or write what the source calls them"
                    f" into a line `aka:` of {site.actors[ref.id].place.span().file.path}; or say"
                    f" by what it means them, {RULE.dismissal}",
                    entry=claim.ref.id,
                )
        for ref, words in _unnamed(site, claim).items():
            yield RULE.at(
                claim.place.key,
                f"this says `{words}` of `{ref.id}`, and no line `accuses:` names them",
                hint=f"add `accuses: {ref.id}` and a line `reply:`; or, where this accuses nobody,"
                " `accuses: []`",
                entry=claim.ref.id,
            )


def _is_meant(site: Site, claim: Claim, ref: Ref) -> bool:
    """Tell whether somebody is meant; what can’t be read here is taken to mean them."""
    read = [one for one in claim.evidence if one.words and site.sources[one.source.id].is_read]
    return (
        len(read) < len(claim.evidence)
        or any(ref in names(site).named(_told(one)) for one in read)
        or any(may_mean(site, one, ref) for one in read)
    )


def _unnamed(site: Site, claim: Claim) -> dict[Ref, str]:
    """Give who is accused by name where the claim leaves open whom it accuses, and of what."""
    if claim.accuses or claim.may_accuse or claim.place.has(_FIELD):
        return {}
    found: dict[Ref, str] = {}
    for one in claim.evidence:
        told = _told(one)
        own = {*one.chain.by, *one.speakers}
        for mention in names_in(site, one.source).mentions(told):
            words = said_of_name(told[: mention.start], told[mention.end :])
            refs = [ref for ref in mention.refs if _can_be_accused(site, ref)]
            if words and len(refs) == 1 and refs[0] not in own:
                found.setdefault(refs[0], words)
    return found


def _told(evidence: Evidence) -> str:
    if evidence.says:
        return evidence.says.unlabelled()
    return " ".join(one.words for one in evidence.quotes or evidence.words)


def _can_be_accused(site: Site, ref: Ref) -> bool:
    return ref.kind == "actor" and site.actors[ref.id].entry.kind in ("person", "organisation")
