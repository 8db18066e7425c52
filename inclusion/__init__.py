"""Inclusion: lessons, safe practice, read-aloud and listening in one offline app."""

__version__ = "0.1.0"
