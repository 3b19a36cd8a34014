"""The line `accuses` is missing, or names somebody whom the source doesn't mean.

## What to do
- Line missing: add `accuses` with the person whom the source means, and a line `reply`.
- Wrong person: name whom the source means; or add what it calls them under `aka` in their file.
- Write `accuses: []` if these words accuse nobody. Nothing is needed where the source accuses
  nobody by name.
- Dismiss it if the source means this person in other words, and say by which.

## Why it matters
`accuses` sets the answer of the accused beside the accusation. Without it their answer is missing.
With a wrong name in it, a person's own page lists an accusation that nobody made against them. A
source means whoever it names, or calls *he*, *the builder*, *the company*.

## Wrong
    quote: Dorr lied to us
    by: pim-aster

## Right
    quote: Dorr lied to us
    by: pim-aster
    accuses: ines-dorr
    reply: none-found   # only if you looked and no source has an answer
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
