"""Projects that change at random, between commands and during them, to break what must hold."""
