"""What a command leaves for the next one."""
