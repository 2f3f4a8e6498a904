"""The words of the interface in the language of a kit: whatever a student, or an instructor who reads a report, sees
besides the kit's own text.

Sentences stand in the code in English, inside :func:`gettext` and its neighbours, which are called as in GNU gettext.
``de.po`` has them in German, and ``de.json`` is made of it, for Python and for browsers (``make translations``). A kit
names its language in ``article.yaml``. What authors alone read, from ``coursekit check`` and the like, stays English.
"""

from coursekit.language.messages import (
    ENGLISH,
    LANGUAGES,
    Language,
    current,
    fixed,
    gettext,
    gettext_noop,
    in_language,
    language_of,
    ngettext,
    number,
    percent,
    pgettext,
    use,
)

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "Language",
    "current",
    "fixed",
    "gettext",
    "gettext_noop",
    "in_language",
    "language_of",
    "ngettext",
    "number",
    "percent",
    "pgettext",
    "use",
]
