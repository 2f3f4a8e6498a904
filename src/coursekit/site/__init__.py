"""``coursekit site``: the course as pages that need no kernel.

A lesson's cells are run once, in this process (``running``). What they show becomes a page: text, tables, pictures,
and the same screens that a notebook has, with the same scripts (``scripts``), the same content and the same place for
answers. ``build_site`` puts the pages together, in a folder or in one file.
"""
