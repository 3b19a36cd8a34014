"""One annotation a place: the statement that rests on words of a source, and where these stand.

The body is the statement as it is told alone, with attribution, condition, caveat and the other
side, and a link to its page; what we typed as `says` is never told by itself.
"""

from collections.abc import Iterator

from explainer.analysis.publication import publication
from explainer.dates.edtf import When, parse_when
from explainer.exports.schema_org.node import url_of
from explainer.exports.web_annotation.selectors import selectors, stretches
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.drafts import is_published_part
from explainer.presentation.excerpts import showable
from explainer.presentation.phrases import plain
from explainer.presentation.statements import plain_statement, record_statement
from explainer.site import Claim, Event, Evidence, Ref, Site, Source
from explainer.text.anchor import TextRange

WebAnnotation = dict[str, object]
_Owner = Claim | Event


def annotations(site: Site, options: Options, source: Source) -> Iterator[WebAnnotation]:
    """Give an annotation for each place in a source that a published statement rests on."""
    for owner in _owners(site, source.ref):
        for number, evidence in enumerate(owner.evidence, 1):
            if evidence.source == source.ref and places(evidence):
                told = plain_statement(site, owner)
                yield _annotation(site, options, owner, evidence, (f"evidence-{number}", told))
        for number, record in enumerate(owner.record, 1):
            if record.evidence.source == source.ref and places(record.evidence):
                told = plain(record_statement(site, owner, record))
                beside = f"{told} What it stands beside: {plain_statement(site, owner)}"
                name = f"record-{number}"
                yield _annotation(site, options, owner, record.evidence, (name, beside))


def is_annotated(site: Site, source: Source) -> bool:
    """Tell whether a published statement rests on words that are found in its kept text."""
    return source.text is not None and any(
        places(evidence)
        for owner, evidence in site.evidence_in(source.ref)
        if is_published_part(site, owner.explainer)
    )


def places(evidence: Evidence) -> tuple[TextRange, ...]:
    """Give the unbroken parts of a passage in the text; of its quotations where it has none."""
    words = (evidence.passage,) if evidence.passage else evidence.quotes
    return tuple(part for one in words if one.hits for part in one.hits[0].parts)


def _owners(site: Site, source: Ref) -> Iterator[_Owner]:
    owners = {owner.ref: owner for owner, _ in site.evidence_in(source)}
    return (one for one in owners.values() if is_published_part(site, one.explainer))


def _annotation(
    site: Site, options: Options, owner: _Owner, evidence: Evidence, told: tuple[str, str]
) -> WebAnnotation:
    name, text = told
    page = url_of(options, owner.ref)
    published = publication(site, owner)
    times = {"created": _time(published.first), "modified": _time(published.modified)}
    return {
        "id": f"{page}#{name}",
        "type": "Annotation",
        "motivation": "describing",
        **{key: time for key, time in times.items() if time},
        "body": [
            {
                "type": "TextualBody",
                "value": text,
                "format": "text/plain",
                "language": options.language,
                "purpose": "describing",
            },
            {"type": "SpecificResource", "source": page, "purpose": "linking"},
        ],
        "target": [*_targets(site, options, evidence)],
    }


def _targets(site: Site, options: Options, evidence: Evidence) -> Iterator[dict[str, object]]:
    """Give each unbroken run of the words; the page that shows the source is its scope."""
    source = site.sources[evidence.source.id]
    shown = showable(site, source)
    if shown is None:
        return
    page = urls.page_path(source.ref)
    state = _state(source)
    for start, end in places(evidence):
        for stretch in stretches(shown, start, end):
            yield {
                "type": "SpecificResource",
                "source": source.entry.url or url_of(options, source.ref),
                "scope": urls.absolute(options.site_url, page, urls.passage_id(start)),
                **({"state": state} if state else {}),
                "selector": selectors(shown, stretch),
            }


def _state(source: Source) -> dict[str, object]:
    """Say when the text was kept, where it is archived, and what its bytes are."""
    captured = source.entry.captured
    told: dict[str, object] = {
        "sourceDate": _time(parse_when(captured)) if captured else None,
        "cached": source.entry.archived,
    }
    known = {key: value for key, value in told.items() if value}
    return {"type": "TimeState", **known} if known else {}


def _time(when: When | None) -> str | None:
    """Give the beginning of a day; anything wider than a day is no time."""
    return f"{when.day.isoformat()}T00:00:00Z" if when and when.day else None
