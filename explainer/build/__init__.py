"""The way from a project's folder to its site."""
