"""A kit of 107 questions in which each of 26 strings, that some format or reader takes for more than a text, stands in
stems, options, rows and steps."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import structs

from coursekit.kit import Kit
from coursekit.kit.quiz_records import QuizFile

STRINGS = [
    "{=right ~wrong #told}", "~%50%half", "%100%x", "[plain] text", "[html]<b>x</b>", "a -> b", "::name::", "$CATEGORY: top",
    "// a comment", "\\ \\n \\: \\{", "&amp; &lt; &#58; &&058;", "]]> <![CDATA[", "<!-- hidden -->", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "</div></p></td>", "{{ jinja }} {% if %}", "\u202eright to left\u202c", "عربى 中文 🚋", "\u2028line\u2029",
    "=1+1", "'r' \"s\" `t`", "#### general", "{1:SA:=cloze}", "@@PLUGINFILE@@/x.png $IMS-CC-FILEBASE$", "two\n\nlines // more",
]  # fmt: skip
assert len(STRINGS) == 26


def hostile_kit(tram: Kit) -> Kit:
    """The tram's kit with these questions instead of its own."""
    asked = [question for number, text in enumerate(STRINGS) for question in _four(number, text)]
    asked += [
        _question("last-predict", "predict", STRINGS[0], options=_options(STRINGS[1], marked=False)),
        _question("last-text", "text", STRINGS[2], model=STRINGS[3], points=[STRINGS[4]]),
        _question("last-number", "number", STRINGS[5], answer=7, unit="", feedback=STRINGS[6], otherwise=STRINGS[7]),
    ]
    assert len(asked) == 107
    file = msgspec.convert({"lesson": "00", "questions": asked}, QuizFile)
    return structs.replace(tram, quiz_files={"data/quizzes/00.yaml": file})


def _question(name: str, kind: str, text: str, **fields: Any) -> dict[str, Any]:
    return {"id": name, "kind": kind, "objective": "00.1", "stem": f"Stem {text}", "back": [], **fields}


def _options(text: str, *, marked: bool = True) -> list[dict[str, Any]]:
    return [
        {"text": f"{text} {place}", "feedback": f"Reply {place} {text}", "correct": marked and place == "first"}
        for place in ("first", "second", "third")
    ]


def _four(number: int, text: str) -> list[dict[str, Any]]:
    replies = {"one": f"As one {text}", "two": f"As two {text}"}
    return [
        _question(f"s-{number}", "single", text, options=_options(text)),
        _question(f"m-{number}", "multiple", text, options=_options(text)),
        _question(
            f"p-{number}", "match", text,
            choices=[{"id": "one", "text": f"{text} one"}, {"id": "two", "text": f"{text} two"}],
            pairs=[{"text": f"{text} row {place}", "answer": place, "feedback": replies} for place in replies],
        ),
        _question(
            f"o-{number}", "order", text, feedback=f"In order {text}",
            steps=[{"text": f"{text} step {place}", "feedback": f"Step {place} {text}"} for place in (1, 2, 3)],
        ),
    ]  # fmt: skip
