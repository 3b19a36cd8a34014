"""Finding a passage in a kept text: pure functions on text, no files, no YAML."""
