"""Quizzes: questions made ready for asking, graded apart from any screen, and drawn."""
