"""Pages from templates: text stays text, and a gap is an error."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

import coursekit
from coursekit.templates import environment

LIBRARY = Path(coursekit.__file__).parent
TEMPLATES = sorted(LIBRARY.rglob("*.jinja"))


def page(folder: Path, template: str, **values: object) -> str:
    (folder / "page.html.jinja").write_text(template, encoding="utf-8")
    return environment(folder).get_template("page.html.jinja").render(values)


def test_text_is_escaped_in_text_and_in_attributes(tmp_path: Path) -> None:
    shown = page(tmp_path, '<p title="{{ text }}">{{ text }}</p>', text="<b>\"'&amp;")
    assert shown == '<p title="&lt;b&gt;&#34;&#39;&amp;amp;">&lt;b&gt;&#34;&#39;&amp;amp;</p>'


def test_what_is_markup_already_stays(tmp_path: Path) -> None:
    assert page(tmp_path, "{{ text }}", text=Markup("<b>bold</b>")) == "<b>bold</b>"


def test_a_name_that_nobody_gave_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError, match="'nmae' is undefined"):
        page(tmp_path, "{{ nmae }}", name="Ada")


def test_a_line_with_only_a_statement_leaves_no_line(tmp_path: Path) -> None:
    assert page(tmp_path, "<ul>\n  {% for one in some %}\n<li>{{ one }}</li>\n  {% endfor %}\n</ul>\n", some="ab") == (
        "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
    )


@pytest.mark.parametrize("path", [pytest.param(path, id=path.relative_to(LIBRARY).as_posix()) for path in TEMPLATES])
def test_no_template_switches_escaping_off(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "autoescape" not in text
    assert "safe" not in text.replace("|", " ").split(), "make it Markup where it is made"


def test_sentences_take_text_and_markup(tmp_path: Path) -> None:
    hostile, link = "<script>{n}</script>", Markup('<a href="#x">{here}</a>')
    one = '{{ gettext("Feedback for {name}", name=who) }} {{ gettext("Feedback for {name}", name=link) }}'
    assert page(tmp_path, one, who=hostile, link=link) == (
        'Feedback for &lt;script&gt;{n}&lt;/script&gt; Feedback for <a href="#x">{here}</a>'
    )
    two = '{{ ngettext("{n} <file> of {who}, see {link}", "{n} <files> of {who}, see {link}", 2, who=who, link=link) }}'
    assert page(tmp_path, two, who=hostile, link=link) == (
        '2 &lt;files&gt; of &lt;script&gt;{n}&lt;/script&gt;, see <a href="#x">{here}</a>'
    )
