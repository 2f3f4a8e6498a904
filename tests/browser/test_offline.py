"""The tests' own guard: a page that asks for anything but this machine fails its test, and gets nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import offline

ASK = """async (address) => {
  const image = new Image();
  await new Promise((go) => { image.onload = image.onerror = go; image.src = address; });
  return image.naturalWidth;
}"""


@pytest.mark.parametrize(
    "address", ["https://example.org/x.png", "http://192.0.2.1/x.png", "https://[2001:db8::1]/x.png"]
)
def test_a_page_that_asks_for_something_elsewhere_is_told_of(browser: Browser, address: str) -> None:
    with pytest.raises(AssertionError, match="asked for"), offline(browser) as profile:
        assert profile.new_page().evaluate(ASK, address) == 0


def test_a_page_may_ask_this_machine(browser: Browser) -> None:
    with offline(browser) as profile:
        profile.new_page().evaluate(ASK, "http://127.0.0.1:9/x.png")
