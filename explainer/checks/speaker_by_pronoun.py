"""The source says only “he”, “she” or “they”, and several people could be meant.

## What to do
- Read the paragraph again: who speaks? Mend `by`, if it is somebody else.
- Begin the passage earlier, at the sentence that names the speaker.
- If the source calls them “the mayor” there, add `aka: the mayor` to their file.
- Dismiss it if you have looked and the speaker is right. Say how you know: “the mayor is the only
  woman in the paragraph”.

## Why it matters
“He said” after two names is how words get the wrong speaker. No program can tell who is meant; a
reader of the whole paragraph mostly can.

## Wrong
    # the article: Dorr said little. Reed looked at the pump. She said that it was safe.
    says: The pump was safe.
    passage: She said that it was safe.
    by: mona-reed

## Right
    # the article: Dorr said little. Reed looked at the pump. She said that it was safe.
    says: The pump was safe.
    passage: Reed looked at the pump. She said that it was safe.
    by: mona-reed
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
                "the source names nobody here, as in `she` or `the mayor`, and somebody else spoke"
                " before",
                hint="read the paragraph again; if the speaker is “the mayor” there, add that under"
                " `aka` in their file; or, where it is right as it stands, dismiss this and say why"
                f" {RULE.dismissal}",
                entry=owner.id,
            )
