"""``coursekit check``: is the course whole, and do its files say the same? A module for each rule in ``rules/``."""
