"""What a writer sees when something is wrong: a banner on each page, and a list of all.

These pages are never published. A server that raises hangs, so nothing here does: the last good
pages stay until what is wrong is mended.
"""

import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath

from explainer.build.check import Checked, CheckLeft, check_incrementally, read_and_check
from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.presentation import urls
from explainer.presentation.output import Page, RenderedPage
from explainer.reports import full
from explainer.reports.display import harmless
from explainer.reports.summary import summary
from explainer.system.writing import temporary_folder

PROBLEMS = PurePosixPath("problems.html")
_COLUMNS = 84  # of an excerpt: as many stand beside each other on a page
_SHOWN = 3  # findings in the banner; a thousand of them on each page would stop the preview


@dataclass(frozen=True, slots=True)
class Preview:
    """What was wrong in the last run; `failure` is the trace of a fault of our own.

    `has_pages` is false until a run has gone well.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    failure: str = ""
    has_pages: bool = True

    @property
    def is_stale(self) -> bool:
        """Whether the pages shown are older than the files."""
        return bool(self.failure) or any(one.is_error for one in self.diagnostics)

    @property
    def worth_a_banner(self) -> tuple[Diagnostic, ...]:
        return tuple(one for one in self.diagnostics if one.severity is not Severity.NOTE)

    @property
    def is_troubled(self) -> bool:
        """Whether there is anything to show above pages."""
        return bool(self.failure or self.worth_a_banner)

    @property
    def text(self) -> str:
        """What a terminal shows."""
        return self.failure or (full.report(self.diagnostics) if self.diagnostics else "")


ALL_IS_WELL = Preview()


class Follower:
    """Checks a project again and again, and keeps what was good last."""

    def __init__(self) -> None:
        self._good: Checked | None = None
        self._left: CheckLeft | None = None

    def follow(self, root: Path) -> tuple[Checked, Preview]:
        """Give what is to be shown: what is there now or, where that has errors, the last good."""
        found: tuple[Diagnostic, ...] = ()
        failure = ""
        try:
            checked = check_incrementally(root, previous=self._left)
            self._left = checked.left or self._left
            found = checked.diagnostics
            if not checked.has_errors:
                self._good = checked
        except Exception:  # noqa: BLE001  the one place where nothing may stop the server
            failure = traceback.format_exc()
        preview = Preview(found, failure, has_pages=self._good is not None)
        return self._good or _nothing(), preview


def _nothing() -> Checked:
    """Give a project without content, to show something beside what is wrong."""
    with temporary_folder() as folder:
        return read_and_check(folder)


def banner(preview: Preview, path: PurePosixPath) -> str:
    """Give the first findings for the top of a page, or nothing where all is well."""
    if not preview.is_troubled:
        return ""
    kind = "failure" if preview.is_stale else "warning"
    findings, left = preview.worth_a_banner[:_SHOWN], len(preview.worth_a_banner) - _SHOWN
    more = f"{left:,} more, and all notes" if left > 0 else "All of them, one below the other"
    return (
        f'<div class="admonition {kind} ex-findings" role="alert">'
        f'<p class="admonition-title">{escape(_title(preview))}</p>'
        f"{_report(preview, findings, path)}"
        f'<p><a href="{escape(urls.relative(path, PROBLEMS))}">{more}</a></p></div>'
    )


def problems(preview: Preview, path: PurePosixPath = PROBLEMS) -> RenderedPage:
    """Give the page that lists everything in full."""
    page = Page(path, "Problems", "What is wrong in the content", "", {}, is_draft=True)
    report = _report(preview, preview.diagnostics, path)
    html = (
        f'<h1>Problems</h1><p>{escape(_title(preview))}</p><div class="ex-findings">{report}</div>'
    )
    return RenderedPage(page, html)


def _title(preview: Preview) -> str:
    found = "Explainer itself failed" if preview.failure else summary(preview.diagnostics)
    if not preview.has_pages:
        return f"{found}. The explainers appear here when this is mended."
    return f"{found}. Pages are as they were before." if preview.is_stale else f"{found}."


def _report(preview: Preview, findings: Sequence[Diagnostic], path: PurePosixPath) -> str:
    failure = f"<pre><code>{escape(preview.failure)}</code></pre>" if preview.failure else ""
    return "".join(_finding(one, path) for one in findings) + failure


def _finding(found: Diagnostic, path: PurePosixPath) -> str:
    """Give what is wrong, where, and what to do, with a link to the page of the rule."""
    rule, excerpt = (
        urls.relative(path, urls.rule_path(found.rule.code)),
        full.excerpt(found, _COLUMNS),
    )
    near = (_place(f"{one.label}: {one.span}: {one.span.text}") for one in found.related)
    return (
        f'<section class="ex-finding ex-finding--{found.severity}">'
        f'<p class="ex-finding__what">{found.severity.capitalize()} '
        f'<a href="{escape(rule)}">{found.rule.code}</a>: {_shown(found.message)}</p>'
        f"{_place(str(found.span))}"
        f"{f'<pre><code>{escape(excerpt)}</code></pre>' if excerpt else ''}"
        f"{''.join(near)}"
        f'<p class="ex-finding__do"><strong>What to do:</strong> {_shown(found.hint)}</p></section>'
    )


def _place(text: str) -> str:
    return f'<p class="ex-finding__where">{_shown(text)}</p>'


def _shown(text: str) -> str:
    """Print names and code between backticks as code; the rest is text."""
    parts = escape(" ".join(harmless(text).split())).split("`")
    return "".join(f"<code>{part}</code>" if n % 2 else part for n, part in enumerate(parts))
