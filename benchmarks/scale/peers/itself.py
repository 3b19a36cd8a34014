"""Explainer: the archive as it is, with all checks, cards, feeds and the search."""

import sys
from importlib.metadata import version

from benchmarks.scale.peers.tool import Tool


def tool() -> Tool:
    return Tool(
        name=f"Explainer {version('sourced-explainers')}",
        build=(sys.executable, "-c", "from explainer.cli import main; main()", "build"),
        site="site",
        edited="content/story-0/claims.yaml",
    )
