"""For instructors: pairs of lesson and notebook, building them, checking a whole course.

Works on files and is never imported by a lesson.
"""
