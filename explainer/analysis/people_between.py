"""People by whom a passage has what another said, and whom the chain leaves out.

“Lane told of hearing talk among the crew” is the crew’s word, through Lane.
"""

from explainer.analysis.attribution import kin, tellers
from explainer.analysis.names import Mention, NameIndex, names_in
from explainer.english.tellers import (
    ACCORDING_TO,
    HAD_IT_BEHIND,
    HAD_IT_FROM_BEHIND,
    RELAYED_BY,
    TOLD_OF_HEARING,
)
from explainer.site import Evidence, Ref, Site
from explainer.text.sentences import sentences


def people_between(site: Site, evidence: Evidence) -> tuple[Ref, ...]:
    """Give whom a passage of one sentence has it from, where the chain has others alone."""
    source = site.sources[evidence.source.id]
    own = kin(site, source.ref, *source.authors)
    if not evidence.passage or not source.is_read or kin(site, *evidence.chain.by) <= own:
        return ()
    words = evidence.passage.words
    if len(sentences(words)) > 1:
        return ()  # in another sentence, another may speak for himself
    names = names_in(site, source.ref)
    inner = (evidence.inner,) if evidence.inner else ()
    chain = kin(site, *evidence.chain.by, *evidence.chain.via, *evidence.speakers, *inner)
    found = (
        ref
        for mention in names.mentions(words)
        if _passes_on(words, mention, names, evidence)
        for ref in mention.refs
        if ref.kind == "actor" and site.actors[ref.id].entry.kind == "person"
    )
    return tuple(dict.fromkeys(ref for ref in found if ref not in chain | own))


def _passes_on(words: str, mention: Mention, names: NameIndex, evidence: Evidence) -> bool:
    if RELAYED_BY.search(words, 0, mention.start):
        return True
    if ACCORDING_TO.search(words, 0, mention.start) and HAD_IT_BEHIND.match(words, mention.end):
        return True
    if found := HAD_IT_FROM_BEHIND.match(words, mention.end):
        return _is_of(evidence, names.first(words[found.end() :]))
    is_hearing = TOLD_OF_HEARING.match(words, mention.end) is not None
    return is_hearing and tellers(words, names).isdisjoint(evidence.chain.by)


def _is_of(evidence: Evidence, mention: Mention | None) -> bool:
    return mention is not None and not mention.refs.isdisjoint(evidence.chain.by)
