"""What the site says for programs, one module a format."""
