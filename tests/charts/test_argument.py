"""The map of the argument: one picture, for eyes and for readers."""

from __future__ import annotations

import re
from pathlib import Path

import vl_convert

from coursekit.charts.argument import argument
from coursekit.kit import read_kit

TRAM = Path(__file__).parents[1] / "kits/tram/data"


def test_a_reader_meets_one_image_and_none_of_its_boxes_and_arrows() -> None:
    svg = vl_convert.vegalite_to_svg(argument(read_kit(TRAM)).spec)
    assert "<path" in svg
    assert not re.findall(r'role="graphics-symbol"', svg)
