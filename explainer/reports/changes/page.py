"""For a browser: one page with the old words and the new ones side by side, for the preview.

It needs no other file. In a built site it takes the site's own stylesheet for it, which a policy
that allows no style inside a page allows.
"""

from collections.abc import Iterable, Iterator
from html import escape

from explainer.comparison.run import Run
from explainer.reports.changes.outline import Item, Outline, ReportSection
from explainer.reports.display import harmless

_STYLESHEET = "assets/stylesheets/changes.css"  # in the theme; its rules stand there alone


def report(outline: Outline) -> str:
    return "\n".join(_lines(outline))


def _lines(outline: Outline) -> Iterator[str]:
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="robots" content="noindex">'
    yield "<title>What readers will be told otherwise</title>"
    yield f'<link rel="stylesheet" href="{_STYLESHEET}"></head>'
    yield "<body><main><h1>What readers will be told otherwise</h1>"
    yield f"<p>Against {_text(outline.against)}.</p><ul>"
    yield from (f"<li>{_text(one)}</li>" for one in outline.verdict)
    yield "</ul>"
    for section in outline.sections:
        yield from _section(section)
    yield "</main></body></html>"


def _section(section: ReportSection) -> Iterator[str]:
    heading = f"{_text(section.heading)} ({len(section.items):,})"
    if section.minor:
        yield f"<details><summary><h2>{heading}</h2></summary>"
    else:
        yield f"<section><h2>{heading}</h2>"
    for item in section.items:
        yield from _item(item)
    yield "</details>" if section.minor else "</section>"


def _item(item: Item) -> Iterator[str]:
    yield f"<article><h3>{_text(item.title)}</h3>"
    if item.before or item.after:
        yield '<div class="sides">'
        yield from _side("Before", item.before, "del")
        yield from _side("Now", item.after, "ins")
        yield "</div>"
    for one in item.source:
        yield f"<p>Source: “{_text(one)}”</p>"
    if item.why:
        yield f"<ul>{''.join(f'<li>{_text(one)}</li>' for one in item.why)}</ul>"
    if item.note:
        yield f"<p>{_text(item.note)}</p>"
    if item.place:
        yield f"<p><code>{_text(item.place)}</code></p>"
    yield "</article>"


def _side(heading: str, of: tuple[Run, ...], tag: str) -> Iterator[str]:
    if of:
        yield f"<div><h4>{heading}</h4><p>{''.join(_runs(of, tag))}</p></div>"


def _runs(of: Iterable[Run], tag: str) -> Iterator[str]:
    for text, is_changed in of:
        yield f"<{tag}>{_text(text)}</{tag}>" if is_changed else _text(text)


def _text(text: str) -> str:
    return escape(harmless(text))
