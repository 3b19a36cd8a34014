"""Pages, PDFs and plain texts as found → the text that a reader sees of them."""
