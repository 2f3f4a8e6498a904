"""The script of the reader, with what it needs of the kit: loaded by a page when somebody opens a copy."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from coursekit.function_words import function_words
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.kit.records import Statement
from coursekit.kit.value_names import mode_name
from coursekit.reader.evidence import expected_of, words_of
from coursekit.screen.runtime import language_script


@cache
def _bundle() -> str:
    return (Path(__file__).parent / "reader.js").read_text("utf-8")


def reader_script(kit: Kit) -> str:
    """A classic script, which a module may be, too: it makes the reader of ``kit`` known to its page."""
    content = json.dumps(content_of(kit), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"{language_script()}{_bundle()}coursekitReader.provide({content});\n"


def content_of(kit: Kit) -> dict[str, Any]:
    """What the reader is told of the kit."""
    rounds = [
        {"place": f"rounds/{asked.id}", "asks": asked.count, "ask": asked.ask, "title": asked.title}
        for _, asked in kit.asked()
        if isinstance(asked, Round)
    ]
    return {
        "kit": kit.article.id,
        "title": kit.article.title,
        "author": kit.article.author,
        "genre": kit.article.genre,
        "names": [voice.name for voice in kit.voices.values() if voice.kind == "person"],
        "paragraphs": msgspec.to_builtins(expected_of(kit)),
        "statements": [_told(row, kit) for row in kit.statements.values() if words_of(row)],
        "function_words": sorted(function_words(kit.article.language)),
        "rounds": rounds,
        "text": kit.text,
    }


def _told(row: Statement, kit: Kit) -> dict[str, Any]:
    return {
        "paragraph": row.paragraph,
        "words": words_of(row),
        "voice": kit.voices[row.voice].name,
        "mode": row.mode,
        "mode_name": mode_name(row.mode),
        "text": row.text or "",
        "hedges": row.hedges,
        "loaded": [cue for cue in row.cues if cue not in row.hedges],
    }
