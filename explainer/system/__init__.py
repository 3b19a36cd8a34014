"""What is needed of the operating system."""
