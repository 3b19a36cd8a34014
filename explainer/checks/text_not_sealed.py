"""A kept text has a day and no seal.

## Why it matters
`captured` says when the text was kept. Without `sha256` it can be changed afterwards, and nobody
notices: with it the check does. `explainer check --fix` writes it; look before that whether the
text is still the one that was kept.

## Wrong
    captured: 2024-05-14
    text: full

## Right
    captured: 2024-05-14
    text: full
    sha256: 5b3c1a7a1c1b5e6c3f0e9f0f6e0b9f5a4d3c2b1a0f9e8d7c6b5a493827160504
"""

from collections.abc import Iterator

from explainer.content.fixes import with_new_field
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX221", "text-not-sealed", __doc__, Severity.WARNING)


def check(site: Site) -> Iterator[Diagnostic]:
    for source in site.sources.values():
        entry = source.entry
        if source.text is None or not source.sha256 or not entry.captured or entry.sha256:
            continue
        after = "text" if source.place.has("text") else "captured"
        yield RULE.at(
            source.place.span("captured"),
            "nothing seals the text that was kept then",
            hint=f"`explainer check --fix` adds `sha256: {source.sha256}`; compare the text first,"
            " if it may have been changed since",
            entry=source.ref.id,
        ).mended_by(with_new_field(source.place, "sha256", source.sha256, after=after))
