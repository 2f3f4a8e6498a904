"""``coursekit verify-quotes``: every quotation of a kit against a copy of the article that somebody has.

The copy is read and never kept, and of its words no more is shown than what tells a near miss.
"""
