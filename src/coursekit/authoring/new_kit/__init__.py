"""``coursekit new``: a small kit for another article, complete, that passes its own tests at once."""
