"""What a file is that is no hand-in, and what to ask the student for."""

from __future__ import annotations

from coursekit.collecting.handed_files import HandedFile
from coursekit.storage.work import MOST_BYTES

_ASK = "ask for the file that “Save my work to a file” writes"

_BY_ENDING = {
    (".ipynb",): f"a notebook, in which answers are not kept: {_ASK}",
    (".docx", ".doc", ".odt", ".rtf", ".pages"): f"a text document: {_ASK}",
    (".pdf",): f"a PDF: {_ASK}",
    (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic"): f"a picture: {_ASK}",
    (".html", ".htm"): f"a web page: {_ASK}",
    (".7z", ".rar", ".tar", ".gz", ".tgz", ".xz"): "an archive that is not read here: unpack it",
    (".zip",): "an archive within archives, or too large: unpack it",
}

_BY_HEAD = {b"%PDF": ".pdf", b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"Rar!": ".rar", b"7z\xbc\xaf": ".7z"}


def what_it_is(file: HandedFile) -> str:
    """In a few words, by its content or else by the ending of its name."""
    if "__MACOSX" in file.path.parts or file.path.name in (".DS_Store", "Thumbs.db", "desktop.ini"):
        return "a system's own file"
    if not file.data.strip():
        return f"an empty file: {_ASK}"
    found = next((ending for head, ending in _BY_HEAD.items() if file.data.startswith(head)), "")
    ending = found or file.path.suffix.lower()
    for endings, told in _BY_ENDING.items():
        if ending in endings:
            return told
    if len(file.data) > MOST_BYTES:
        return f"a file larger than any hand-in: {_ASK}"
    return f"a file of another kind, or one that was cut off: {_ASK}" if ending == ".json" else f"another file: {_ASK}"
