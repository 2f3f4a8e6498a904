"""The colours of charts: on white paper, on dark paper, and where a reader's system decides on colours.

A chart is stored in the colours of the white paper. A browser changes them by this table (``style``), so
that the chart that stands in a notebook is the same in light and dark.
"""

from __future__ import annotations

PAPER, INK, SOFT_INK, RULE, GRID = "#ffffff", "#1d1d1b", "#595959", "#8c8c8c", "#ececec"

BLUE, VERMILLION, GREEN, PURPLE, OCHRE, GREY = "#0072b2", "#c24e00", "#00795a", "#a3508a", "#8a6700", "#5b6470"
"""After Okabe and Ito, darkened until each stands out from the paper by at least 4.5 to 1, so that
they serve for marks, for text, and behind text in the colour of the paper."""

PALE_BLUE, PALER_BLUE, PALE_GREY, PALER_VERMILLION, PALE_VERMILLION = (
    "#a9cfe8", "#dcedf8", "#f0f0ee", "#fbe8dc", "#f2b48e",
)  # fmt: skip
"""Pale enough for dark type on all of them."""

DARK = {
    PAPER: "#161616",
    INK: "#eeeeec",
    SOFT_INK: "#b4b4b2",
    RULE: "#848484",
    GRID: "#333333",
    BLUE: "#56b4e9",
    VERMILLION: "#f08a4b",
    GREEN: "#33b893",
    PURPLE: "#d68fc0",
    OCHRE: "#d9a92b",
    GREY: "#a3adba",
    PALE_BLUE: "#1d4d70",
    PALER_BLUE: "#16354b",
    PALE_GREY: "#2a2a29",
    PALER_VERMILLION: "#43271a",
    PALE_VERMILLION: "#6b351b",
}
"""Each colour of a chart on dark paper."""

FORCED = {
    PAPER: "Canvas",
    INK: "CanvasText",
    SOFT_INK: "CanvasText",
    RULE: "CanvasText",
    GRID: "color-mix(in srgb, Canvas 70%, CanvasText)",
    PALE_BLUE: f"color-mix(in srgb, Canvas 70%, {BLUE})",
    PALER_BLUE: f"color-mix(in srgb, Canvas 85%, {BLUE})",
    PALE_GREY: "color-mix(in srgb, Canvas 90%, CanvasText)",
    PALER_VERMILLION: f"color-mix(in srgb, Canvas 85%, {VERMILLION})",
    PALE_VERMILLION: f"color-mix(in srgb, Canvas 70%, {VERMILLION})",
}
"""Where the system decides on colours, paper, type and lines are the system's. Marks keep the colour that tells
them apart, that of light or of dark paper, whichever the system's is."""


def style(chart: str) -> str:
    """The rules that change the colours of ``chart`` (a CSS selector) for JupyterLab's dark themes and for forced
    colours."""
    return "\n".join(
        [
            *(
                f'{chart} [{name}="{colour}"] {{ {name}: var({_variable(colour)}, {colour}); }}'
                for colour in DARK
                for name in ("fill", "stroke")
            ),
            _set(f"body[data-jp-theme-light=false] {chart}", DARK),
            f"@media (forced-colors: active) {{ {chart} {{ forced-color-adjust: none; }}",
            _set(f"body[data-jp-theme-light] {chart}", {colour: colour for colour in DARK} | FORCED),
            "@media (prefers-color-scheme: dark) {",
            _set(
                f"body[data-jp-theme-light] {chart}", {colour: DARK[colour] for colour in DARK if colour not in FORCED}
            ),
            "} }",
        ]
    )


def _variable(colour: str) -> str:
    return f"--ck-{colour[1:]}"


def _set(where: str, colours: dict[str, str]) -> str:
    return f"{where} {{ {' '.join(f'{_variable(colour)}: {other};' for colour, other in colours.items())} }}"
