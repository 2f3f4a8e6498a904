"""What a student gets back: one page each, made of the own hand-in alone (``coursekit feedback``).

``own_results`` says what is on a page · ``notes`` adds the teacher's word · ``returned_names`` names files as learning
platforms take them back · ``give_back`` writes pages and a zip.
"""
