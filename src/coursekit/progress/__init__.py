"""What a student has done so far: counted in the browser, from what it has kept. No answer leaves it."""

from __future__ import annotations

from pathlib import Path

SOURCE = Path(__file__).parents[1]
"""Screens here borrow scripts of the quiz: they are named from the library's own folder."""
