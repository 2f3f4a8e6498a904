"""A slow phone: Chromium with a slower processor and a network like a bad mobile one, and what is timed on it."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, CDPSession, Page

WATCH = """(isSeen) => {
  const watch = new MutationObserver(() => {
    if (!isSeen()) return;
    window.seenAt = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { subtree: true, childList: true });
}"""
QUESTION = "document.querySelector('.ck-quiz form [type=submit]')"
"""When a question can be answered."""

ANSWERS = 30
ANSWER = """async (times) => {
  const form = document.querySelector(".ck-quiz form");
  const [first, second] = form.querySelectorAll("input[type=radio]");
  const check = [...form.querySelectorAll("button")].find((one) => one.textContent === "Check");
  const waits = [];
  for (let i = 0; i < times; i += 1) {
    (i % 2 ? first : second).click();
    const replied = new Promise((go) => {
      const watch = new MutationObserver(() => { watch.disconnect(); go(performance.now()); });
      watch.observe(form, { subtree: true, childList: true, characterData: true });
    });
    const from = performance.now();
    check.click();
    waits.push((await replied) - from);
    await new Promise((go) => setTimeout(go, 50));
  }
  return waits;
}"""

SLOWER, BITS_PER_SECOND, LATENCY_MS = 6, 1_600_000, 150


def slowed(profile: BrowserContext, page: Page) -> CDPSession:
    """Slow the page down; return what can change that again."""
    devtools = profile.new_cdp_session(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    speed = BITS_PER_SECOND / 8
    network = {"offline": False, "latency": LATENCY_MS, "downloadThroughput": speed, "uploadThroughput": speed}
    devtools.send("Network.emulateNetworkConditions", network)
    return devtools


def replies_on(page: Page) -> list[float]:
    """Milliseconds from a click on "Check" until the reply stands in the page."""
    return [float(wait) for wait in page.evaluate(ANSWER, ANSWERS)]
