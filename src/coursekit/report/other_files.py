"""Files of a folder that are no hand-ins: what each is, and what to ask its student for.

Every file is accounted for. A student who sends a picture of the screen has handed in nothing that can be counted,
and will not know that unless somebody says so.
"""

from __future__ import annotations

from pathlib import Path

_SAVED = "ask for the file that “Save my work to a file” gave them (its name ends in .json)"

_OWN = {".ds_store", "thumbs.db", "desktop.ini", ".gitignore", ".gitkeep"}

_KINDS = (
    (".doc .docx .odt .rtf .pages .pdf", "it is a document"),
    (".ipynb", "it is a notebook, which has no answers in it"),
    (".png .jpg .jpeg .heic .gif .webp .bmp .tiff", "it is a picture"),
    (".html .htm .mhtml .webarchive .url .webloc", "it is a web page"),
    (".xls .xlsx .ods .csv .tsv", "it is a table"),
    (".ppt .pptx .odp .key", "it is a presentation"),
    (".py .txt .md", "it is a text"),
    (".mp3 .m4a .wav .mp4 .mov .webm", "it is a recording"),
    (".crdownload .part .tmp .download", "it is a download that was broken off"),
)


def what_to_ask_for(path: Path) -> str:
    """What ``path``, which is no hand-in, is, and what to do about it.

    >>> what_to_ask_for(Path("ada/essay.docx")).partition(":")[0]
    'it is a document'
    """
    name, suffix = path.name.lower(), path.suffix.lower()
    if name in _OWN or name.startswith("._"):
        return "it is the system's own: nothing to ask for"
    if name.startswith(("~$", ".~lock")):
        return "it is an open document's own: nothing to ask for"
    if suffix in (".html", ".csv") and name.startswith("report"):
        return "it looks like a report: nothing to ask for, but it is better kept in another folder"
    kind = next((kind for endings, kind in _KINDS if suffix in endings.split()), "it is a file of another kind")
    return f"{kind}: {_SAVED}"
