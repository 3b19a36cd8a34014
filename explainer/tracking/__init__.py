"""Which parts of a site were read while something was made."""
