"""The source names the speaker by a pronoun alone, and several could be meant.

## Why it matters
“He said” after two names is how a sentence gets the wrong speaker. A second look settles it; say so
in the dismissal.

## Wrong
    passage: Reed met Lane. He said that the bridge was safe.
    by: otto-lane

## Right
    passage: Lane said that the bridge was safe.
    by: otto-lane
"""

from collections.abc import Iterator

from explainer.analysis.attribution_support import AttributionSupport, attribution_support
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX404", "speaker-by-pronoun", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for owner, evidence, support in attribution_support(site):
        if support is AttributionSupport.BY_PRONOUN:
            yield RULE.at(
                evidence.words[-1].place.span(),
                "the source says only `he`, `she` or `they` here, and somebody else spoke before",
                hint="read the paragraph again; if the speaker is right, dismiss this and say why"
                f" {RULE.dismissal}",
                entry=owner.id,
            )
