"""How many misquotations are caught, and how many honest quotations are found fault with."""
