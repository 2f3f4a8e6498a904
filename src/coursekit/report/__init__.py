"""What a class makes of a course: its hand-ins read, counted, and told on one page (``coursekit report``).

``hand_ins`` finds the files and decides which count · ``questions`` marks answers · ``items`` and
``classwide`` add them up, ``counting`` feeds them · ``page`` and ``sheet`` tell the result.
"""
