"""From files to typed entries: what a writer typed, with the place of each field."""
