"""What is kept of a student's work: one shape and one rule for merging it (``entries``), where Python
keeps it (``store``), and the file that a student takes away and hands in (``work``)."""
