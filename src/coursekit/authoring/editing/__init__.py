"""What is done when a lesson or its notebook was edited, so that no edit is lost.

A notebook's edit is carried back into the ``.py``; edits of both are compared with the state they
started from, and merged cell by cell; and what is overwritten all the same is kept as a copy.
"""
