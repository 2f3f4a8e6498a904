"""From other cells back to the ``.py``: a cell that says what it said keeps its text, byte for byte."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any

from coursekit.authoring.lesson_files.cells import Cell, Notebook, Unreadable, lesson_cells
from coursekit.authoring.lesson_files.percent import CELL_START, are_tags, no_tags, percent_notebook
from coursekit.authors_tools import authors_tools
from coursekit.fast_imports import slim_imports

KINDS = ("code", "markdown", "raw")


class NotCarried(Exception):
    """Cells that a ``.py`` cannot hold. The message says which, and what to do."""


def notebook_fault(stored: Notebook) -> str | None:
    """Why a notebook's cells cannot become a lesson, whatever is written in them; None when they can.

    Another Python kernel is no fault: which kernel a notebook names is a result of building it.
    """
    metadata = stored.content.get("metadata", {})
    named = [(metadata.get("kernelspec"), "language"), (metadata.get("language_info"), "name")]
    for part, key in named:
        language = part.get(key) if isinstance(part, dict) else None
        if isinstance(language, str) and language.lower() not in ("python", "python3", "ipython"):
            return f"it was saved with a kernel for {language}: choose a Python kernel and save it again"
    for place, cell in enumerate(stored.content["cells"], start=1):
        if cell["cell_type"] not in KINDS:
            return f"cell {place} is of type {cell['cell_type']!r}: make it code or Markdown"
        if not are_tags(tags := cell.get("metadata", {}).get("tags", [])):
            return f"cell {place}: {no_tags(tags)}: correct them"
        if cell.get("attachments"):
            return (
                f"cell {place} holds a picture that was pasted into it, which text cannot: save the picture as a "
                "file beside the lesson, link it with ![what it shows](file.png), and remove the pasted one"
            )
    return None


def carried(source: bytes, path: Path, new: list[Cell]) -> bytes:
    """The lesson ``source`` with the cells ``new``: header, comments, blank lines and ends of lines
    stay, and so does the text of every cell that ``new`` holds as well, wherever it stands now.

    ``path`` is for messages. Raises NotCarried when the cells would be read back as others, and
    Unreadable when the lesson itself cannot be read.
    """
    old = [cell for cell in lesson_cells(source, path) if not cell.is_empty]
    filled = [(place, cell) for place, cell in enumerate(new, start=1) if not cell.is_empty]
    pieces = _Pieces(source.decode(), old)
    matched = _matched(old, [cell for _, cell in filled])
    bodies: list[tuple[str, str]] = []
    for index, (_, cell) in enumerate(filled):
        same, like = matched.get(index, (None, None))
        bodies.append((pieces.rendered(cell, like), "") if same is None else pieces.kept(same))
    text = pieces.joined(bodies)
    try:
        made = text.encode()
        again = lesson_cells(made, path)
    except UnicodeEncodeError:
        raise NotCarried("it holds half a character, which no file can: find and remove it") from None
    except Unreadable as error:
        raise NotCarried(f"the .py would be unreadable ({error.what})") from None
    _compare(filled, again)
    return made


def _compare(filled: list[tuple[int, Cell]], got: list[Cell]) -> None:
    """Raises NotCarried at the first cell that was not read back as it is."""
    back = [cell.written for cell in got if not cell.is_empty]
    for index, (place, cell) in enumerate(filled):
        if [cell.written] != back[index : index + 1]:
            raise NotCarried(
                f"cell {place} would be read back from the .py as something else: a line of code that begins "
                "with # %%, a magic for the whole cell such as %%bash, an open quotation, or an unusual end of line "
                "does this; change it in the notebook"
            )
    if len(back) > len(filled):
        raise NotCarried("its last cell would be read back from the .py as two: change it in the notebook")


def _matched(old: list[Cell], new: list[Cell]) -> dict[int, tuple[int | None, int | None]]:
    """For places in ``new``: the place in ``old`` of the same cell, or else of the one it replaces."""
    before, after = [cell.written for cell in old], [cell.written for cell in new]
    found: dict[int, tuple[int | None, int | None]] = {}
    left = set(range(len(old)))
    codes = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for code, low, high, start, _ in codes:
        if code == "equal":
            found |= {start + step: (low + step, None) for step in range(high - low)}
            left -= set(range(low, high))
    moved = [place for place in range(len(new)) if place not in found]
    for place in moved:
        if same := [index for index in sorted(left) if before[index] == after[place]]:
            found[place] = same[0], None
            left.remove(same[0])
    for code, low, high, start, end in codes:
        if code == "replace":
            for index, place in zip(range(low, high), range(start, end), strict=False):
                if place not in found and index in left and old[index].kind == new[place].kind:
                    found[place] = None, index
    return found


class _Pieces:
    """The text of a lesson, cut before the marker of each cell that is not empty."""

    def __init__(self, text: str, cells: list[Cell]) -> None:
        with slim_imports(), authors_tools():
            import jupytext  # percent_notebook reads; this writes

        mark = text[:1] if text.startswith("\ufeff") else ""
        lines = text.removeprefix(mark).split("\n")
        starts = [_marker(lines, cell) for cell in cells]
        if starts != sorted(set(starts)) or -1 in starts:
            raise NotCarried("a cell of the .py has no line `# %%` of its own: give it one first")
        ends = [*starts[1:], len(lines)]
        whole = ["\n".join([*lines[start:end], ""]) for start, end in zip(starts, ends, strict=True)]
        if whole:
            whole[-1] = whole[-1].removesuffix("\n")
        self._head = mark + "\n".join([*lines[: starts[0]], ""]) if starts else text
        self._split = [(piece.rstrip("\r\n"), piece[len(piece.rstrip("\r\n")) :]) for piece in whole]
        self._newline = "\r\n" if lines[0].endswith("\r") else "\n"
        self._ending = self._split[-1][1] if whole else self._newline
        self._notebook: Any = percent_notebook("\n".join(lines))
        self._metadata = [dict(cell.metadata) for cell in self._notebook.cells if cell.source.strip()]
        self._notebook.cells = []
        self._own_head = jupytext.writes(self._notebook, fmt="py:percent")

    def kept(self, index: int) -> tuple[str, str]:
        """A cell's text as it is, and the blank lines after it."""
        body, blank = self._split[index]
        return body, "" if index == len(self._split) - 1 else blank

    def rendered(self, cell: Cell, like: int | None) -> str:
        """A cell's text as jupytext writes it; what is said of cell ``like`` on its marker stays."""
        with slim_imports(), authors_tools():
            import jupytext
            from nbformat import v4

        said = {} if like is None else self._metadata[like]
        metadata = {name: value for name, value in said.items() if name not in ("tags", "lines_to_next_cell")}
        if metadata.get("cell_marker") == '"""':
            del metadata["cell_marker"]  # the header says so already, and then jupytext adds an r where one is due
        if not cell.is_code and '"""' in cell.source:
            metadata["cell_marker"] = "#"  # comments can hold what would end the quotation
        if cell.tags:
            metadata["tags"] = list(cell.tags)
        make: Any = getattr(v4, f"new_{cell.kind}_cell")
        self._notebook.cells = [make(cell.source.rstrip(), metadata=metadata)]
        written = str(jupytext.writes(self._notebook, fmt="py:percent"))
        body = written.removeprefix(self._own_head).strip("\n")
        return body.replace("\n", self._newline)

    def joined(self, bodies: list[tuple[str, str]]) -> str:
        """The lesson's text, of the cells' texts and what stands between them."""
        if not bodies:
            return self._head
        apart = self._newline * 2
        texts = [body + (blank or apart) for body, blank in bodies[:-1]]
        return "".join([self._head, *texts, bodies[-1][0], self._ending])


def _marker(lines: list[str], cell: Cell) -> int:
    """The index of the line that begins the cell; -1 when none does."""
    above = range(min(cell.line - 2, len(lines) - 1), -1, -1)
    return next((index for index in above if CELL_START.match(lines[index])), -1)
