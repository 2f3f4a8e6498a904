"""What every interactive thing in a lesson is made of: see ``screen`` and ``browser/``."""
