"""The theme: an MkDocs theme of templates, styles and scripts, with nothing below it."""

from pathlib import Path

FOLDER = Path(__file__).parent
