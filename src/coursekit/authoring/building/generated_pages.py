"""The pages that are made of data alone: a glossary, every fact with its sources, and the article retold.

Written as Markdown for two readers, JupyterLab and GitHub. Both keep an ``id`` on an empty link
(under a name of their own) and find it again, so that ``facts.md#c28`` works in either, whatever
the heading below it says. What the data says is text: nothing in it is read as HTML, as Markdown or
as a formula.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from coursekit.authoring.building.facts_page import facts_sections
from coursekit.authoring.building.made_files import stored_text
from coursekit.authoring.building.markdown import entry, plain, strong
from coursekit.authoring.building.retelling import anchor, retold
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS
from coursekit.decoding import conflict_in
from coursekit.formatting import capital, listed
from coursekit.kit import Kit
from coursekit.kit.course_records import Term
from coursekit.language import gettext, gettext_noop, in_language

GLOSSARY, FACTS, RETELLING = "glossary.md", "facts.md", "retelling.md"

SEAL = re.compile(r"\n<!-- coursekit ([0-9a-f]{64}) -->\n\Z")
"""The last line of a page: a hash of all before it, so that an edit by hand can be told from data
that has moved on."""


def pages(kit: Kit) -> dict[str, str]:
    """The text of each page that this kit has the data for, in the kit's language, by its file's name."""
    with in_language(kit.article.language):
        return _made_pages(kit)


def _made_pages(kit: Kit) -> dict[str, str]:
    made: dict[str, str] = {}
    if kit.terms:
        made[GLOSSARY] = _sealed("\n\n".join(_glossary(kit)))
    if anchors(kit)[FACTS]:
        made[FACTS] = _sealed("\n\n".join(_facts(kit)))
    if kit.statements:
        made[RETELLING] = _sealed("\n\n".join(_retelling(kit)))
    return made


def anchors(kit: Kit) -> dict[str, Collection[str]]:
    """What can be linked on each page."""
    tables = (kit.claims_checked, kit.events, kit.amounts, kit.series, kit.sources)
    return {
        GLOSSARY: {name.lower(): None for name in kit.terms},
        FACTS: {name.lower(): None for table in tables for name in table},
        RETELLING: {anchor(paragraph): None for paragraph in kit.article.paragraphs} if kit.statements else {},
    }


WAY_OUT = "copy what is to stay into the data it is made from, remove the page, and run `coursekit build`"


def is_edited(text: str) -> bool:
    """Whether a page no longer says what it said when it was made."""
    seal = SEAL.search(text)
    return seal is None or seal[1] != _hash(text[: seal.start()])


def edited_pages(root: Path, names: Collection[str]) -> list[str]:
    """Those of these pages that hold edits by hand, as messages name them. What git put there is none."""
    stored = {name: stored_text(root / LESSONS / name) for name in names}
    return [
        f"{LESSONS}/{name}"
        for name, text in stored.items()
        if text is not None and is_edited(text) and not conflict_in(text)
    ]


def _sealed(text: str) -> str:
    return f"{text}\n\n<!-- coursekit {_hash(text + chr(10))} -->\n"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _glossary(kit: Kit) -> Iterator[str]:
    heading = gettext("Glossary")
    yield f"# {heading}"
    about = gettext("The words of the field that the lessons use, in plain words.")
    yield f"{about} {_made_from('data/glossary.yaml')}"
    for term in sorted(kit.terms.values(), key=lambda term: (term.term.lower(), term.id)):
        yield entry(term.id, capital(term.term), list(_explained(term, kit)), level=2)


def _explained(term: Term, kit: Kit) -> Iterator[str]:
    yield plain(term.text)
    if term.example:
        label = gettext("For example")
        yield f"{strong(label)} {plain(term.example)}"
    after = []
    if term.see:
        see = ", ".join(f"[{plain(kit.terms[name].term)}](#{name.lower()})" for name in term.see)
        after.append(gettext("See also {terms}.", terms=see))
    if term.sources:
        titles = (f"[{plain(kit.sources[name].title)}]({FACTS}#{name.lower()})" for name in term.sources)
        after.append(gettext("Source: {sources}.", sources="; ".join(titles)))
    lesson = kit.lessons[term.lesson]
    link = f"[{lesson.id} · {plain(lesson.title)}]({lesson.file}.ipynb)"
    after.append(gettext("First used in {lesson}.", lesson=link))
    yield " ".join(after)


def _facts(kit: Kit) -> Iterator[str]:
    heading = gettext("Facts and sources")
    yield f"# {heading}"
    about = gettext(
        "Every fact beyond the article that the lessons use, with how sure it is, when it was looked up, and where it "
        "comes from."
    )
    tables = gettext("the tables in data/")
    yield f"{kit.article.called(about)} {_made_from(tables)}"
    yield from facts_sections(kit)


def _retelling(kit: Kit) -> Iterator[str]:
    heading = gettext("The article, retold")
    yield f"# {kit.article.called(heading)}"
    about = gettext(
        "“{title}”, by {author}, told in our words: what each paragraph says, who speaks in it, and how that reaches "
        "the reader. It does not stand in for the article."
    )
    told = kit.article.called(about).format(title=plain(kit.article.title), author=plain(kit.article.author))
    yield f"{told} {_made_from(listed(['data/article.yaml', 'data/statements.yaml']))}"
    yield from retold(kit)


MADE_FROM = gettext_noop("Made by coursekit build from {files}: edit it there.")
"""What a made page says to authors; pages for students leave it out."""


def _made_from(files: str) -> str:
    return gettext(MADE_FROM, files=files)
