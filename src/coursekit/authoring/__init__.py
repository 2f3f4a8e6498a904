"""For instructors: reading, building and checking lessons, carrying edits, starting a kit, comparing quotations.

Works on files and is never imported by a lesson.
"""
