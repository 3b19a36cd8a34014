"""All that is measured, in the order of its turns; Explainer and Hugo stand side by side."""

from benchmarks.scale.peers import eleventy, hugo, itself, material, zensical

ITSELF = "itself"
PEERS = {"hugo": hugo, "eleventy": eleventy, "zensical": zensical, "material": material}
TOOLS = {ITSELF: itself, **PEERS}
