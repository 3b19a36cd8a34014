"""The addresses of sources, tried; and what stands there, compared with what is kept."""
