"""Words that begin with an apostrophe, whatever its shape: ’tis, ’em, the ’80s."""

from explainer.english.lazy_patterns import lazy_regex

BEHIND_APOSTROPHE = lazy_regex(
    r"(?i)(?:\d0s|\d\d\b|tis|twas|twill|twould|em|cause|cuz|n|til|till|bout|round|neath|ere|im"
    r"|ave|ello|alf|s|t|nother|ood)\b"
)
