"""How a label names those who passed a statement on, from the first of them to the outlet.

A wire stands in a paper or on a site, a paper's text is reprinted, an office puts it into a release
of its own; anything else that passes on what another had is "as given by".
"""

from explainer.presentation.label_case import LabelCase, in_outlet
from explainer.presentation.phrases import Phrase
from explainer.site import Ref


def through(case: LabelCase, links: tuple[Ref, ...]) -> Phrase:
    """Name further links, and the outlet where it isn't the article's."""
    names = [case.publisher(link) for link in links]
    if not names:
        return () if case.is_only_article else (f", as {case.verb} by ", *case.place)
    end = () if case.is_only_article else in_the_end(case)
    return (f", as {case.verb} by ", *_given(names), *end)


def passed_on(case: LabelCase) -> Phrase:
    """Name the first of those who passed it on; a person tells, an outlet quotes or reports."""
    first = case.via[0]
    is_person = first.kind == "actor" and case.site.actors[first.id].entry.kind in (
        "person",
        "unnamed",
    )
    verb = "told" if is_person else case.verb
    return (f", as {verb} by ", *case.publisher(first))


def beyond(case: LabelCase) -> Phrase:
    """Name those after the first, and the outlet."""
    further = tuple(
        part for link in case.via[1:] for part in (", as given by ", *case.publisher(link))
    )
    return (*further, *in_the_end(case))


def press(case: LabelCase) -> Phrase:
    """Name those who passed a testimony on."""
    if case.hearing == case.source.ref:
        return ()
    names = [case.publisher(ref) for ref in case.via if ref != case.hearing]
    if not names:
        return (f", as {case.verb} by ", *case.place)
    return (f", as {case.verb} by ", *_given(names), *in_the_end(case))


def hearing_reporter(case: LabelCase) -> tuple[Ref, Phrase]:
    """Give who reports a hearing, and name them with what their words stand in."""
    links = [ref for ref in case.via if ref != case.hearing]
    if not links:
        return case.source.outlet, (*case.place, case.published)
    return links[0], (*_given([case.publisher(ref) for ref in links]), *in_the_end(case))


def in_the_end(case: LabelCase) -> Phrase:
    """Name the source that has what another had."""
    if case.is_reprint:
        return (", reprinted by ", case.outlet)
    if case.is_release:
        return (", in a release of ", case.outlet)
    return (", as given by ", *case.place)


def author_place(case: LabelCase) -> Phrase:
    """Name where an author wrote it: first where it was published, if this is a reprint."""
    if case.via:
        return (", in ", *case.publisher(case.via[0]))
    if case.is_work(case.source.ref):
        return (", in ", *case.place)
    return in_outlet(case.outlet)


def reprint(case: LabelCase) -> Phrase:
    return (", reprinted by ", case.outlet) if case.via else ()


def _given(names: list[Phrase]) -> Phrase:
    first, *others = names
    return (*first, *(part for name in others for part in (", as given by ", *name)))
