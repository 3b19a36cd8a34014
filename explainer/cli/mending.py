"""`explainer check --fix`: what is certain is mended before the check, and each edit is named."""

from pathlib import Path

from explainer.build.fixes import mend
from explainer.cli.terminal import tell
from explainer.diagnostics.diagnostic import Fix
from explainer.reports.display import harmless
from explainer.system.writing import write_inside

_LONGEST = 60


def mend_project(root: Path) -> None:
    """Write the files that change, and say on standard error what was changed in them."""
    mended = mend(root)
    for file in mended.files:
        write_inside(root / file.path, file.text.encode(), root)
    for one in mended.found:
        if one.fix:
            tell(f"{one.fix.span}: mended[{one.rule.code}] {_change(one.fix)}")


def _change(fix: Fix) -> str:
    if not fix.span.text:
        return f"{_shown(fix.text)} added"
    before = _shown(fix.span.text)
    return f"{before} → {_shown(fix.text)}" if fix.text.strip() else f"{before} taken out"


def _shown(text: str) -> str:
    line = " ".join(harmless(text).split())
    return f"`{line if len(line) <= _LONGEST else f'{line[: _LONGEST - 1]}…'}`"
