"""Where things are on the pages: one file for each page, or all pages in one file.

In one file a page is a part of it, and every name in it begins with that of its page.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from msgspec import Struct, field

INDEX, SEARCH = "index", "search"

_LOCAL = re.compile(r"(?P<page>[\w.-]*?)(?:\.(?:ipynb|md))?(?:#(?P<anchor>.+))?")
_ELSEWHERE = re.compile(r"(?i)[a-z][a-z0-9+.-]*:|//")


class Reference(Struct, frozen=True):
    """A link in a lesson to an entry of another page: where it stands, and the name that it has there."""

    page: str
    name: str


class Addresses(Struct):
    """Links and names for one form of the course. ``links`` collects what leads to entries, by page and name."""

    one_file: bool = False
    links: dict[tuple[str, str], list[Reference]] = field(default_factory=dict)

    def page(self, name: str, anchor: str = "", here: str = "") -> str:
        """The address of a page, or of ``anchor`` on it, as the page ``here`` gives it."""
        if self.one_file:
            return f"#{quote(self.name(name, anchor) if anchor else name)}"
        end = f"#{quote(anchor)}" if anchor else ""
        return end if end and name == here else f"{name}.html{end}"

    def name(self, page: str, anchor: str) -> str:
        """What the element called ``anchor`` on that page is called."""
        return f"{page}/{anchor}" if self.one_file else anchor

    def followed(self, target: str, here: str) -> str | None:
        """Where a link leads that a lesson or a generated page gives as ``target``; None for one that leads
        elsewhere."""
        found = _LOCAL.fullmatch(target)
        if _ELSEWHERE.match(target) or not found:
            return None
        return self.page(found["page"] or here, unquote(found["anchor"] or ""), here)

    def referred(self, target: str, here: str) -> str:
        """Note a link to an entry of another page; the name that the link is to have, "" for any other link."""
        found = _LOCAL.fullmatch(target)
        if _ELSEWHERE.match(target) or not found or not found["anchor"] or found["page"] in ("", here):
            return ""
        name = f"to-{found['page']}-{found['anchor']}".lower()
        known = self.links.setdefault((found["page"], found["anchor"].lower()), [])
        if any(one.page == here for one in known):
            return ""  # the first place in each lesson is enough to come back to
        known.append(Reference(here, name))
        return name
