"""What a check of many claims costs in time and memory."""
