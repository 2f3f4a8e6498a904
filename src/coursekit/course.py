"""The face a lesson talks to: ask, draw, show and add up, each in one plain line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from coursekit.files import typed
from coursekit.kit import DATA, Kit, find_root
from coursekit.kit.amount_records import Way
from coursekit.kit.cache import kit_of
from coursekit.language import gettext, use
from coursekit.quiz.named_questions import quiz_of as quiz_of  # noqa: PLC0414  # found here, too
from coursekit.storage.store import Store, store_of

if TYPE_CHECKING:  # only named here: a lesson without a chart must not pay for one
    from coursekit.argument.switches import Switches
    from coursekit.bargaining.explorer import BargainExplorer
    from coursekit.charts.display import Figure
    from coursekit.kit.records import ChartName, TableName
    from coursekit.progress.confusions import MyConfusions
    from coursekit.progress.exchange import Loaded, Saved
    from coursekit.progress.my_work import MyWork
    from coursekit.progress.overview import Overview
    from coursekit.progress.practice import Practice
    from coursekit.quiz.widget import QuizWidget
    from coursekit.reader.copy_reader import CopyReader
    from coursekit.screen.screen import Screen
    from coursekit.tables.brier import Pair, Scored
    from coursekit.tables.receipts import Receipt
    from coursekit.tables.table import Table

AnyScreen = TypeVar("AnyScreen", bound="Screen")


def load(folder: str | Path | None = None) -> Course:
    """The course at ``folder``, or the one that holds the working directory.

    Raises CourseError where there is no course, KitError where its data has faults.

    >>> load("tests/kits/tram")
    A course on “The tram nobody asked for” (I. Sample, The Made-up Courier)
    """
    return Course(kit_of(find_root(typed(folder) if folder is not None else None) / DATA))


class Course:
    """A kit, ready to be taught from: what ``load`` gives. ``store`` is where answers are kept, usually on disk."""

    def __init__(self, kit: Kit, store: Store | None = None) -> None:
        use(kit.article.language)
        self.kit = kit
        self.store = store_of() if store is None else store
        self._shown: WeakSet[Screen] = WeakSet()

    def _screen(self, screen: AnyScreen) -> AnyScreen:
        self._shown.add(screen)
        screen.copy_reader = partial(_reader_script, self.kit)
        return screen

    def __repr__(self) -> str:
        article = self.kit.article
        return gettext(
            "A course on “{title}” ({author}, {outlet})",
            title=article.title, author=article.author, outlet=article.outlet,
        )  # fmt: skip

    def quiz(self, *names: str) -> QuizWidget:
        """Ask the questions of these ids, or the generated round of that id.

        Raises CourseError for an id that no quiz file has.

        >>> print(str(course.quiz("tram-single")).splitlines()[2])
        What does paragraph 4 do?
        """
        from coursekit.quiz.widget import QuizWidget

        return self._screen(QuizWidget(quiz_of(self.kit, *names), store=self.store))

    def chart(self, name: ChartName, of: str = "") -> Figure:
        """The chart of that name, with the same in words and numbers below it:

        - ``"amounts"``: sums, and what is known of each; ``of`` is a unit where the kit has several;
        - ``"series"``: one amount over time; ``of`` is a series where the kit has several;
        - ``"voices"``: whose words the article is made of;
        - ``"roles"``: what each paragraph does;
        - ``"bargain"``: the outcomes that two sides can reach;
        - ``"claims"``: what became of the claims that were looked up;
        - ``"rivals"``: how the evidence fits the rival explanations;
        - ``"argument"``: the map of the argument;
        - ``"strengths"``: how sure the author sounds, paragraph by paragraph;
        - ``"events"``: the timeline.

        Raises CourseError for another name, for a unit or series that the kit lacks, and where the kit has nothing to
        draw.

        >>> print(course.chart("claims").words.splitlines()[0])
        2 of the 6 claims that were looked up are supported.
        """
        from coursekit import charts

        return charts.draw(name, self.kit, of)

    def show(self, chart: Any, words: str, table: Table | None = None) -> Figure:
        """A chart of one's own, one of Altair's or a Vega-Lite specification as a dictionary, shown like those of the
        kit: it is drawn without a network, is the same in each run, and says in ``words`` what it shows. ``table``
        is what stands below it in numbers (default: all data that the chart holds).

        Raises CourseError for what is no chart, for data that would be fetched, and without words.

        >>> bars = {"mark": "bar", "data": {"values": [{"year": 2030, "trams": 7}]}, "encoding": {}}
        >>> print(course.show(bars, words="Seven trams ran in 2030.").words)
        Seven trams ran in 2030.
        """
        from coursekit.charts.own_chart import own_figure

        return own_figure(chart, words, table)

    def table(self, name: TableName, *rows: str) -> Table:
        """The rows of that table, all of them when none is named by its id. The tables are ``"paragraphs"``,
        ``"voices"``, ``"statements"``, ``"claims"``, ``"findings"``, ``"argument"``, ``"relations"``, ``"events"``,
        ``"sources"``, ``"glossary"``, ``"amounts"``, ``"amount_notes"`` and ``"series"``.

        Raises CourseError for an unknown table or row.

        >>> print(course.table("argument", "empty").text())
        The claims of the argument
        Claim: empty; In a few words: The buses are half empty; In our words: The buses run half empty.; Paragraphs: 1
        """
        from coursekit.tables.of_kit import table_of

        return table_of(self.kit, name, rows)

    def bargain(self) -> BargainExplorer:
        """The kit's bargain, with its numbers on sliders and where it ends.

        Raises CourseError for a kit without one.

        >>> print(str(course.bargain()).splitlines()[0])
        Run this cell to move the numbers, and see the outcome at once.
        """
        from coursekit.bargaining.explorer import BargainExplorer

        return self._screen(BargainExplorer(self.kit, store=self.store))

    def add_up(self, *rows: str, count: Way = "announced", against: str | None = None) -> Receipt:
        """Add up amounts of one unit by id and show the sum with its rows, and every reason to doubt it.

        ``count`` is ``"announced"`` (what was said) or ``"actual"`` (what is known to have come of it). ``against`` is
        one more row to hold the sum against: the receipt then shows the difference and the share.

        Raises CourseError for an unknown row or way of counting, and for rows of several units.

        >>> receipt = course.add_up("T1", "T2")
        >>> receipt.total, len(receipt.doubts)
        (0.6, 1)
        """
        from coursekit.tables.receipts import add_up

        return add_up(self.kit, rows, count, against)

    def rank(self, without: str = "") -> Table:
        """The rival explanations, those with least against them first.

        ``without`` names evidence to leave out: one id, or several with commas between them. The
        table then shows what that changes.

        Raises CourseError for unknown evidence, and for a kit without rival explanations.

        >>> print(course.rank().rows[-1])
        ['3', 'Better travel', '3', '1']
        """
        from coursekit.argument.rank_tables import rank_table

        return rank_table(self.kit, without)

    def sensitivity(self) -> Table:
        """What the ranking becomes without each piece of evidence.

        Raises CourseError for a kit without rival explanations.

        >>> print(course.sensitivity().rows[0])
        ['said', 'The mayor says so', '0 of 3', 'Votes and Builders (1)', 'stays']
        """
        from coursekit.argument.rank_tables import sensitivity_table

        return sensitivity_table(self.kit)

    def overview(self) -> Overview:
        """The lessons, with how many of their questions are answered.

        Raises CourseError for a kit that lists no lessons.

        >>> print(str(course.overview()).splitlines()[2])
        The course: 4 lessons, 55 minutes in all
        """
        from coursekit.progress.overview import Overview

        return self._screen(Overview(self.kit, store=self.store))

    def my_work(self, lesson: str = "") -> MyWork:
        """How far the student is in the lesson of that number and in the course, and the work itself, to
        be saved to a file and loaded again. The same file is the hand-in.

        Raises CourseError for a lesson that the course lacks.

        >>> print(str(course.my_work("00")).splitlines()[0])
        Run this cell to see how far you are, to save your work to a file, and to load it again.
        """
        from coursekit.progress.my_work import MyWork

        return self._screen(MyWork(self.kit, lesson, store=self.store))

    def save_work(self, path: str | Path, name: str = "") -> Saved:
        """Write the student's work to the file ``path``, as the button of ``my_work`` does, under
        ``name`` if one is given.

        Raises CourseError when it cannot be written.

        >>> course.save_work(folder / "ada.json", "Ada").answers
        0
        """
        from coursekit.progress.exchange import save_work

        return save_work(self.kit, self.store, typed(path), name)

    def load_work(self, path: str | Path) -> Loaded:
        """Take in the work of a saved file, merged with what is here. Screens that are open follow.

        Raises CourseError for a file that is no work on this course, and then changes nothing.

        >>> saved = course.save_work(folder / "ada.json", "Ada")
        >>> course.load_work(folder / "ada.json").new
        0
        """
        from coursekit.progress.exchange import load_work

        loaded = load_work(self.kit, self.store, typed(path))
        for screen in self._shown:
            screen.take_up()
        return loaded

    def my_confusions(self) -> MyConfusions:
        """What the student took for whose, over all rounds that this browser has kept.

        Raises CourseError for a kit without such a round.

        >>> print(str(course.my_confusions()).splitlines()[0])
        Run this cell to count the answers that this browser has kept.
        """
        from coursekit.progress.confusions import MyConfusions, heard_of

        return MyConfusions(heard_of(self.kit))

    def practice(self) -> Practice:
        """Questions on short texts that nobody has seen, which come back when they were missed.

        Raises CourseError for a kit that has nothing to practise.

        >>> print(str(course.practice()).splitlines()[2])
        Practice on 2 short texts, 4 questions in all
        """
        from coursekit.progress.practice import Practice

        return self._screen(Practice(self.kit, store=self.store))

    def reader(self) -> CopyReader:
        """The student's own copy of the article, beside the lesson: pasted, or opened as a file. It stays in the
        browser: neither the notebook nor the saved work has it, and Python never sees it.

        >>> print(str(course.reader()).splitlines()[0])
        Run this cell to bring your own copy of the column.
        """
        from coursekit.reader.copy_reader import CopyReader

        return self._screen(CopyReader(self.kit))

    def switches(self) -> Switches:
        """The argument's claims, to be switched off and on: what still stands, and on what?

        Raises CourseError for a kit without an argument.

        >>> print(str(course.switches()).splitlines()[2])
        All claims are switched on.
        """
        from coursekit.argument.switches import Switches

        return self._screen(Switches(self.kit, store=self.store))

    def brier(self, *forecasts: Pair) -> Scored:
        """The Brier score of forecasts, each given as how sure it was, in per cent, and whether it
        came true. Shown with the working.

        Raises CourseError for a forecast outside 0 to 100 and for an outcome that is not True or
        False.

        >>> course.brier((90, True), (60, False)).score
        0.185
        """
        from coursekit.tables.brier import brier

        return brier(*forecasts)


def _reader_script(kit: Kit) -> str:
    from coursekit.reader.reader_script import reader_script  # most kernels are never asked for it

    return reader_script(kit)
