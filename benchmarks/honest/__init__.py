"""How often the checks stop honest claims: on reports and releases, retold before any check."""
