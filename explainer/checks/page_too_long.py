"""The page, or a part of it, has too many words.

## What to do
- The message says which part: shorten it, or name under `show` what readers must see. The rest
  opens with one click.
- Hide a whole group behind its heading with `fold: yes`.
- Dismiss it if the story needs more words. Readers see the reason.

## Why it matters
A page that nobody reads to its end tells nothing. It may have 1,700 words before a reader opens
anything, and 450 more in its notes. Each part has its own number of words, which *How a page is
chosen* in the guide lists. Nothing is lost: what isn't shown is still there.

## Wrong
    groups:
      - heading: What is said of the pump?
        claims: [pump-broken, sail-on, no-pump, crew-warned]

## Right
    groups:
      - heading: What is said of the pump?
        claims: [pump-broken, sail-on, no-pump, crew-warned]
        show: [pump-broken, no-pump]
"""

from collections.abc import Iterator
from typing import NamedTuple

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.presentation.shown_parts import NOTES, ShownPart, shown_parts
from explainer.site import Explainer, Site


class Budget(NamedTuple):
    """How many words a part may have beside its heading, its field, and how it gets shorter."""

    words: int
    field: str
    remedy: str


RULE = Rule(
    "EX804",
    "page-too-long",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
)
PAGE = 1_700
BUDGETS = {
    "head": Budget(25, "title", "shorten the title or the question"),
    "in-short": Budget(150, "summary", "shorten the lines, or leave one out"),
    "story": Budget(240, "story", "tell it in fewer words"),
    "who": Budget(80, "principals", "list six to eight under `principals`, with a short `line`"),
    "what": Budget(300, "groups", "show less of a group with `show`, or fold one with `fold`"),
    "disputed": Budget(180, "disputed", "show less of a dispute with `show`, or fold one"),
    "when": Budget(100, "show", "show less in `timeline`, or type a short `line` for an event"),
    "reactions": Budget(270, "show", "show fewer of the `reactions`"),
    "unknown": Budget(80, "unknown", "show fewer of the questions, or ask in fewer words"),
    "about-the-article": Budget(70, "about", "shorten `about`, or type `weight: small`"),
    NOTES: Budget(450, "show", "list fewer statements under `notes`"),
}
_TITLES = {"head": "the head of the page", NOTES: "what stands in the notes"}


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        parts = shown_parts(site, explainer)
        for part in parts:
            budget = _budget(explainer, part)
            if budget and part.typed_words > budget.words:
                yield _too_long(explainer, part, budget)
        words = sum(part.words for part in parts if part.id != NOTES)
        if words > PAGE:
            yield RULE.at(
                explainer.place.span("title"),
                f"the page has {_words(words - PAGE)} more than the {PAGE:,} it may have unfolded",
                hint="shorten the parts that are over their budget, or say under `ok` why not",
                entry=explainer.ref.id,
            )


def _budget(explainer: Explainer, part: ShownPart) -> Budget | None:
    """Give what a part may have, if anything: each article as much as the only one."""
    budget = BUDGETS.get(part.id)
    if budget is None or part.id != "about-the-article":
        return budget
    return budget._replace(words=budget.words * len(explainer.articles))


def _too_long(explainer: Explainer, part: ShownPart, budget: Budget) -> Diagnostic:
    title = _TITLES.get(part.id, f"“{part.title}”")
    data = explainer.place.data
    is_typed = isinstance(data, dict) and budget.field in data
    place = explainer.place / (budget.field if is_typed else "title")
    return RULE.at(
        place.key if is_typed else place.span(),
        f"{title} has {_words(part.typed_words - budget.words)} more than the {budget.words}"
        " it may have",
        hint=budget.remedy,
        entry=explainer.ref.id,
    )


def _words(number: int) -> str:
    return "1 word" if number == 1 else f"{number:,} words"
