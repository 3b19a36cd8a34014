"""For programs: one JSON object with all of it, in the order of the other forms."""

import json
from dataclasses import asdict

from explainer.reports.changes.outline import Outline


def report(outline: Outline) -> str:
    return json.dumps(asdict(outline), ensure_ascii=True, indent=2)
