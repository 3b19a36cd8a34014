"""What several rules and pages need to know of a linked site, worked out once for each."""
