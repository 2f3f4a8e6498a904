"""The script and the style of a screen, as a plain page of the tests gets them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import coursekit

_MADE = Path(coursekit.__file__).parent / "screen"
_SCRIPT = (_MADE / "runtime.js").read_text("utf-8")

STYLE = (_MADE / "runtime.css").read_text("utf-8")


@dataclass(frozen=True)
class Parts:
    """A module with ``mount`` and, by default, the widget of the screen ``name``; and the style of all screens."""

    name: str
    runtime: str = _SCRIPT
    style: str = STYLE

    @property
    def script(self) -> str:
        """The module's text."""
        mount = f'(...given) => coursekit.mount("{self.name}", ...given)'
        return f'{self.runtime}export const mount = {mount};\nexport default coursekit.widget("{self.name}");\n'


QUIZ, WORK, OVERVIEW, CONFUSIONS, SWITCHES, BARGAIN, PRACTICE = map(
    Parts, ("quiz", "work", "overview", "confusions", "switches", "bargain", "practice")
)
