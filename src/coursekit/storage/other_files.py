"""What a file is that is no hand-in, and what to ask the student for.

Every file is accounted for. A student who sends a picture of the screen has handed in nothing that can be counted,
and will not know that unless somebody says so.
"""

from __future__ import annotations

from pathlib import PurePath

_ASK = "ask for the file that “Save my work to a file” gave them (its name ends in .json)"
_NOTHING = "nothing to ask for"

_OWN = {".ds_store", "thumbs.db", "desktop.ini", ".gitignore", ".gitkeep"}

_KINDS = (
    (".doc .docx .odt .rtf .pages .pdf", f"a document: {_ASK}"),
    (".ipynb", f"a notebook, which has no answers in it: {_ASK}"),
    (".png .jpg .jpeg .heic .gif .webp .bmp .tiff", f"a picture: {_ASK}"),
    (".html .htm .mhtml .webarchive .url .webloc", f"a web page: {_ASK}"),
    (".xls .xlsx .ods .csv .tsv", f"a table: {_ASK}"),
    (".ppt .pptx .odp .key", f"a presentation: {_ASK}"),
    (".py .txt .md", f"a text: {_ASK}"),
    (".mp3 .m4a .wav .mp4 .mov .webm", f"a recording: {_ASK}"),
    (".crdownload .part .tmp .download", f"a download that was broken off: {_ASK}"),
    (".7z .rar .tar .gz .tgz .xz", "an archive that is not read here: unpack it"),
    (".zip", "an archive that is not read here: unpack it"),
    (".json", f"a file of another kind, or one that was cut off: {_ASK}"),
)

_BY_HEAD = {b"%PDF": ".pdf", b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"Rar!": ".rar", b"7z\xbc\xaf": ".7z"}


def what_it_is(path: PurePath, content: bytes | None = None) -> str:
    """What ``path``, which is no hand-in, is, and what to do about it: by the beginning of its ``content``, where that
    is known, or else by its name.

    >>> what_it_is(PurePath("ada/essay.docx")).partition(":")[0]
    'a document'
    """
    name = path.name.lower()
    if "__MACOSX" in path.parts or name in _OWN or name.startswith("._"):
        return f"a system's own file: {_NOTHING}"
    if name.startswith(("~$", ".~lock")):
        return f"an open document's own file: {_NOTHING}"
    if content is not None and not content.strip():
        return f"an empty file: {_ASK}"
    ending = next((ending for head, ending in _BY_HEAD.items() if (content or b"").startswith(head)), path.suffix)
    if ending in (".html", ".csv") and name.startswith("report"):
        return f"what looks like a report: {_NOTHING}, but it is better kept in another folder"
    kinds = (told for endings, told in _KINDS if ending.lower() in endings.split())
    return next(kinds, f"a file of another kind: {_ASK}")
