"""Roles that tell as an office what a statement of a story accuses their bearer of.

They are looked for from the side of the statements: the file of an actor belongs to no story.
"""

from collections.abc import Iterator

from explainer.analysis.accused import deeds_accused_of
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import actor_sentences
from explainer.english.accusing_words import DEED_IN_ROLE
from explainer.site import Claim, Ref, Site
from explainer.text.word_stems import stem


def deeds_in_roles(site: Site) -> Iterator[tuple[PublishedSentence, str]]:
    """Give each such role, once, with the verb in it."""
    accusing: dict[Ref, list[Claim]] = {}
    for claim in site.statements():
        for ref in claim.accuses:
            accusing.setdefault(ref, []).append(claim)
    for ref in sorted(accusing):
        actor = site.actors.get(ref.id) if ref.kind == "actor" else None
        roles = (one for one in actor_sentences(actor) if one.field == "role") if actor else ()
        deeds = {deed for claim in accusing[ref] for deed in deeds_accused_of(site, claim)}
        for role in roles:
            for found in DEED_IN_ROLE.finditer(role.own):
                verb = found["verb"] or found["participle"]
                if stem(verb.lower()) in deeds:
                    yield role, verb
                    break
