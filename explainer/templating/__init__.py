"""From Jinja's templates to Python."""
