"""``coursekit site``: the course as a folder of pages, or as one page."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from coursekit.authoring.lesson_files.page_sources import DESCRIPTION, MADE_OF, sources_of
from coursekit.errors import CourseError
from coursekit.files import read_text
from coursekit.kit import DATA
from coursekit.quotation_marks import OPENING
from coursekit.screen import runtime
from coursekit.site import pictures
from coursekit.site.exploring import SCRIPT as EXPLORE
from coursekit.site.pages import Site, site_of
from coursekit.site.pieces import tables_style
from coursekit.site.scripts import lean, own, page_script
from coursekit.site.search_index import index_script
from coursekit.templates import environment
from coursekit.writing import write

OWN_STYLE = "site.css"
"""A file in the kit's data that changes the look: its rules come last."""

SCREENS, PAGE = "screens.js", "page.js"
"""What pages do, with and without questions. What draws other screens is loaded where there is one."""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}


def folder_of(root: Path) -> dict[str, bytes]:
    """The pages of the course at ``root`` as files by name. The same course gives the same bytes.

    Raises as ``site_of``.
    """
    site = site_of(root)
    files = _shared(site)
    for page in site.pages:
        page.script = SCREENS if page.has_screens else PAGE
        values = {"page": page, "policy": _policy()}
        files[f"{page.name}.html"] = _rendered("page.html.jinja", site, **values)
    files |= _offline(site, files)
    return {name: content.encode() for name, content in sorted(files.items())}


def one_file_of(root: Path) -> bytes:
    """The whole course as one page, which needs no other file. Raises as ``site_of``."""
    site = site_of(root, one_file=True)
    theme = own("theme.js")
    plans = _plan_script(site.lean_plan), _asked_script(site.whole_plan)
    script = "".join([runtime.classic_script(), *plans, index_script(site), site.reader, page_script()])
    allowed = [theme, script, *([site.explore] if site.explore else [])]
    policy = _policy({"script-src": " ".join(map(_hash, allowed)), "connect-src": "'none'"})
    icon = base64.b64encode(_icon(site).encode()).decode("ascii")
    values: dict[str, Any] = {
        "policy": policy,
        "icon": f"data:image/svg+xml;base64,{icon}",
        # Ours, and without "</": what is in these elements is not read as HTML.
        "style": Markup(_style(site)),  # noqa: S704
        "theme": Markup(theme),  # noqa: S704
        "script": Markup(script),  # noqa: S704
        "explore": Markup(site.explore),  # noqa: S704
        "explore_name": EXPLORE,
    }
    return _rendered("one_file.html.jinja", site, **values).encode()


def write_folder(root: Path, folder: Path) -> str:
    """Write the pages of the course into ``folder``, and say what was written.

    Raises CourseError for a folder that holds something else, and as ``site_of``.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / DESCRIPTION).exists():
        raise CourseError(f"{folder} holds something else: name an empty or a new folder, or one with pages")
    files = folder_of(root)
    folder.mkdir(parents=True, exist_ok=True)
    for gone in {path.name for path in folder.iterdir() if path.suffix in (".html", ".js")} - files.keys():
        (folder / gone).unlink()
    for name, content in files.items():
        write(folder / name, content)
    size = sum(map(len, files.values()))
    return f"wrote {len(files)} files ({size / 1e6:.1f} MB) to {folder}: open {folder / 'index.html'}"


def write_file(root: Path, path: Path) -> str:
    """Write the whole course into the file ``path``, and say so. Raises as ``site_of``."""
    content = one_file_of(root)
    write(path, content)
    return f"wrote {path} ({len(content) / 1e6:.1f} MB): open it in a browser"


def _rendered(template: str, site: Site, **values: Any) -> str:
    return _templates().get_template(template).render(site=site, addresses=site.addresses, **values)


@cache
def _templates() -> Environment:
    return environment(Path(__file__).parent / "templates")


def _policy(changed: dict[str, str] | None = None) -> str:
    return "; ".join(f"{name} {value}" for name, value in {**_POLICY, **(changed or {})}.items())


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode('ascii')}'"


def _style(site: Site) -> str:
    try:
        changed = read_text(site.root / DATA / OWN_STYLE)
    except FileNotFoundError:
        changed = ""
    tables = tables_style(site.styles)
    parts = [own("page.css"), runtime.style(), tables, pictures.style(), own("screens.css")]
    return "\n".join([*map(lean, parts), changed])


def _shared(site: Site) -> dict[str, str]:
    """The files that all pages have in common."""
    first, *others = runtime.parts().items()
    parts = {f"{name}.js": script for name, script in others}
    shared = {
        "course.css": _style(site),
        SCREENS: first[1] + page_script(),
        PAGE: runtime.language_script() + page_script(),
        "theme.js": own("theme.js"),
        "plan.js": _plan_script(site.lean_plan),
        "asked.js": _asked_script(site.whole_plan),
        "copy.js": site.reader,
        "words.js": index_script(site),
        "icon.svg": _icon(site),
    }
    if site.explore:
        shared[EXPLORE] = site.explore
    if clashing := parts.keys() & shared.keys():
        raise ValueError(f"two files of the pages are called {', '.join(clashing)}")
    return shared | parts


def _plan_script(plan: str) -> str:
    return f"globalThis.coursekitPlan = {plan};\n"


def _asked_script(plan: str) -> str:
    return f"globalThis.coursekitAsked = {plan};\n"


def _icon(site: Site) -> str:
    colours = own("page.css").partition("--accent: light-dark(")[2].split(",")[0] or "#0d47a1"
    return Markup(own("icon.svg")).format(colour=colours, letter=site.title.lstrip(OPENING)[:1])  # noqa: S704


def _offline(site: Site, files: dict[str, str]) -> dict[str, str]:
    """What makes an app of the pages: its description, and the worker that has them ready without a network."""
    manifest = {
        "name": site.title,
        "short_name": site.title[:30],
        "start_url": "index.html",
        "scope": "./",
        "display": "minimal-ui",
        MADE_OF: sources_of(site.root),
        "icons": [{"src": "icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any"}],
    }
    described = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    everything = {**files, DESCRIPTION: described}
    digest = hashlib.sha256()
    for name, content in sorted(everything.items()):
        digest.update(f"{name}\n{len(content)}\n{content}".encode())
    head = f"const VERSION = {json.dumps(digest.hexdigest()[:16])};\nconst KIT = {json.dumps(site.article.id)};\n"
    names = json.dumps(sorted(everything), indent=0)
    return {DESCRIPTION: described, "worker.js": f"{head}const FILES = {names};\n{own('worker.js')}"}
