"""How often the checks stop honest claims: on texts with hand-made annotations of who says what."""
