"""The interface's sentences: gathered from the code, brought into ``language/*.po``, and made into ``*.json``.

``python -m coursekit.authoring.building.translations`` writes what has changed; translators edit the ``.po`` files with
any editor for GNU gettext. With a code behind it, it begins a file for a new language.
"""

from __future__ import annotations

import ast
import io
import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from gettext import c2py
from pathlib import Path
from typing import IO, Any

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

import coursekit
from coursekit import language
from coursekit.writing import write

SOURCE = Path(coursekit.__file__).parent
FOLDER = Path(language.__file__).parent
_CALL = re.compile(r"\b(gettext|ngettext|pgettext)\(")
_STRING = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|\'((?:[^\'\\]|\\.)*)\')\s*([+,)]?)')
_ESCAPED = re.compile(r"\\(.)")


def from_scripts(file: IO[bytes], *_: Any, **__: Any) -> Iterator[tuple[int, str, Any, list[str]]]:
    """The calls in a script whose messages are strings in quotation marks. Babel's own reader of scripts loses those in
    templates (a `${gettext("…")}`) and all that stands behind some regular expressions."""
    text = file.read().decode()
    for call in _CALL.finditer(text):
        messages, joined, at = [], "", call.end()
        while found := _STRING.match(text, at):
            joined += _ESCAPED.sub(r"\1", found[1] if found[1] is not None else found[2])
            at = found.end()
            if found[3] != "+":
                messages.append(joined)
                joined = ""
            if found[3] == ")":
                break
        if messages:
            yield text.count("\n", 0, call.start()) + 1, call[1], tuple(messages), []


def from_modules(file: IO[bytes], *_: Any, **__: Any) -> Iterator[tuple[int, str, Any, list[str]]]:
    """The calls in a module, also those within an f-string, which Babel's own reader does not see."""
    for node in ast.walk(ast.parse(file.read())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KEYWORDS:
            texts = [one.value if isinstance(one, ast.Constant) else None for one in node.args]
            if texts and texts[0] is not None:
                yield node.lineno, node.func.id, tuple(texts), []


METHODS: list[tuple[str, Any]] = [
    ("**/browser/**.js", from_scripts),
    ("quiz/kinds/**.js", from_scripts),
    ("jupyter_data/**.js", from_scripts),
    ("**.py", from_modules),
    ("**.html.jinja", "jinja2.ext.babel_extract"),
]
KEYWORDS: dict[str, Any] = {"gettext": None, "gettext_noop": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
QUOTES = {"de": ("„", "“"), "en": ("“", "”"), "fr": ("«\u00a0", "\u00a0»")}
"""Babel's data does not have them."""
AS_WRITTEN = {"en": "en_GB"}
"""Whose ways of writing dates and lists a language follows."""
JUPYTER = "jupyter_data/"
"""Scripts of JupyterLab's own, which are there before Python is, and so have a file of their own for translations."""
BUTTONS = SOURCE / JUPYTER / "labextensions/coursekit/static/translations.js"
_NOT_OURS = (b'"Generated-By', b'"Report-Msgid', b'"Project-Id')
OLDEST = datetime(2026, 1, 1, tzinfo=UTC)  # a file does not change with the day it is made


def gathered() -> Catalog:
    """Every sentence of the interface, with the files it stands in."""
    catalog = Catalog(project="coursekit", charset="utf-8")
    found = extract_from_dir(str(SOURCE), METHODS, keywords=KEYWORDS, comment_tags=["Translators:"])
    for name, _, message, comments, context in found:
        catalog.add(message, None, [(name, 0)], auto_comments=comments, context=context)
    return catalog


def brought_up_to_date(path: Path, catalog: Catalog) -> Catalog:
    """The translations in ``path`` for the sentences that there are now. What is gone is dropped; what is new is
    empty, and nothing is guessed."""
    code = path.stem
    held = read_po(io.BytesIO(path.read_bytes()), locale=code) if path.is_file() else Catalog(locale=code)
    now = Catalog(locale=code, project="coursekit", charset="utf-8", fuzzy=False, creation_date=OLDEST)
    now.revision_date, now.last_translator, now.language_team = OLDEST, "coursekit", code
    now.header_comment = f"# The interface of coursekit in {Locale.parse(code).english_name}. CC BY 4.0"
    for message in sorted((one for one in catalog if one.id), key=lambda one: (_first(one.id), one.context or "")):
        old = held.get(message.id, message.context)
        string = old.string if old is not None else ""
        places = sorted({(name, 0) for name, _ in message.locations})
        now.add(message.id, string, places, auto_comments=message.auto_comments, context=message.context)
    return now


def _first(message: str | tuple[str, ...] | list[str]) -> str:
    return message if isinstance(message, str) else message[0]


def po_text(catalog: Catalog) -> bytes:
    """The catalogue as a file for translators."""
    file = io.BytesIO()
    write_po(file, catalog, width=100, ignore_obsolete=True, include_lineno=False)
    return b"".join(line for line in file.getvalue().splitlines(keepends=True) if not line.startswith(_NOT_OURS))


def written_by(code: str) -> dict[str, Any]:
    """How a language writes numbers, dates and lists, as Babel's data has it."""
    locale = Locale.parse(AS_WRITTEN.get(code, code))
    symbols = locale.number_symbols["latn"]
    months = [name for _, name in sorted(locale.months["format"]["wide"].items())]
    day = locale.date_formats["long"].format % {"d": "{day}", "MMMM": "{month}", "y": "{year}"}
    return {
        "code": code,
        "direction": locale.text_direction,
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "percent": locale.percent_formats[None].pattern.replace("#,##0", "{n}"),
        "months": months,
        "day": day,
        "month": "{month} {year}",
        "before": f"{{year}} {locale.eras['abbreviated'][0]}",
        "pair": locale.list_patterns["standard"]["2"].format("{first}", "{last}"),
        "alternative": locale.list_patterns["or"]["2"].format("{first}", "{last}"),
        "quotes": QUOTES.get(code, QUOTES["en"]),
    }


def made_of(catalog: Catalog) -> str:
    """What Python and browsers read: the messages that have a translation, and how the language writes."""
    code = str(catalog.locale_identifier or language.ENGLISH)
    form = c2py(catalog.plural_expr)
    messages: dict[str, str | list[str]] = {}
    in_browsers: list[str] = []
    for message in catalog:
        strings = [message.string] if isinstance(message.string, str) else list(message.string or [""])
        if not message.id or not all(strings):
            continue
        key = _first(message.id) if not message.context else f"{message.context}\x04{_first(message.id)}"
        messages[key] = strings if not isinstance(message.id, str) else strings[0]
        if any(name.endswith(".js") and not name.startswith(JUPYTER) for name, _ in message.locations):
            in_browsers.append(key)
    plurals = "".join(str(form(n)) for n in range(200))
    whole = {**written_by(code), "plurals": plurals, "messages": messages, "in_browsers": in_browsers}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def words_of_buttons(catalogs: list[Catalog]) -> str:
    """The script that brings JupyterLab what the course's buttons there say, by language."""
    words = {
        str(one.locale_identifier): {
            message.id: message.string
            for message in one
            if message.id and message.string and any(name.startswith(JUPYTER) for name, _ in message.locations)
        }
        for one in catalogs
    }
    told = json.dumps(words, ensure_ascii=False, indent=1)
    return f"// Made by `make translations` of language/*.po: edit those.\n\nexport const WORDS = {told};\n"


def made() -> Iterator[tuple[Path, bytes]]:
    """Every file that is made, with what belongs into it."""
    english = Catalog(locale="en", fuzzy=False)
    yield FOLDER / "en.json", made_of(english).encode()
    catalog = gathered()
    catalogs = []
    for path in sorted(FOLDER.glob("*.po")):
        translated = brought_up_to_date(path, catalog)
        catalogs.append(translated)
        yield path, po_text(translated)
        yield path.with_suffix(".json"), made_of(translated).encode()
    yield BUTTONS, words_of_buttons(catalogs).encode()


def main(codes: list[str]) -> None:
    """Write what has changed, and begin the languages ``codes``."""
    for code in codes:
        path = FOLDER / f"{Locale.parse(code)}.po"
        if not path.exists():
            write(path, b"")
    for path, content in made():
        if not path.is_file() or path.read_bytes() != content:
            write(path, content)


if __name__ == "__main__":
    main(sys.argv[1:])
