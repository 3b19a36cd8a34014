"""The page is told to show something twice, or both to show and to hide it.

## What to do
- The id stands twice under `principals`, or the dispute twice under `disputed`: delete one.
- `versus` stands at two disputes: keep it at one.
- `fold: yes` and `show` stand together: delete one.

## Why it matters
`principals` lists the people whom readers meet under *Who*; each of them once. `fold: yes` hides
all of a group or dispute behind its heading, and `show` says what of it is seen. Of two such
choices one would be ignored, and you wouldn't know which. This can't be dismissed.

## Wrong
    principals: [ines-dorr, [ines-dorr, pim-aster]]

## Right
    principals: [ines-dorr, pim-aster]
"""

from collections.abc import Iterator

from explainer.analysis.chosen_places import typed_at
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.presentation.disputes import disputes
from explainer.site import Disputed, Explainer, Group, Ref, Site

RULE = Rule("EX803", "chosen-twice", __doc__, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        yield from _principals(explainer)
        yield from _disputes(site, explainer)
        choices: tuple[Group | Disputed, ...] = (*explainer.groups, *explainer.disputed)
        for choice in choices:
            if choice.show is not None and _is_folded(choice):
                yield RULE.at(
                    (choice.place / "fold").span(),
                    "all of this is folded, and `show` says what of it is shown",
                    hint="take `fold` out, or `show`",
                    entry=explainer.ref.id,
                )


def _is_folded(choice: Group | Disputed) -> bool:
    return choice.fold if isinstance(choice, Group) else choice.entry.fold


def _principals(explainer: Explainer) -> Iterator[Diagnostic]:
    first: dict[Ref, Span] = {}
    for principal in explainer.principals:
        ids = principal.place / "who" if isinstance(principal.place.data, dict) else principal.place
        for ref, span in typed_at(ids, principal.who):
            if ref in first:
                yield _again(explainer, span, first[ref], f"`{ref.id}` stands here a second time")
            first.setdefault(ref, span)


def _disputes(site: Site, explainer: Explainer) -> Iterator[Diagnostic]:
    seen: dict[Ref, Span] = {}
    large: Span | None = None
    for typed in explainer.disputed:
        span = (typed.place / "claims").span()
        linked = [site.statement(ref) for ref in typed.claims if site.disputed_by(ref)]
        for dispute in disputes(site, linked[:1]):
            there = next((seen[one.ref] for one in dispute.claims if one.ref in seen), None)
            if there is not None:
                yield _again(explainer, span, there, "this dispute is listed a second time")
            seen |= {one.ref: span for one in dispute.claims if one.ref not in seen}
        if typed.entry.versus:
            at = (typed.place / "versus").span()
            if large is not None:
                message = "`versus` sets a dispute large, and only one of a page can stand so"
                yield _again(explainer, at, large, message)
            large = large or at


def _again(explainer: Explainer, span: Span, first: Span, message: str) -> Diagnostic:
    return RULE.at(
        span,
        message,
        hint="keep one of the two",
        related=[Related(first, "the first")],
        entry=explainer.ref.id,
    )
