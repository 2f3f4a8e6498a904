"""Links in README and docs that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.authoring.checking.rules.pictures import README
from coursekit.authoring.lesson_files.link_targets import leads_somewhere
from coursekit.authoring.lesson_files.markdown_links import links
from coursekit.decoding import NotText, decoded
from coursekit.files import listed, read_bytes
from coursekit.kit import DATA
from coursekit.kit.nearest import one_of

FOLDERS = ("", "docs", DATA)
"""Where a course has documents beside its lessons: "" is the course's own folder."""

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
"""What README shows is looked at by the rule on pictures."""

FENCED = re.compile(r"^ *(```|~~~).*?^ *\1", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6} +(.+?)[ #]*$", re.MULTILINE)
_ANCHOR = re.compile(r"""<a id=["']([^"']+)["']""")
_ELSEWHERE = re.compile(r"[a-z][a-z+.-]*:|//|/", re.IGNORECASE)


class Documents(Rule):
    """Links in documents lead where they say.

    Documents are the Markdown files beside the data and the lessons: README.md and its neighbours, those in `docs/`,
    and those in `data/`. A link to a file or a heading that does not exist is a fault. A heading is linked as GitHub
    does it: in small letters, with dashes for blanks and without other signs.
    """

    why = "A lesson that is renamed or removed leaves links behind, and README is where everybody begins."
    fails = Example("docs/notes.md", new="# A kit\n\n[Begin](../lessons/00_begin_here.ipynb)\n")
    passes = Example("docs/notes.md", new="# A kit\n\n[Begin](../lessons/00_start_here.ipynb), [read](#a-kit)\n")

    def in_course(self) -> Iterator[Finding]:
        """Links of documents that lead nowhere."""
        for folder in FOLDERS:
            try:
                documents = listed(self.course.root / folder, "*.md")
            except OSError:
                continue  # a folder of data is named where data are read
            for document in documents:
                yield from _document_faults(document, f"{folder}/{document.name}".lstrip("/"))


def _document_faults(document: Path, shown: str) -> Iterator[Finding]:
    try:
        text = decoded(read_bytes(document))
    except OSError as error:
        yield not_read(shown, error)
        return
    except NotText as error:
        yield Finding(shown, error.line, error.what, f"expected {error.expected}", "unreadable")
        return
    for link in links(text):
        path, _, anchor = link.target.partition("#")
        if _ELSEWHERE.match(path) or (shown == README and Path(path).suffix in PICTURES):
            continue
        target = document.parent / path if path else document
        if not link.is_defined:
            yield Finding(shown, link.line, f"the link [{link.text}] is not defined", "write [words](target)")
        elif not leads_somewhere(target):
            yield Finding(shown, link.line, f"the link to {path} leads nowhere", "correct it, or remove it")
        elif anchor and target.suffix == ".md" and anchor not in (known := _headings(target)):
            what = f"{path or 'this document'} has no heading {anchor!r}"
            yield Finding(shown, link.line, what, f"use {one_of(sorted(known), anchor)}")


def _headings(document: Path) -> frozenset[str]:
    try:
        return _headings_in(decoded(read_bytes(document)))
    except (OSError, NotText):
        return frozenset()  # which is said of that document


@cache
def _headings_in(text: str) -> frozenset[str]:
    headings = (re.sub(r"[*_`]", "", heading) for heading in _HEADING.findall(FENCED.sub("", text)))
    slugs = (re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings)
    return frozenset([*slugs, *_ANCHOR.findall(text)])
