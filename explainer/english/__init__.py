"""What is of the English language: words that hedge, accuse, say, count and date."""
