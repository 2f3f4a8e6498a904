"""``coursekit build``: notebooks from lessons, and from the data the pages and schemas that are made of it."""
