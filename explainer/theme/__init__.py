"""The theme: an MkDocs theme of templates, styles and scripts, with nothing below it."""
