"""Tables for spreadsheets and statistics: one module a table, each column with its meaning."""
