"""A virtual screen reader: what Chromium tells one of a page, as lines of text.

It reads the accessibility tree from top to bottom, as a reader's own keys do, and hears what is
announced meanwhile. Real readers differ in their words; what they can say is what stands in this tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import CDPSession, Locator, Page

LISTEN = """() => {
  if (window.heard) return;
  window.heard = [];
  const REGIONS = "[role=status]:not([aria-live=off]), [role=alert], [aria-live=polite], [aria-live=assertive]";
  const regions = new Set();
  const collect = (records) => {
    for (const { target, addedNodes } of records) {
      const node = target.nodeType === 1 ? target : target.parentElement;
      if (addedNodes.length || records[0].type === "characterData") {
        const region = node?.closest(REGIONS);
        if (region) regions.add(region);
      }
    }
  };
  const observer = new MutationObserver(collect);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  window.takeHeard = () => {
    collect(observer.takeRecords());
    const inOrder = [...regions].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
    regions.clear();
    return inOrder.filter((region) => region.isConnected && region.checkVisibility())
      .flatMap((region) => (region.children.length ? region.innerText : region.textContent).split("\\n")).map((line) => line.trim()).filter(Boolean);
  };
}"""
"""A region speaks whenever something is written into it."""

ONCE_IT_HAS_PASSED = "(root) => root.querySelectorAll('.ck-passing').forEach((node) => node.replaceChildren())"
"""What is only said goes away by itself, some seconds later."""

GROUPS = ("group", "listitem", "radiogroup", "region", "list", "table", "form", "navigation", "DisclosureTriangle")
CONTROLS = {
    "radio": "radio button",
    "checkbox": "checkbox",
    "button": "button",
    "textbox": "edit",
    "combobox": "combo box",
    "listbox": "list box",
    "option": "option",
    "MenuListPopup": "",
    "link": "link",
    "image": "image",
    "img": "image",
    "SvgRoot": "picture",
    "progressbar": "progress bar",
    "heading": "heading",
    "slider": "slider",
    "DisclosureTriangle": "disclosure",
    "graphics-document": "image",
    "graphics-object": "graphics object",
    "graphics-symbol": "graphics symbol",
}
SILENT = ("LegendRoot", "Legend", "option", "MenuListOption", "MenuListPopup", "menuitem")
"""Said as the name of a group, or as the value of a control."""


class Reader:
    """Reads ``root``, a part of ``page``, and hears what is announced on the page from now on."""

    def __init__(self, page: Page, root: Locator) -> None:
        self.page, self.root = page, root
        self._session: CDPSession = page.context.new_cdp_session(page)
        page.evaluate(LISTEN)

    def close(self) -> None:
        """Let go of the page."""
        self._session.detach()

    def announced(self) -> list[str]:
        """What was announced since the last time, line by line. Waits until the page has drawn."""
        self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        return [str(line) for line in self.page.evaluate("() => window.takeHeard()")]

    def focused(self) -> str:
        """What has the focus, as it is said when it gets there."""
        nodes = self._nodes()
        named = [node for node in nodes.values() if _flag(node, "focused") and _role(node) != "RootWebArea"]
        return next(
            (_said(node, nodes) if _role(node) in CONTROLS else _flat(_text(node, nodes)) for node in named), "nothing"
        )

    def lines(self) -> list[str]:
        """Everything there is to read, in reading order. What belongs to a group is indented."""
        self.root.evaluate(ONCE_IT_HAS_PASSED)
        nodes = self._nodes()
        described = self._session.send("DOM.getDocument", {"depth": 0})
        self.root.evaluate("(node) => node.setAttribute('data-read', '')")
        found = self._session.send(
            "DOM.querySelector", {"nodeId": described["root"]["nodeId"], "selector": "[data-read]"}
        )
        node = self._session.send("DOM.describeNode", {"nodeId": found["nodeId"]})["node"]
        self.root.evaluate("(node) => node.removeAttribute('data-read')")
        top = next(one for one in nodes.values() if one.get("backendDOMNodeId") == node["backendNodeId"])
        return list(_read(top, nodes, 0, ""))

    def _nodes(self) -> dict[str, dict[str, Any]]:
        tree = self._session.send("Accessibility.getFullAXTree")
        return {node["nodeId"]: node for node in tree["nodes"]}


def _read(node: dict[str, Any], nodes: dict[str, dict[str, Any]], depth: int, within: str) -> Iterator[str]:
    """The lines of ``node`` and of what is in it. ``within``: a label's words, which its control has said."""
    role, name = _role(node), _name(node)
    if role in SILENT:
        return
    indent = "  " * depth
    if role == "ListMarker":
        return
    if role == "listbox":
        yield f"{indent}{_said(node, nodes)}"
        yield from (f"{indent}  {line}" for line in _options(node, nodes))
        return
    if role == "StaticText" and not node.get("ignored"):
        if name and _flat(name) not in within:
            yield f"{indent}{name}"
        return
    is_said = not node.get("ignored") and (role in CONTROLS or (role in GROUPS and name) or role in ("list", "table"))
    if is_said:
        yield f"{indent}{_said(node, nodes)}"
        depth += 1
        text = _flat(_text(node, nodes))
        if role in ("button", "textbox") or (text and name.endswith(text)):
            return  # its name or its value has been said
    if role == "paragraph" and not node.get("ignored"):
        text = _flat(_text(node, nodes))
        if text:
            yield f"{'  ' * depth}{text}"
        return
    if role == "LabelText" and _has_control(node, nodes):
        within = _flat(_text(node, nodes))
    for child in _children(node, nodes):
        yield from _read(child, nodes, depth, within)


def _options(node: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> Iterator[str]:
    """What a list has to choose from: the options of a group on one line, since some lists have a hundred."""
    options = [child for child in _children(node, nodes) if _role(child) == "option"]
    if options:
        yield " · ".join(f"“{_name(one)}”{', selected' * _flag(one, 'selected')}" for one in options)
    for child in _children(node, nodes):
        if _role(child) == "group" and _name(child):
            yield f"{_said(child, nodes)}:"
        yield from _options(child, nodes)


def _said(node: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> str:
    role, name, value, told = _role(node), _name(node), _value(node, "value"), _value(node, "description")
    parts = [CONTROLS.get(role, role)]
    if name:
        parts.append(f"“{name}”")
    if role in ("textbox", "combobox", "slider") or (role == "progressbar" and value):
        parts.append(f"has “{value}”")
    checked = {"true": "checked", "false": "not checked"}.get(str(_property(node, "checked")).lower(), "")
    states = [checked, "unavailable" * _flag(node, "disabled")]
    states += [{"True": "open", "False": "closed"}.get(str(_property(node, "expanded")), "")] * (role != "combobox")
    line = " ".join(parts) + "".join(f", {state}" for state in states if state)
    return f"{line} ({told})" if told else line


def _text(node: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> str:
    if _role(node) == "StaticText":
        return str(node.get("name", {}).get("value", ""))
    if _role(node) == "LineBreak":
        return " "
    return " ".join(_text(child, nodes) for child in _children(node, nodes))


def _has_control(node: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> bool:
    return any(
        _role(child) in ("radio", "checkbox", "textbox", "combobox") or _has_control(child, nodes)
        for child in _children(node, nodes)
    )


def _children(node: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [nodes[child] for child in node.get("childIds", []) if child in nodes]


def _role(node: dict[str, Any]) -> str:
    return str(node.get("role", {}).get("value", ""))


def _name(node: dict[str, Any]) -> str:
    return _value(node, "name")


def _value(node: dict[str, Any], field: str) -> str:
    return " ".join(str(node.get(field, {}).get("value", "")).split())


def _property(node: dict[str, Any], name: str) -> Any:
    found = (one["value"].get("value") for one in node.get("properties", []) if one["name"] == name)
    return next(found, None)


def _flag(node: dict[str, Any], name: str) -> bool:
    return bool(_property(node, name))


def _flat(text: str) -> str:
    return " ".join(text.split())
