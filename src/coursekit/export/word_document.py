"""A document of Word as exports write it: headings, lines that stay together, room to write, tables and pictures."""

from __future__ import annotations

import datetime
import io
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from coursekit.authors_tools import authors_tools
from coursekit.export.alongside import ChartPicture
from coursekit.export.markup import one_line
from coursekit.export.zipped import rezipped
from coursekit.language import ENGLISH, current

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

_LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""The same questions give the same bytes on any day."""

_PAGE_CM, _MARGIN_CM = (21.0, 29.7), 2.0
_WIDTH_CM, _HIGHEST_CM = 17.0, 21.5
"""Of what is printed, and of a picture that has its heading on the same page, on A4 and on Letter."""

_LETTER_CM, _LONGEST_WORD = 0.18, 16
"""How wide a letter of a table is. A longer word, such as an address, is broken rather than given a wide column."""

_LONGEST_TITLE = 255
"""Letters of a title among a document's properties, where Office has an end to it. The heading has all of them."""

WRITE = "\t"
"""A line to write on."""


class WordDocument:
    """A document that grows from top to bottom. Raises NotInstalled without python-docx."""

    def __init__(self, title: str) -> None:
        with authors_tools():
            import docx as library
        self._document = library.Document()
        properties = self._document.core_properties
        properties.created = properties.modified = _LONG_AGO
        properties.author, properties.title = "", one_line(title)[:_LONGEST_TITLE]
        self._set_page()
        self._set_language(current().code)
        self._document.add_heading(one_line(title), 0)

    def _set_page(self) -> None:
        from docx.oxml import OxmlElement
        from docx.shared import Cm, Pt

        (section,) = self._document.sections
        section.page_width, section.page_height = map(Cm, _PAGE_CM)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN_CM)
        shape = self._document.styles["Normal"].paragraph_format
        shape.space_after, shape.line_spacing = Pt(3), 1.1
        number = OxmlElement("w:fldSimple")
        number.set(f"{{{number.nsmap['w']}}}instr", "PAGE")
        foot = section.footer.paragraphs[0]
        foot.alignment = 2  # to the right
        foot._p.append(number)  # noqa: SLF001  # python-docx has no fields

    def _set_language(self, code: str) -> None:
        """In which language a text program checks the spelling, and screen readers read aloud."""
        if code != ENGLISH:  # the library's own document is in it
            from docx.oxml.ns import qn

            for language in self._document.styles.element.iter(qn("w:lang")):
                language.set(qn("w:val"), code)

    def heading(self, text: str, level: int, *, new_page: bool = False) -> None:
        """A heading, which stays with what follows."""
        made = self._document.add_heading(one_line(text), level)
        made.paragraph_format.page_break_before = new_page
        _turn(made)

    def lines(self, lines: Sequence[str], *, with_next: bool = False, style: Any = None, spacing: float = 0) -> None:
        """A paragraph for each line, on one page together, and ``with_next`` with what comes after them."""
        for number, line in enumerate(lines, start=1):
            made = self._document.add_paragraph(line, style)
            made.paragraph_format.keep_together = True
            made.paragraph_format.keep_with_next = with_next or number < len(lines)
            if spacing:
                made.paragraph_format.line_spacing = spacing
            if line == WRITE:
                _rule(made)
            _turn(made)

    def table(self, rows: Sequence[Sequence[str]], *, header: bool = False) -> None:
        """A table whose columns are as wide as their texts want, and whose rows are not parted by the end of a page."""
        from docx.oxml import OxmlElement
        from docx.shared import Cm, Pt

        table = self._document.add_table(0, len(rows[0]), "Table Grid")
        table.autofit = False
        widths = [Cm(width) for width in column_widths(rows, _WIDTH_CM)]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for number, row in enumerate(rows):
            line = table.add_row()
            first = header and number == 0
            for tag in ("w:cantSplit", *(["w:tblHeader"] if first else [])):
                line._tr.get_or_add_trPr().append(OxmlElement(tag))  # noqa: SLF001  # python-docx has no word for it
            for cell, text, width in zip(line.cells, row, widths, strict=True):
                cell.width = width
                (made,) = cell.paragraphs
                run = made.add_run(text)
                run.font.size, run.bold = Pt(9), first or None
                _turn(made)
        self._document.add_paragraph().paragraph_format.space_after = Pt(0)

    def picture(self, picture: ChartPicture) -> None:
        """A picture with its description, as large as a page holds."""
        from docx.shared import Cm

        shape = self._document.add_picture(io.BytesIO(picture.content), width=Cm(_WIDTH_CM))
        smaller = min(1.0, Cm(_HIGHEST_CM) / shape.height)
        shape.width, shape.height = round(shape.width * smaller), round(shape.height * smaller)
        shape._inline.docPr.set("descr", one_line(picture.told))  # noqa: SLF001  # python-docx has no way to describe a picture

    def room(self, height: float) -> None:
        """A frame to draw in, so many centimetres high."""
        from docx.shared import Cm

        table = self._document.add_table(1, 1, "Table Grid")
        table.rows[0].height = Cm(height)
        self._document.add_paragraph()

    @property
    def content(self) -> bytes:
        """The file, the same for the same document on any day."""
        written = io.BytesIO()
        self._document.save(written)
        return rezipped(written.getvalue())


def column_widths(rows: Sequence[Sequence[str]], whole: float) -> list[float]:
    """The width of each column, of ``whole`` together, in centimetres: room for its longest word, and a share of
    what is left by how much text it has.

    >>> column_widths([["1", "A sentence of six words is here", ""]], 10)
    [2.2, 6.6, 1.2]
    """
    columns = list(zip(*rows, strict=True))
    longest = [max((len(word) for text in column for word in text.split()), default=0) for column in columns]
    least = [max(1.2, 0.5 + _LETTER_CM * min(letters, _LONGEST_WORD)) for letters in longest]
    text = [sum(map(len, column)) ** 0.75 for column in columns]
    left = max(0.0, whole - sum(least))
    wanted = [one + left * share / (sum(text) or 1) for one, share in zip(least, text, strict=True)]
    return [round(whole * width / sum(wanted), 2) for width in wanted]


def _rule(made: Paragraph) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Cm, Pt

    made.paragraph_format.tab_stops.add_tab_stop(Cm(_WIDTH_CM), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    made.paragraph_format.space_before = Pt(10)


def _turn(made: Paragraph) -> None:
    """A paragraph whose first letter is Hebrew or Arabic runs from right to left."""
    strong = (unicodedata.bidirectional(letter) for letter in made.text)
    if next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L":
        from docx.oxml import OxmlElement

        properties = made._p.get_or_add_pPr()  # noqa: SLF001  # python-docx knows no direction of paragraphs
        later = ("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "jc", "rPr")
        properties.insert_element_before(OxmlElement("w:bidi"), *(f"w:{name}" for name in later))
