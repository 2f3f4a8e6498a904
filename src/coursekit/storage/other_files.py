"""What a file is that is no hand-in, and what to ask the student for.

Every file is accounted for. A student who sends a picture of the screen has handed in nothing that can be counted,
and will not know that unless somebody says so.
"""

from __future__ import annotations

from pathlib import PurePath

from coursekit.language import gettext_noop
from coursekit.later_sentence import LaterSentence

_ASK = LaterSentence(gettext_noop("ask for the file that “Save my work to a file” gave them (its name ends in .json)"))

_OWN = {".ds_store", "thumbs.db", "desktop.ini", ".gitignore", ".gitkeep"}

_KINDS = (
    (".doc .docx .odt .rtf .pages .pdf", LaterSentence(gettext_noop("a document: {ask}"), ask=_ASK)),
    (".ipynb", LaterSentence(gettext_noop("a notebook, which has no answers in it: {ask}"), ask=_ASK)),
    (".png .jpg .jpeg .heic .gif .webp .bmp .tiff", LaterSentence(gettext_noop("a picture: {ask}"), ask=_ASK)),
    (".html .htm .mhtml .webarchive .url .webloc", LaterSentence(gettext_noop("a web page: {ask}"), ask=_ASK)),
    (".xls .xlsx .ods .csv .tsv", LaterSentence(gettext_noop("a table: {ask}"), ask=_ASK)),
    (".ppt .pptx .odp .key", LaterSentence(gettext_noop("a presentation: {ask}"), ask=_ASK)),
    (".py .txt .md", LaterSentence(gettext_noop("a text: {ask}"), ask=_ASK)),
    (".mp3 .m4a .wav .mp4 .mov .webm", LaterSentence(gettext_noop("a recording: {ask}"), ask=_ASK)),
    (
        ".crdownload .part .tmp .download",
        LaterSentence(gettext_noop("a download that was broken off: {ask}"), ask=_ASK),
    ),
    (".7z .rar .tar .gz .tgz .xz", LaterSentence(gettext_noop("an archive that is not read here: unpack it"))),
    (".zip", LaterSentence(gettext_noop("an archive that is not read here: unpack it"))),
    (".json", LaterSentence(gettext_noop("a file of another kind, or one that was cut off: {ask}"), ask=_ASK)),
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
        return LaterSentence(gettext_noop("a system's own file: nothing to ask for"))
    if name.startswith(("~$", ".~lock")):
        return LaterSentence(gettext_noop("an open document's own file: nothing to ask for"))
    if content is not None and not content.strip():
        return LaterSentence(gettext_noop("an empty file: {ask}"), ask=_ASK)
    ending = next((ending for head, ending in _BY_HEAD.items() if (content or b"").startswith(head)), path.suffix)
    if ending in (".html", ".csv") and name.startswith("report"):
        return LaterSentence(
            gettext_noop("what looks like a report: nothing to ask for, but it is better kept in another folder")
        )
    kinds = (told for endings, told in _KINDS if ending.lower() in endings.split())
    return next(kinds, LaterSentence(gettext_noop("a file of another kind: {ask}"), ask=_ASK))
