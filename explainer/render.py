"""Pages → HTML fragments: the only module that knows Jinja.

Autoescape is on for every template, so text from content can't turn into markup; `Markup` stands
only around what `prose` has cleaned. Every link is made by `href` from a thing, so none is dead.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from explainer import address, prose, wording
from explainer.analysis.since import is_outside
from explainer.dates.display import datetime_attribute, in_words
from explainer.dates.edtf import parse_when
from explainer.options import Options
from explainer.output import Heading, Page, RenderedPage
from explainer.quoting import Piece, showable
from explainer.site import Claim, Evidence, Ref, Site
from explainer.text.text_fragment import text_fragment

_TEMPLATES = Path(__file__).parent / "pages"
_CARDED = ("claim", "reaction", "actor", "event", "source")  # kinds with a card on their page


class Renderer:
    """Renders pages of one site; templates are compiled once."""

    def __init__(self, site: Site, options: Options) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals |= {
            "site": site,
            "options": options,
            "href": _href,
            "page_href": _page_href,
            "rule_href": _rule_href,
            "passage_id": address.passage_id,
            "name": lambda ref: wording.name(site, ref),
            "listed": wording.listed,
            "chain_sentence": lambda evidence: wording.chain_sentence(site, evidence),
            "standing_label": wording.standing_label,
            "standing_labels": lambda claim: wording.standing_labels(claim, site),
            "other_side": lambda owner: wording.other_side(site, owner),
            "is_outside": lambda owner: is_outside(site, owner),
            "event_standings": lambda event: wording.event_standings(site, event),
            "is_speaker_kept": lambda evidence: wording.is_speaker_kept(site, evidence),
            "speaker_line": lambda claim: wording.speaker_line(site, claim),
            "place_at_publisher": lambda evidence: _place_at_publisher(site, evidence),
            "pieces": lambda ref, start, end: _pieces(site, ref, start, end),
            "plain": wording.plain,
            "publisher": lambda source: wording.publisher(site, source),
            "with_article": wording.with_article,
            "as_of": lambda text: in_words(parse_when(text)),
            "by_label": lambda claims: _by_label(site, claims),
            "shapes": wording.SHAPES,
            "meanings": wording.MEANINGS,
            "stances": wording.stances,
            "last_role": wording.last_role,
            "kinds": wording.KINDS,
            "carded": _CARDED,
            "kept": wording.KEPT,
            "kept_heading": wording.KEPT_HEADINGS,
            "replies_in_words": wording.REPLIES,
            "ledger_path": address.ledger_path,
            "has_page": address.has_page,
            "corrections_page": address.CORRECTIONS,
            "corrected": wording.corrected,
            "correction_text": wording.correction_text,
            "correction_kinds": wording.CORRECTIONS,
        }
        self._environment.tests["has_ellipsis"] = lambda words: "…" in words or "..." in words
        self._environment.filters |= {
            "capitalised": wording.capitalised,
            "mention_of": lambda ref: wording.mention(site, ref),
            "statement_of": site.statement,
            "besides": _besides,
            "in_words": in_words,
            "datetime": datetime_attribute,
            "host": lambda url: urlsplit(url).netloc,
            "prose": _prose,
            "inline_prose": _inline_prose,
        }

    def render(self, page: Page) -> RenderedPage:
        """Render one page."""
        template = self._environment.get_template(page.template)
        headings: dict[str, Heading] = {heading.id: heading for heading in page.headings}
        html = template.render(page.view, page=page, here=page.path, headings=headings)
        return RenderedPage(page, html)


def _besides(claims: Iterable[Claim], shown: Iterable[Claim]) -> list[Claim]:
    """Give claims that are not shown already."""
    already = {claim.ref for claim in shown}
    return [claim for claim in claims if claim.ref not in already]


def _by_label(site: Site, claims: Iterable[Claim]) -> list[list[Claim]]:
    """Put claims with the same label together, in the order in which they come."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(wording.standing_labels(claim, site), []).append(claim)
    return list(groups.values())


def _pieces(site: Site, ref: Ref, start: int, end: int) -> Iterator[Piece]:
    shown = showable(site, site.sources[ref.id])
    return shown.pieces(start, end) if shown else iter(())


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


@pass_context
def _href(context: Context, ref: Ref, fragment: str = "") -> str:
    """Link from the page that is rendered to a thing."""
    target = address.page_path(ref)
    return address.relative(context["here"], target, fragment or address.fragment(ref))


@pass_context
def _page_href(context: Context, path: PurePosixPath, fragment: str = "") -> str:
    return address.relative(context["here"], path, fragment)


@pass_context
def _rule_href(context: Context, code: str) -> str:
    return address.relative(context["here"], address.rule_path(code))


def _prose(text: str) -> Markup:
    return Markup(prose.to_html(text))  # cleaned by nh3


def _inline_prose(text: str) -> Markup:
    return Markup(prose.to_inline_html(text))  # cleaned by nh3
