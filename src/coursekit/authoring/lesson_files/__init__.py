"""Reading lessons: the cells of a ``.py`` or a notebook, their outline, their links, and which of the two files was
edited."""
