"""What is wrong, where, and what to do about it: a value that every stage may yield.

A rule's code is permanent: it stands in `ok:` entries, bookmarks and CI logs.
The message states a fact about what is underlined, the hint names the deed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from explainer.diagnostics.span import Span

_DISMISSED = """
## If it is right as it stands
Write down why, in a line of the entry that this was found in; where it was found in the texts of
`explainer.yaml`, in a line of its own at the top of that file. Readers can see the reason.

    ok: {{{code}: the reason}}
"""


class Severity(StrEnum):
    """Errors stop the site, warnings fail `--strict`, notes inform."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Related:
    """A second place, with what it has to do with the first."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Fix:
    """The one certain edit that mends a finding: a text for a stretch of the file.

    Where more than one edit would do, or a person has to look, a finding has none.
    """

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A permanent code and name; `doc` is Markdown and becomes the rule's page.

    A rule about what is missing needs the whole site: beside a broken file it would report what
    only that file's fault has taken away.

    A rule is asked about one story at a time, and once about what is no story's: actors and
    sources. One that looks through several stories at once is `across_stories`.
    """

    code: str
    name: str
    doc: str
    severity: Severity = Severity.ERROR
    can_be_dismissed: bool = False
    needs_whole_site: bool = False
    across_stories: bool = False

    @property
    def title(self) -> str:
        """The first line of the rule's documentation, without its full stop."""
        return self.doc.strip().split("\n", 1)[0].removesuffix(".")

    @property
    def page(self) -> str:
        """The whole page in Markdown: what is documented, and how a finding is dismissed."""
        how = _DISMISSED.format(code=self.code) if self.can_be_dismissed else ""
        return f"{self.doc.strip()}\n{how}".rstrip()

    @property
    def dismissal(self) -> str:
        """Where and how a finding is dismissed, for the end of a hint."""
        return f"in a line of this entry: `ok: {{{self.code}: …}}`"

    def at(
        self,
        span: Span,
        message: str,
        *,
        hint: str = "",
        related: Iterable[Related] = (),
        entry: str = "",
    ) -> "Diagnostic":
        """Report a finding of this rule; `entry` is the id of the claim, event or actor."""
        return Diagnostic(self, span, message, hint, tuple(related), entry)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `hint` may have several lines.

    `is_old` tells of what the state that it is compared with has as well.
    """

    rule: Rule
    span: Span
    message: str
    hint: str = ""
    related: tuple[Related, ...] = ()
    entry: str = ""
    fix: Fix | None = None
    is_old: bool = False

    @property
    def severity(self) -> Severity:
        return self.rule.severity

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    @property
    def head(self) -> str:
        """What a report calls it: `error[EX301]`, or `older warning[EX511]`."""
        return f"{'older ' if self.is_old else ''}{self.severity}[{self.rule.code}]"

    def mended_by(self, fix: Fix | None) -> "Diagnostic":
        """Give the same finding with the edit that mends it, if there is one."""
        return replace(self, fix=fix)

    def __str__(self) -> str:
        return f"{self.span}: {self.head} {self.message}"


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort by file, place and code, so that a run prints the same list every time."""
    return sorted(
        dict.fromkeys(diagnostics),
        key=lambda d: (str(d.span.file.path), d.span.start, d.rule.code, d.message),
    )
