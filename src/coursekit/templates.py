"""Pages made from templates: files that end in ``.html.jinja``, beside the module that fills them in.

Whatever a template is given is text and is escaped, unless it is ``Markup`` already. A name that a template uses
and nobody gave it is an error, not a gap on the page. Sentences of the interface go through ``gettext``, as in code.
The same values always give the same page.

Jinja takes a tenth of a second to import: nothing that a lesson needs imports this module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from coursekit.language import current, gettext, ngettext, pgettext


def environment(
    folder: Path, filters: Mapping[str, Callable[..., Any]] | None = None, finalize: Callable[[Any], Any] | None = None
) -> Environment:
    """The environment of the templates in ``folder``, with ``filters`` of its own. ``finalize`` is applied to
    each value before it is escaped. A line that holds only a statement leaves no line on the page.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     _ = Path(folder, "hello.html.jinja").write_text("<p>{{ name }}</p>")
    ...     environment(Path(folder)).get_template("hello.html.jinja").render(name="<Ada>")
    '<p>&lt;Ada&gt;</p>'
    """
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,  # the files are part of the library
        finalize=finalize,
    )
    made.filters.update(filters or {})
    made.globals |= {"gettext": _gettext, "ngettext": _ngettext, "pgettext": pgettext, "language": current}
    return made


def _gettext(message: str, **values: object) -> str:
    """``gettext``, into which a template may put ``Markup``, too, such as a link. All else is escaped."""
    return _filled(gettext(message), values) if _has_markup(values) else gettext(message, **values)


def _ngettext(one: str, several: str, n: int, **values: object) -> str:
    """The same of ``ngettext``."""
    if not _has_markup(values):
        return ngettext(one, several, n, **values)
    places = {name: f"{{{name}}}" for name in values}
    return _filled(ngettext(one, several, n, **places), values)


def _has_markup(values: Mapping[str, object]) -> bool:
    return any(isinstance(value, Markup) for value in values.values())


def _filled(sentence: str, values: Mapping[str, object]) -> Markup:
    return escape(sentence).format_map(values)
