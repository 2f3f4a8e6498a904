"""Altair, imported in about a quarter of the time."""

from coursekit.slim import slim_imports

with slim_imports():
    import altair as alt

__all__ = ["alt"]
