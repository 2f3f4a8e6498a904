"""The student's own copy of the article: the course's paragraphs found in it, and the panel that shows it.

``pieces``, ``evidence`` and ``aligning`` work on text alone, and have twins in ``browser/``, which a student's browser
uses: what a student pastes never reaches Python. ``coursekit verify-quotes`` uses these.
"""
