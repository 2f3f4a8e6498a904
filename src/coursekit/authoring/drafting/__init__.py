"""``coursekit draft``: rows drafted from a copy of the article by rules that can be looked up, one small module each.

The copy is read and never kept: of its words a draft has those in quotation marks, names, dates, amounts, and
cues of at most three words. What the rules go by stands as data in ``words/``, a file for each language.
"""
