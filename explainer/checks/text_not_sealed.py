"""The text of a source is kept, and nothing would show that it was changed.

## What to do
Look whether the text under `seeds/` is still the one that you kept. Then run
`explainer check --fix`, which writes `sha256` into the file of the source.

## Why it matters
`captured` promises readers that the text is as it stood on that day. `sha256` is a seal: it is
worked out from all letters of the text. Only with it does the check notice when one of them is
changed.

## Wrong
    captured: 2024-06-06
    text: full

## Right
    captured: 2024-06-06
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
