"""How things are said, shown and addressed."""
