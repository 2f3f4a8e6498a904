"""Where a new kit finds coursekit again: on this machine, and on others."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from coursekit.authors_tools import PACKAGES

LIBRARY = "coursekit"
TOOLS = {"nbval": "nbval", "pytest": "pytest", **PACKAGES}
"""What a kit's author needs besides the library, by module: what builds it, and what tests it."""


def on_this_machine() -> str:
    """The line of ``coursekit.mk``, for make: the Python that runs this when it can build and test a kit,
    or else the folder that coursekit was installed from; nothing when neither is known."""
    if all(importlib.util.find_spec(tool) for tool in TOOLS):
        return _set("MADE_WITH", sys.executable)
    folder = urlsplit(_origin().get("url", ""))
    return _set("COURSEKIT", url2pathname(folder.path)) if folder.scheme == "file" else ""


def _set(name: str, value: str) -> str:
    """A variable of make's, or nothing for what make would take apart."""
    if re.search(r"[\n#$'\"\\]", value):
        return ""
    return f"{name} := {value}\n"


def elsewhere() -> str:
    """The line of a requirements file by which pip finds this coursekit on any machine; a comment when it
    was installed from a folder here."""
    origin = _origin()
    url = origin.get("url", "")
    if urlsplit(url).scheme != "https":
        return f"# {LIBRARY} @ …"
    version = origin.get("vcs_info", {})
    return f"{LIBRARY} @ {version['vcs']}+{url}@{version['commit_id']}" if version else f"{LIBRARY} @ {url}"


def _origin() -> dict[str, Any]:
    """Where pip installed coursekit from (``direct_url.json``, PEP 610)."""
    try:
        origin: dict[str, Any] = json.loads(distribution(LIBRARY).read_text("direct_url.json") or "{}")
    except PackageNotFoundError:
        return {}
    return origin


@cache
def versions() -> list[str]:
    """The versions installed here of everything that a kit needs, as pins."""
    pins: dict[str, str | None] = {}
    left = [LIBRARY, *TOOLS.values()]
    while left:
        name = left.pop()
        if name in pins:
            continue
        pins[name] = None
        with suppress(PackageNotFoundError):  # what is for another system or another Python
            package = distribution(name)
            left += [_name_of(need) for need in package.requires or () if "extra ==" not in need]
            if package.read_text("direct_url.json") is None and name != LIBRARY:
                pins[name] = f"{name}=={package.version}"
    return sorted(pin for pin in pins.values() if pin)


def _name_of(requirement: str) -> str:
    """The package that a requirement is about, in the one way of writing its name."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]).lower()
