"""What a lesson says when something is missing or wrong."""


class CourseError(ValueError):
    """A request a course cannot meet. A notebook shows its message alone: the way the library got
    there is of no use to a student who mistyped an id."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]
