"""Our pages in the frame of Material for MkDocs."""
