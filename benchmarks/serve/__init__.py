"""From a save to the new words in an open browser."""
