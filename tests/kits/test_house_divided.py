"""The second full course: its text comes with it, so that what it quotes can be held to the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.cli import main
from tests.test_repository import ROOT

HOUSE_DIVIDED = ROOT / "kits/house_divided"


def test_everything_quoted_is_in_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify-quotes", "--kit", str(HOUSE_DIVIDED), str(HOUSE_DIVIDED / "data/article.txt")]) == 0
    said = capsys.readouterr()
    assert "write `words:" not in said.out + said.err
    for what in ("10 quotations: 10 as printed", "27 cues: 27", "5 hedges: 5", "1 label: 1"):
        assert what in said.out


def test_what_is_not_in_the_text_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (HOUSE_DIVIDED / "data/article.txt").read_text(encoding="utf-8")
    copy = tmp_path / "copy.txt"
    copy.write_text(text.replace('"Not we,"', '"Never,"'), encoding="utf-8")
    assert main(["verify-quotes", "--kit", str(HOUSE_DIVIDED), str(copy)]) == 1
    said = capsys.readouterr()
    assert "Not we" in said.out + said.err
