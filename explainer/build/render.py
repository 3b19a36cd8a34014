"""Pages → HTML fragments, by the templates beside the modules of pages.

Autoescape is on for every template, so text from content can't turn into markup; `Markup` stands
only around what `prose` has cleaned. Every link is made by `href` from a thing, so none is dead.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from markupsafe import Markup

from explainer.analysis.drift import gone_words
from explainer.dates.display import datetime_attribute, in_brief, in_words
from explainer.dates.edtf import parse_when
from explainer.exports.headers import EMBED_POLICY
from explainer.options import Options
from explainer.presentation import (
    events_told,
    label_case,
    markdown,
    notes,
    phrases,
    replies,
    sayers,
    stance_words,
    statements,
    urls,
)
from explainer.presentation.cited_sentences import unchecked_note
from explainer.presentation.kept_texts import kept_text, unread_language
from explainer.presentation.languages import language_attributes
from explainer.presentation.later_sources import is_outside
from explainer.presentation.output import Heading, Page, RenderedPage
from explainer.presentation.page_choice import is_of_weight
from explainer.site import Claim, Evidence, Ref, Site, Source
from explainer.templating.environment import Templates
from explainer.text.text_fragment import text_fragment
from explainer.tracking.dependencies import Dependency, DependencyTracker

_STYLESHEETS = PurePosixPath("assets/stylesheets")
_TEMPLATES = Path(__file__).parents[1] / "pages"
_FOLDERS = 8  # of which something is kept
_CARDED = ("claim", "reaction", "actor", "event", "source")  # kinds with a card on their page


_Kept = tuple[str, frozenset[Dependency]]  # what is kept, and what had been read for it
_Folder = dict[tuple[str, Ref, object], _Kept]


@dataclass(slots=True)
class _On:
    """The page that is rendered, as all macros see it, and what is kept of pages in its folder.

    Folders that were left are forgotten, but for a few: pages come folder by folder, and what is
    kept of a large site would fill the memory.
    """

    tracker: DependencyTracker
    path: PurePosixPath = urls.HOME
    thing: tuple[str, str] | None = None
    headings: Mapping[str, Heading] = field(default_factory=dict)
    noted: Collection[Ref] = ()
    numbers: dict[Ref, int] = field(default_factory=dict)
    waiting: list[Ref] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    kept: _Folder = field(default_factory=dict)
    folders: dict[PurePosixPath, _Folder] = field(default_factory=dict)

    def turn_to(self, page: Page) -> None:
        folder = page.path.parent
        if folder != self.path.parent:
            self.folders[folder] = self.kept = self.folders.pop(folder, {})
            if len(self.folders) > _FOLDERS:
                del self.folders[next(iter(self.folders))]
        self.path, self.thing = page.path, page.thing
        self.headings = {heading.id: heading for heading in page.headings}
        noted = page.view.get("noted", ())
        assert isinstance(noted, tuple)
        self.noted, self.numbers, self.waiting, self.ids = noted, {}, [], set()

    def note_number(self, ref: Ref) -> int:
        """Number the note of a statement where it is asked for first on a page; else give 0."""
        if ref not in self.noted or ref in self.numbers:
            return 0
        self.numbers[ref] = len(self.numbers) + 1
        self.waiting.append(ref)
        return self.numbers[ref]

    def waiting_notes(self) -> Iterator[tuple[Ref, int]]:
        """Give the notes whose marks were printed since the last call, each with its number."""
        waiting, self.waiting = self.waiting, []
        yield from ((ref, self.numbers[ref]) for ref in waiting)

    def is_first(self, id_: str) -> bool:
        """Tell whether an id was not given on this page yet; what is told twice has it once."""
        is_new = bool(id_) and id_ not in self.ids
        self.ids.add(id_)
        return is_new

    def href(self, ref: Ref, fragment: str = "") -> str:
        """Link to a thing."""
        place = fragment or urls.fragment(ref)
        return urls.relative(self.path, urls.page_path(ref), place)

    def keep(self, place: str, ref: Ref, more: object, caller: Callable[[], str]) -> str:
        """Give what a place of a template prints of a thing."""
        if ref == self.thing or not urls.has_page(ref):
            return caller()
        kept = self.kept.get((place, ref, more))
        if kept is None:
            with self.tracker.recording() as parts:
                html = caller()
            kept = self.kept[place, ref, more] = html, frozenset(parts)
        self.tracker.also(kept[1])
        return kept[0]

    def page_href(self, path: PurePosixPath, fragment: str = "") -> str:
        return urls.relative(self.path, path, fragment)


class _KeptTag(Extension):
    """`{% kept REF, MORE %}…{% endkept %}` renders once for each thing and folder.

    On the page of the thing itself it is rendered anew: links may lead to a place on that page.
    """

    tags = {"kept"}  # noqa: RUF012  as Jinja has it

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        ref = parser.parse_expression()
        more = parser.parse_expression() if parser.stream.skip_if("comma") else nodes.Const(None)
        body = parser.parse_statements(("name:endkept",), drop_needle=True)
        place = nodes.Const(f"{parser.name}:{line}")
        keep = nodes.Getattr(nodes.Name("on", "load"), "keep", "load")
        call = nodes.Call(keep, [place, ref, more], [], None, None)
        return nodes.CallBlock(call, [], [], body).set_lineno(line)


class Renderer:
    """Renders pages of one site, one at a time; templates are compiled once."""

    def __init__(self, site: Site, options: Options) -> None:
        self._on = on = _On(site.tracker)
        self._templates = Templates(_TEMPLATES, [_KeptTag])
        self._templates.globals |= {
            "site": site,
            "options": options,
            "on": on,
            "href": on.href,
            "page_href": on.page_href,
            "rule_href": lambda code: on.page_href(urls.rule_path(code)),
            "passage_id": urls.passage_id,
            "name": lambda ref: statements.name(site, ref),
            "told": partial(statements.told_alone, site),
            "statement": partial(statements.statement, site),
            "condition_of": partial(statements.condition_of, site),
            "plain_line": partial(statements.plain_line, site),
            "plain_told": partial(statements.plain_told, site),
            "plain_statement": partial(statements.plain_statement, site),
            "blocks": partial(statements.blocks, site),
            "is_of_weight": is_of_weight,
            "event_line": partial(statements.event_line, site),
            "note_of": partial(notes.note, site),
            "part": self._part,
            "record_statement": partial(statements.record_statement, site),
            "listed": phrases.listed,
            "ended": phrases.ended,
            "stop": phrases.stop,
            "chain_sentence": partial(phrases.chain_sentence, site),
            "standing_label": phrases.standing_label,
            "standing_labels": lambda claim: phrases.standing_labels(claim, site),
            "other_side": partial(phrases.other_side, site),
            "is_outside": lambda owner: is_outside(site, owner),
            "event_standings": partial(events_told.standings_told, site),
            "is_speaker_kept": lambda evidence: phrases.is_speaker_kept(site, evidence),
            "gone_words": lambda evidence: gone_words(site.sources[evidence.source.id], evidence),
            "speaker_line": partial(phrases.speaker_line, site),
            "place_at_publisher": lambda evidence: _place_at_publisher(site, evidence),
            "plain": phrases.plain,
            "publisher": lambda source: phrases.publisher(site, source),
            "with_article": phrases.with_article,
            "as_of": lambda text: in_words(parse_when(text)),
            "archived_on": urls.archived_on,
            "unread_language": unread_language,
            "our_translation": phrases.OUR_TRANSLATION,
            "words_language": _words_language,
            "title_language": partial(_title_language, site),
            "glyphs": phrases.GLYPHS,
            "glyph_of": partial(statements.glyph_of, site),
            "is_disputed": lambda claim: bool(site.disputed_by(claim.ref)),
            "meanings": phrases.MEANINGS,
            "stances": phrases.stances,
            "last_role": phrases.last_role,
            "short_name": label_case.short_name,
            "kinds": phrases.EVENT_KINDS,
            "embed_policy": EMBED_POLICY,
            "stylesheet": lambda name: on.page_href(_STYLESHEETS / f"{name}.css"),
            "address_of": partial(urls.absolute, options.site_url),
            "page_address": lambda ref, place="": urls.absolute(
                options.site_url, urls.page_path(ref), place
            ),
            "carded": _CARDED,
            "unchecked_note": lambda claims: unchecked_note(site, claims),
            "kept_text": partial(kept_text, site),
            "answers": partial(sayers.answers, site),
            "target_names": partial(stance_words.target_names, site),
            "is_direct_reply": replies.is_direct,
            "reply_note": partial(replies.reply_note, site),
            "statement_id": urls.statement_id,
            "sourcing_path": urls.sourcing_path,
            "editors_path": urls.editors_path,
            "statements_path": urls.statements_path,
            "annotations_path": urls.annotations_path,
            "sources_cited_path": urls.sources_cited_path,
            "statements_cited_path": urls.statements_cited_path,
            "citation_id": urls.citation_id,
            "has_page": urls.has_page,
            "corrections_page": urls.CORRECTIONS,
            "corrected": phrases.corrected,
            "machine_note": partial(phrases.machine_note, site),
            "correction_text": phrases.correction_text,
            "correction_kinds": phrases.CORRECTIONS,
        }
        self._templates.tests["in_language"] = lambda part: isinstance(part, phrases.SourceWords)
        self._templates.tests["has_ellipsis"] = lambda words: "…" in words or "..." in words
        self._templates.filters |= {
            "capitalised": phrases.capitalised,
            "mention_of": lambda ref: statements.mention(site, ref),
            "named_together": lambda refs: _named_together(site, refs),
            "statement_of": site.statement,
            "besides": _besides,
            "in_words": in_words,
            "in_brief": in_brief,
            "datetime": datetime_attribute,
            "host": lambda url: urlsplit(url).netloc,
            "as_text": _as_text,
            "prose": _prose,
            "inline_prose": _inline_prose,
        }

    def render(self, page: Page) -> RenderedPage:
        """Render one page."""
        self._on.turn_to(page)
        about = {"page": page, "here": page.path, "headings": self._on.headings}
        return RenderedPage(page, self._templates.render(page.template, {**page.view, **about}))

    def _part(self, template: str, view: Mapping[str, object]) -> Markup:
        """Render a part of a page by a template of its own, which sees its own view alone."""
        return Markup(self._templates.render(template, view))  # escaped as it was rendered


def _besides(claims: Iterable[Claim], shown: Iterable[Claim]) -> list[Claim]:
    """Give claims that are not shown already."""
    claims = tuple(claims)
    if not claims:
        return []
    already = {claim.ref for claim in shown}
    return [claim for claim in claims if claim.ref not in already]


def _place_at_publisher(site: Site, evidence: Evidence) -> str:
    """Give the address of the words on the publisher's page; without a way to them, of the page.

    An address must not hold words that the site does not show, and an excerpt can't tell whether
    its words stand once on that page.
    """
    source = site.sources[evidence.source.id]
    url, words = source.entry.url or "", evidence.words[0]
    is_shown = bool(evidence.quotes) or source.is_free
    is_whole = source.entry.text == "full" and len(words.hits) == 1
    if not url or source.text is None or not (is_shown and is_whole):
        return url
    fragment = text_fragment(source.text.text, *words.hits[0].parts[0])
    return f"{url.partition('#')[0]}{fragment}" if fragment else url


def _words_language(source: Source | phrases.SourceWords) -> Markup:
    """Give the attributes that tell of which language words are, where it is not the site's."""
    if isinstance(source, phrases.SourceWords):
        return Markup(language_attributes(source.language))  # a tag has no signs to escape
    return Markup("" if source.is_read else language_attributes(source.entry.language))


def _named_together(site: Site, refs: Iterable[Ref]) -> tuple[phrases.ThingName, ...]:
    return stance_words.shared_tail(statements.mention(site, ref) for ref in refs)


def _title_language(site: Site, ref: Ref, text: str | None = None) -> Markup:
    """Give them for the title of a source; what we call a work is in our language."""
    source = site.sources.get(ref.id) if ref.kind == "source" else None
    if source is None or source.entry.own_title or text not in (None, source.entry.title):
        return Markup()
    return _words_language(source)


def _as_text(html: str) -> str:
    """Give HTML that is to be read and copied: as text, which is escaped, without empty lines."""
    return "\n".join(line for line in str(html).splitlines() if line.strip())


def _prose(text: str) -> Markup:
    return Markup(markdown.to_html(text))  # cleaned by nh3


def _inline_prose(text: str) -> Markup:
    return Markup(markdown.to_inline_html(text))  # cleaned by nh3
