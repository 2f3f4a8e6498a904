"""One of every kind of fault that somebody might leave in this course, each in the file where it would be."""

from __future__ import annotations

from typing import Any

from coursekit.charts.display import VEGA_LITE
from coursekit.screen.screen import VIEW_MIME
from tests.gate.planting import Fault, Shown, cell, exchanged, flipped, merged, notebook, swap, without

SPEECH, VOICES, ARTICLE, SOURCES = (f"data/{name}.yaml" for name in ("statements", "voices", "article", "sources"))
ARGUMENT, RIVALS, BARGAIN, LEDGER = (f"data/{name}.yaml" for name in ("argument", "hypotheses", "bargain", "amounts"))
GLOSSARY, CARDS, CHARTS = (f"data/{name}.yaml" for name in ("glossary", "lessons", "charts"))
AMOUNTS, SERIES, EVENTS, CLAIMS = (f"data/{name}.csv" for name in ("amounts", "series", "events", "claims_checked"))
LESSONS = [
    "00_start_here",
    "01_what_is_the_puzzle",
    "02_who_said_what",
    "03_when_did_it_happen",
    "04_where_does_17_billion_come_from",
    "05_how_sure_is_the_author",
    "06_how_does_the_argument_hang_together",
    "07_is_there_a_better_explanation",
    "08_what_would_a_bargain_look_like",
    "09_what_can_be_checked",
    "10_your_verdict",
]
PRACTISED, PASSAGE = "data/quizzes/practice-02.yaml", "data/passages/words-a.yaml"
ASK = [f"data/quizzes/{name}.yaml" for name in LESSONS]
PY = [f"lessons/{name}.py" for name in LESSONS]
NB = [f"lessons/{name}.ipynb" for name in LESSONS]
FACTS, TERMS = "lessons/facts.md", "lessons/glossary.md"

SINCE = "has changed since"
WRONGLY = "names a misconception where nothing is wrong"
BEHIND = "the data says otherwise"
CONFLICT = "this file has a merge conflict at line "

# What is sound in itself, and only not what was reviewed: a key, a reply, whose words they are.
SILENT = [
    Fault("the key of a single choice flipped", ASK[4], flipped("04-in-the-column", "Russia"), "data", WRONGLY),
    Fault("a right option of several lost", ASK[0], swap("        correct: true\n", "", "id: 00-side"), "asked", SINCE, "id: 00-side"),
    Fault("a wrong number held to be right", ASK[0], swap("answer: 12", "answer: 15"), "asked", SINCE, "id: 00-numbering"),
    Fault("a tolerance that lets a wrong sum pass", ASK[4], swap("tolerance: 0.25", "tolerance: 2.25"), "asked", SINCE, "id: 04-make-seventeen"),
    Fault("the reply to a slip tied to another number", ASK[0], swap("value: 11", "value: 10"), "asked", SINCE, "id: 00-numbering"),
    Fault("two steps in each other's place", ASK[2], exchanged("The author writes of it in the column", "Fiona Hill tells a panel of the United States Congress"), "asked", SINCE, "id: 02-layers"),
    Fault("a row matched to the wrong choice", ASK[2], swap("answer: quote", "answer: scare", "id: 02-marks"), "data", WRONGLY),
    Fault("a row of a tally left out", ASK[4], swap("L07, L08, R6]", "L07, R6]"), "asked", SINCE, "id: 04-make-seventeen"),
    Fault("an arrow missing from a map's key", ASK[6], swap("swap-haggling, haggling-bargain, lowrank-bargain]\n    right", "haggling-bargain, lowrank-bargain]\n    right"), "asked", SINCE, "id: 06-map"),
    Fault("evidence missing from a grid", ASK[7], swap("evidence: [unnamed, admiration, restore, swap]", "evidence: [unnamed, admiration, restore]"), "asked", SINCE, "id: 07-own"),
    Fault("a forecast settled a year early", ASK[9], swap("resolves: 2027-12-31", "resolves: 2026-12-31"), "asked", SINCE, "id: 09-meeting"),
    Fault("a model essay that says the opposite", ASK[10], swap("I am 65 per cent sure", "I am 95 per cent sure"), "asked", SINCE, "id: 10-essay"),
    Fault("replies of two options exchanged", ASK[9], exchanged("Has the speaker been asked?", "It was checked. What was the result?"), "asked", SINCE),
    Fault("a reply that sends back to another paragraph", ASK[2], swap("back: [9]", "back: [8]", "id: 02-marks"), "asked", SINCE, "id: 02-marks"),
    Fault("confidence no longer asked for", ASK[5], swap("    confidence: true\n", ""), "asked", SINCE),
    Fault("the wrong speaker", SPEECH, swap("voice: nest", "voice: hill", "id: p17-new-logic"), "asked", SINCE, "id: p17-new-logic"),
    Fault("a report taken for a conclusion", SPEECH, swap("mode: reported", "mode: inferred", "id: p09-conceded"), "asked", SINCE, "id: p09-conceded"),
    Fault("a teller left out", SPEECH, swap("through: [politico]", "through: []", "id: p09-faster"), "asked", SINCE, "id: p09-faster"),
    Fault("a statement in the paragraph before", SPEECH, swap("paragraph: 18", "paragraph: 17", "id: p18-clearer"), "asked", SINCE, "id: p18-clearer"),
    Fault("a statement taken out of the rounds", SPEECH, swap("paragraph: 15\n", "paragraph: 15\n  quiz: false\n", "id: p15-swap"), "asked", SINCE, "id: p15-swap"),
]  # fmt: skip

# Facts: each is printed, with its sources, on a page that is compared.
FACTS_OFF = [
    Fault("an altered digit in a loan", AMOUNTS, swap(",2.2,,announced", ",2.7,,announced"), "pages", BEHIND, "2.2", FACTS),
    Fault("an altered digit in a balance", SERIES, swap("2018-06-30,3.6,", "2018-06-30,3.9,"), "pages", BEHIND, "3.6", FACTS),
    Fault("an event moved by a day", EVENTS, swap("14 May 2001,2001-05-14", "15 May 2001,2001-05-15"), "pages", BEHIND, "14 May 2001", FACTS),
    Fault("a verdict made firmer", CLAIMS, swap(",partly,", ",supported,", "C02,"), "pages", BEHIND, found_in=FACTS),
    Fault("a fact that cites another page", AMOUNTS, swap("rferl-2010", "ria-2008"), "pages", BEHIND, found_in=FACTS),
    Fault("an address altered", SOURCES, swap("https://360.ru/news", "https://361.ru/news"), "pages", BEHIND, "360.ru", FACTS),
    Fault("a definition that says the opposite", GLOSSARY, swap("It shows each claim once", "It shows each claim twice"), "pages", BEHIND, "each claim once", TERMS),
    Fault("a script in a definition", GLOSSARY, swap("A drawing of an argument.", "A drawing <script>alert(1)</script>."), "pages", BEHIND, "drawing", TERMS),
    Fault("a page edited by hand", FACTS, swap("Every fact", "Each fact"), "pages", "edited by hand"),
    Fault("a page without its seal", TERMS, without("<!-- coursekit", "\n"), "pages", "edited by hand"),
    Fault("a conflict left in a page", FACTS, merged("### C28"), "unreadable", CONFLICT, "<<<<<<< HEAD"),
    Fault("a conflict left in a schema", "data/schemas/voices.schema.json", merged('"title"'), "unreadable", CONFLICT, "<<<<<<< HEAD"),
    Fault("a page removed", TERMS, None, "pages", "this page is missing"),
]  # fmt: skip

# Rows that do not fit the others, or are none.
BROKEN = [
    Fault("a dead statement under a question", ASK[4], swap("rests_on: [p05-loans]", "rests_on: [p05-lones]"), "data", "p05-lones", "p05-lones"),
    Fault("a dead voice", SPEECH, swap("voice: nest", "voice: next"), "data", "next", "voice: next"),
    Fault("a dead teller", SPEECH, swap("through: [hill]", "through: [hull]"), "data", "hull", "hull"),
    Fault("a dead source", AMOUNTS, swap("rferl-2010", "rferl-2001"), "data", "rferl-2001", "rferl-2001"),
    Fault("a dead loan in a tally", ASK[4], swap("L08, R6]", "L88, R6]", "id: 04-make-seventeen"), "data", "L88", "L88"),
    Fault("a dead claim in a relation", ARGUMENT, swap("premises: [swap]", "premises: [swop]"), "data", "swop", "swop"),
    Fault("a dead term beside a term", GLOSSARY, swap("see: [evidence-level]", "see: [evidence-lvl]"), "data", "evidence-lvl", "evidence-lvl"),
    Fault("a paragraph that the article lacks", ASK[4], swap("back: [5]", "back: [50]"), "data", "50", "50"),
    Fault("an id used twice", SPEECH, swap("id: p15-swap", "id: p15-told"), "data", "p15-told", "id: p15-told"),
    Fault("a field misspelt", SPEECH, swap("  strength: judges", "  strenght: judges"), "data", "strenght", "strenght"),
    Fault("a field given twice", SPEECH, swap("  voice: author\n", "  voice: author\n  voice: hill\n"), "data", "voice", "voice: hill"),
    Fault("no reply to an option", ASK[4], swap("        feedback: >-\n", "        reply: >-\n"), "data", "feedback"),
    Fault("an empty reply", ASK[0], swap("feedback: Yes, with “Run all cells” for example. Then your earlier answers are back, too.", 'feedback: ""'), "data", "feedback", 'feedback: ""'),
    Fault("no reply to one choice of a row", ASK[2], swap("          title: >-\n", "          tittle: >-\n"), "data", "tittle", "tittle"),
    Fault("no right option", ASK[4], swap("        correct: true\n", "", "id: 04-in-the-column"), "data", "0 right options"),
    Fault("two right options", ASK[4], swap("- text: Russia's government, which lent the money\n", "- text: Russia's government, which lent the money\n        correct: true\n"), "data", "2 right options"),
    Fault("an option offered twice", ASK[0], swap("text: Was it right to capture the leader of Venezuela?", "text: What does President Putin really want in Ukraine?"), "data", "given twice"),
    Fault("a kind of question that does not exist", ASK[4], swap("kind: tally", "kind: tallly"), "data", "no kind 'tallly'", "kind: tallly"),
    Fault("an objective numbered for nobody", ASK[4], swap('objective: "04.3"', 'objective: "04.9"'), "coverage", "04.9"),
    Fault("a quiz file for no lesson", ASK[4], swap('lesson: "04"', 'lesson: "44"'), "coverage", "44", 'lesson: "44"'),
    Fault("a model essay shorter than asked", ASK[10], swap("least: 40", "least: 85"), "data", "words"),
    Fault("a claim missing from a map", ASK[6], swap("claims: [restraint, rivals,", "claims: [restraint,"), "data", "rivals"),
    Fault("a sum that is no number", AMOUNTS, swap(",2.2,,announced", ",2.2 bn,,announced"), "data", "announced", "2.2 bn"),
    Fault("a day that does not exist", AMOUNTS, swap("2009-09-13,,", "2009-13-09,,"), "data", "2009-13-09", "2009-13-09"),
    Fault("an event that ends before it begins", EVENTS, swap("2005-03-01,2005-05-31", "2005-05-31,2005-03-01"), "data", "D11", "2005-05-31,2005-03-01"),
    Fault("a cell too many in a table", SERIES, swap("2018-06-30,3.6,", "2018-06-30,3,6,"), "data", "9 cells", "2018-06-30,3,6"),
    Fault("a status that does not exist", AMOUNTS, swap(",,announced,", ",,anounced,"), "data", "anounced", "anounced"),
    Fault("a verdict that does not exist", CLAIMS, swap(",partly,", ",mostly,"), "data", "mostly", "mostly"),
    Fault("a hedge that is no cue of its row", SPEECH, swap("hedges: [on balance, in effect]", "hedges: [on balance, perhaps]"), "data", "perhaps", "perhaps"),
    Fault("an argument in a circle", ARGUMENT, swap("premises: [rivals]\n    to: quarrel", "premises: [bargain]\n    to: quarrel"), "data", "itself"),
    Fault("evidence that is a verdict of the author's", RIVALS, swap("rests_on: [C23]", "rests_on: [p10-no-end, C23]"), "data", "conclusion"),
    Fault("a rating that does not exist", RIVALS, swap("h-bargaining: consistent", "h-bargaining: consistant"), "data", "consistant", "consistant"),
    Fault("an explanation without a rating", RIVALS, swap("      h-weakness: consistent\n", ""), "data", "h-weakness"),
    Fault("more than all of an issue", BARGAIN, swap("washington: 0.2", "washington: 0.9"), "data", "ukraine"),
    Fault("a chart that nobody can draw", CHARTS, swap("id: owed", "id: owned"), "data", "owned", "id: owned"),
    Fault("a kind that no longer exists", LEDGER, swap("id: not_a_loan", "id: no_loan"), "data", "not_a_loan", "X01", AMOUNTS),
    Fault("a series in a unit that does not exist", LEDGER, swap("    unit: usd_bn", "    unit: usd"), "data", "usd_bn", "unit: usd"),
    Fault("a part that a kind cannot play", LEDGER, swap("part: event", "part: evnt"), "data", "evnt", "part: evnt"),
    Fault("a word for what is shown, changed", LEDGER, swap("page: Loans and", "page: Credits and"), "pages", BEHIND, "Loans and other sums", FACTS),
    Fault("a paragraph left out of the article", ARTICLE, swap("- number: 2\n", "- number: 3\n"), "data", "paragraph"),
    Fault("a lesson listed with another title", CARDS, swap('title: "Who said what?"', 'title: "Who says what?"'), "cards", "Who says what?", "Who says what?"),
    Fault("a lesson listed with other minutes", CARDS, swap("minutes: 30", "minutes: 35"), "cards", "35", "minutes: 35"),
    Fault("a file that is no YAML", VOICES, swap("  kind: author", "\tkind: author"), "data", "", "\tkind: author"),
    Fault("a file missing", VOICES, None, "data", "voices.yaml"),
    Fault("words that a passage does not have", PASSAGE, swap("text: none of its lorries", "text: none of its lories"), "data", "lories", "lories"),
    Fault("a passage without its partner", PASSAGE, swap("form: A", "form: B"), "data", "forms B, B", found_in="data/passages/words-b.yaml"),
    Fault("a misconception of no lesson", "data/misconceptions.yaml", swap('lesson: "02"', 'lesson: "92"'), "data", "lesson '92' does not exist", '"92"'),
    Fault("a mistake of rounds that gives nothing away", "data/misconceptions.yaml", swap("speakers: [teller]", "speakers: []"), "mistakes", "'02-who' name no misconception: teller"),
    Fault("a mistake that gives two misconceptions away", "data/misconceptions.yaml", swap("speakers: [teller]", "speakers: [teller, author]"), "data", "'author' gives away 'reported-for-fact', and 'teller-dropped' already", "speakers: [author]"),
    Fault("a misconception that does not exist", ASK[2], swap("misconception: marks-misread", "misconception: marks-misred"), "data", "marks-misred", "marks-misred"),
    Fault("a question without its partner", PRACTISED, swap("slot: words-marks", "slot: words-mark"), "passages", "no partner in the other text", "id: words-a-marks"),
    Fault("a conflict left in the data", ASK[4], merged("questions:"), "data", CONFLICT, "<<<<<<< HEAD"),
    Fault("half a conflict left in the data", ASK[4], swap("questions:\n", "questions:\n>>>>>>> theirs\n"), "data", CONFLICT, ">>>>>>>"),
    Fault("a conflict left in a table", AMOUNTS, merged("L08,"), "data", CONFLICT, "<<<<<<< HEAD"),
]  # fmt: skip

# What a lesson says and does.
SAID = [
    Fault("a figure without its source", PY[4], swap("by year ([the note on it](facts.md#t01)).", "by year."), "figures", "17"),
    Fault("a figure that its source lacks", PY[4], swap("[September 2008](facts.md#l01)", "[September 2003](facts.md#l01)"), "figures", "2003"),
    Fault("a question about a figure without its source", ASK[0], swap("You have answered ten", "You have won \\$17 billion, answered ten"), "figures", "00-keep", "id: 00-keep"),
    Fault("a question that points at nothing", ASK[4], swap("    needs:\n      - sum: [T01]\n        against: K01\n", ""), "pointing", "the receipt", "id: 04-china"),
    Fault("a quotation altered", ASK[2], swap("“special military operation” (paragraph 10)", "“special militarily operation” (paragraph 10)"), "quotations", "special military operation", "militarily"),
    Fault("a reply that tells the key", ASK[0], swap("It may be true. You still", "The neighbour does. You still"), "giveaways", "gives the key away", "id: 00-warm-up"),
    Fault("a link to a lesson that is not there", PY[4], swap("(05_how_sure_is_the_author.ipynb)", "(05_how_sure.ipynb)"), "links", "leads nowhere", "05_how_sure.ipynb"),
    Fault("a link to a fact that is not there", PY[4], swap("facts.md#t01", "facts.md#t10"), "links", "t10", "facts.md#t10"),
    Fault("a link to a term that is not there", PY[2], swap("glossary.md#hedge", "glossary.md#hedges"), "links", "hedges", "glossary.md#hedges"),
    Fault("a link to the source of a lesson", PY[4], swap("(05_how_sure_is_the_author.ipynb)", "(05_how_sure_is_the_author.py)"), "links", "shows no lesson"),
    Fault("a lesson under another name", PY[4], swap("[05 · How sure is the author, and how can you tell?]", "[05 · How sure is he?]"), "links", "is not called", "How sure is he?"),
    Fault("a lesson that leads past the next", PY[4], swap("[05 · How sure is the author, and how can you tell?](05_how_sure_is_the_author.ipynb)", "[06 · How does the argument hang together?](06_how_does_the_argument_hang_together.ipynb)"), "links", "does not lead to"),
    Fault("a term that another lesson links first", GLOSSARY, swap('lesson: "06"', 'lesson: "07"'), "terms", "first linked in lesson"),
    Fault("a term that nobody links", PY[4], swap("[lateral reading](glossary.md#lateral-reading)", "lateral reading"), "terms", "lateral-reading", found_in=GLOSSARY),
    Fault("a magic", PY[3], swap('course.chart("events")', "%matplotlib inline"), "code", "a magic", "%matplotlib inline"),
    Fault("a shell command", PY[3], swap('course.chart("events")', "!ls"), "code", "shell command", "!ls"),
    Fault("a cell that is no Python", PY[3], swap('course.chart("events")', 'course.chart("events"'), "code", "not Python"),
    Fault("a cell that may fail", PY[3], swap('# %%\ncourse.chart("events")', '# %% tags=["raises-exception"]\ncourse.chart("events")'), "code", "from being tested"),
    Fault("a cell kept from nbval", PY[3], swap('course.chart("events")', '# NBVAL_IGNORE_OUTPUT\ncourse.chart("events")'), "code", "from being tested", "NBVAL"),
    Fault("a question nobody has written", PY[3], swap('"03-swap"', '"03-swop"'), "calls", "03-swop", "03-swop"),
    Fault("a chart there is none of", PY[3], swap('chart("events")', 'chart("evens")'), "calls", "evens", "evens"),
    Fault("a row there is none of", PY[3], swap('"D22"', '"D99"'), "calls", "D99", "D99"),
    Fault("ids that are worked out", PY[3], swap('course.quiz("03-basis", "03-at-the-time")', "course.quiz(*asked)"), "calls", "other than ids", "*asked"),
    Fault("a question that no lesson asks", PY[3], swap('course.quiz("03-clue")', "course"), "coverage", "03-clue", found_in=ASK[3]),
    Fault("an objective without a takeaway", PY[4], without("- **04.4** Say who", '"""'), "skeleton", "04.4", "## Takeaways"),
    Fault("a prediction never taken up again", PY[5], swap('# %%\ncourse.quiz("05-predict")\n\n# %%\ncourse.quiz("05-brier")', '# %%\ncourse.quiz("05-brier")'), "predictions", "'05-predict' is never taken up again", 'course.quiz("05-predict")'),
    Fault("a section missing", PY[4], swap("## Exit ticket", "### Exit ticket"), "skeleton", "Exit ticket"),
    Fault("no way to save", PY[4], swap('course.my_work("04")', "course"), "skeleton", "save"),
    Fault("the work in another lesson", PY[4], swap('course.my_work("04")', 'course.my_work("05")'), "skeleton", "another lesson", 'my_work("05")'),
    Fault("a time nobody can keep", PY[4], swap("**Time:** 30 minutes", "**Time:** 5 minutes"), "time", "minutes"),
    Fault("two sums that make a formula", PY[2], swap("A text has many", "Between $2 and $3, a text has many"), "formula", "formula", "$3"),
    Fault("a picture without words", PY[2], swap("A text has many", "![](../docs/quiz.png) A text has many"), "pictures", "without words", "quiz.png"),
    Fault("a picture from a CDN", PY[2], swap("A text has many", "![A cat](https://cdn.example.org/cat.png) A text has many"), "pictures", "internet", "cdn.example.org"),
    Fault("a script from a CDN", PY[2], swap("A text has many", '<script src="https://cdn.example.org/vega.js"></script> A text has many'), "pictures", "internet", "cdn.example.org"),
    Fault("a picture in the README that is not there", "README.md", swap("docs/map.png", "docs/mop.png"), "pictures", "docs/mop.png", "docs/mop.png"),
    Fault("a picture in the README without words", "README.md", swap("![The argument map of lesson 06 with one claim switched off: it and what rests on it alone have fallen]", "![]"), "pictures", "without words", "![](docs/map.png)"),
    Fault("a conflict left in a lesson", PY[4], merged("## Takeaways"), "unreadable", CONFLICT, "<<<<<<< HEAD"),
    Fault("half a conflict left in a lesson", PY[4], swap("## Takeaways", "=======\n>>>>>>> theirs\n## Takeaways"), "unreadable", CONFLICT, ">>>>>>>"),
    Fault("a conflict left in the README", "README.md", merged("## "), "unreadable", CONFLICT, "<<<<<<< HEAD"),
]  # fmt: skip


def _html(content: dict[str, Any]) -> None:
    data = _data(content, "chart(")
    data["text/html"] = '<script src="https://cdn.example.org/vega.js"></script>'


def _altered_digit(content: dict[str, Any]) -> None:
    data = _data(content, CHART)
    words = "".join(data["text/plain"])
    digit = next(mark for mark in words if mark in "12345678")
    data["text/plain"] = words.replace(digit, str(int(digit) + 1), 1)


def _outputs(content: dict[str, Any], holds: str) -> list[dict[str, Any]]:
    outputs: list[dict[str, Any]] = cell(content, holds)["outputs"]
    return outputs


def _data(content: dict[str, Any], holds: str) -> dict[str, Any]:
    data: dict[str, Any] = _outputs(content, holds)[0]["data"]
    return data


def _prints(kind: str, text: str) -> dict[str, Any]:
    return {"output_type": "stream", "name": kind, "text": [text]}


ERROR = {"output_type": "error", "ename": "KeyError", "evalue": "'x'", "traceback": []}
CHART, QUIZ, CELL = "chart(", 'quiz("03-basis"', '"id": '

# What a notebook stores.
STORED = [
    Fault("a conflict left in a notebook", NB[3], merged('"cell_type"'), "unreadable", CONFLICT, "<<<<<<< HEAD"),
    Fault("a pair that drifted: the lesson", PY[3], swap("An effect cannot come before", "An effect never comes before"), "pairs", "the .py was edited"),
    Fault("a pair that drifted: the notebook", NB[3], swap("An effect cannot come before", "An effect never comes before"), "pairs", "the .ipynb was edited"),
    Fault("a cell removed from a notebook", NB[3], notebook(lambda nb: nb["cells"].pop(5)), "pairs", "the .ipynb was edited"),
    Fault("two cells of a notebook exchanged", NB[3], notebook(lambda nb: nb["cells"].insert(3, nb["cells"].pop(6))), "pairs", "the .ipynb was edited"),
    Fault("a tag added in a notebook", NB[3], notebook(lambda nb: nb["cells"][4]["metadata"].update(tags=["nbval-skip"])), "pairs", "the .ipynb was edited"),
    Fault("no record of the build", NB[3], notebook(lambda nb: nb["metadata"].pop("coursekit")), "pairs", "no record of its build"),
    Fault("no record of the questions", NB[3], notebook(lambda nb: nb["metadata"]["coursekit"].pop("asked")), "asked", "no record of what it asks"),
    Fault("no notebook", NB[3], None, "pairs", "there is no notebook", found_in=PY[3]),
    Fault("no lesson", PY[3], None, "names", "a notebook without its lesson", found_in=NB[3]),
    Fault("a notebook cut off", NB[3], lambda text: text[: len(text) // 2], "unreadable", "not a notebook"),
    Fault("a cell that was not run", NB[3], notebook(lambda nb: cell(nb, QUIZ).update(execution_count=None)), "stored", "was not run", CELL),
    Fault("cells run out of order", NB[3], notebook(lambda nb: cell(nb, QUIZ).update(execution_count=9)), "stored", "has count 9", CELL),
    Fault("a stored error", NB[3], notebook(lambda nb: _outputs(nb, QUIZ).append(ERROR)), "stored", "ended in KeyError", CELL),
    Fault("a stored warning", NB[3], notebook(lambda nb: _outputs(nb, QUIZ).append(_prints("stderr", "careful"))), "stored", "a warning", CELL),
    Fault("a stored path of a machine", NB[3], notebook(lambda nb: _outputs(nb, QUIZ).append(_prints("stdout", "/home/" + "ada/x"))), "stored", "path of one machine", CELL),
    Fault("a stored address in memory", NB[3], notebook(lambda nb: _outputs(nb, QUIZ).append(_prints("stdout", "<a at 0x7f00aa12>"))), "stored", "memory address", CELL),
    Fault("a stored widget", NB[3], notebook(lambda nb: _data(nb, QUIZ).update({VIEW_MIME: {"model_id": "1"}})), "stored", "widget view", CELL),
    Fault("stored widget state", NB[3], notebook(lambda nb: nb["metadata"].update(widgets={})), "stored", "widget state"),
    Fault("HTML without words", NB[3], notebook(lambda nb: _outputs(nb, QUIZ).append({"output_type": "display_data", "metadata": {}, "data": {"text/html": "<b>x</b>"}})), "stored", "text/html without", CELL),
    Fault("a stored script from a CDN", NB[3], notebook(_html), "stored", "internet", CELL),
    Fault("a chart without a description", NB[3], notebook(lambda nb: _data(nb, CHART)[VEGA_LITE].pop("description")), "pictures", "nothing in words", CELL),
    Fault("a chart without words", NB[3], notebook(lambda nb: _data(nb, CHART).pop("text/plain")), "pictures", "nothing in words", CELL),
    Fault("a chart without a picture", NB[3], notebook(lambda nb: _data(nb, CHART).pop("image/png")), "pictures", "no picture", CELL),
    Fault("a picture without its description", NB[3], notebook(lambda nb: _outputs(nb, CHART)[0]["metadata"].clear()), "pictures", "no picture", CELL),
    Fault("a chart with a broken picture", NB[3], notebook(lambda nb: _data(nb, CHART).update({"image/png": "bm90IGEgcGljdHVyZQ=="})), "pictures", "no picture", CELL),
]  # fmt: skip

# What stands beside data and lessons.
BESIDE = [
    Fault("a link of README to no file", "README.md", swap("](docs/architecture.md", "](docs/architektur.md"), "documents", "leads nowhere", "architektur"),
    Fault("a link to a heading that is gone", "docs/instructors.md", swap("## Teaching notes", "## Notes"), "documents", "teaching-notes", "#teaching-notes"),
    Fault("minutes of a lesson that README has from before", "README.md", swap("start_here.ipynb) | 12 |", "start_here.ipynb) | 13 |"), "told", "takes 12 minutes", "| 13 |"),
    Fault("notes on a lesson under another name", "docs/instructors.md", swap("### 01 · What is the puzzle?", "### 01 · What is the riddle?"), "told", "is called", "riddle"),
    Fault("lessons that README counts wrongly", "README.md", swap("Eleven short lessons", "Ten short lessons"), "counts", "write “Eleven”", "Ten short"),
    Fault("paragraphs that the notes count wrongly", "docs/instructors.md", swap("its 19 paragraphs", "its 18 paragraphs"), "counts", "write “19”", "its 18"),
    Fault("questions of an exit ticket, counted wrongly", PY[0], swap("Four questions, one for each", "Five questions, one for each"), "counts", "write “Four”", "Five questions"),
    Fault("questions of a round, counted wrongly", PY[10], swap("Nine new questions", "Ten new questions"), "counts", "write “Nine”", "Ten new"),
    Fault("hedges that a takeaway counts wrongly", PY[5], swap("Five are hedged", "Six are hedged"), "counts", "write “Five”", "Six are hedged"),
    Fault("pairs of explanations, counted wrongly", PY[7], swap("make 10 pairs", "make 8 pairs"), "counts", "write “10”", "make 8 pairs"),
    Fault("explanations that a question counts wrongly", ASK[7], swap("each of the five explanations. Go", "each of the four explanations. Go"), "counts", "write “five”", "the four"),
    Fault("a claim with another verdict than sentences count", CLAIMS, swap(",supported,", ",partly,"), "counts", "write “18”", "19 are supported", found_in=PY[9]),
    Fault("claims that a question counts wrongly", ASK[9], swap("looked up 32 claims", "looked up 31 claims"), "counts", "write “32”", "31 claims"),
    Fault("sides that the list of lessons counts wrongly", CARDS, swap("two sides and two issues", "three sides and two issues"), "counts", "write “two”", "three sides"),
    Fault("a page of passages behind the passages", "docs/passages.md", swap("Texts A:", "Texts AA:"), "told", "the data says otherwise"),
]  # fmt: skip

OTHERWISE = "would show something else now"

# Sound in itself, and no longer what the notebook shows: each of its calls is held against the data.
STALE = [
    Fault("a paragraph of another role", ARTICLE, swap("role: puzzle", "role: evidence"), "shown", OTHERWISE, CELL, NB[1]),
    Fault("a voice of another name", VOICES, swap("name: Fiona Hill", "name: F. Hill"), "shown", OTHERWISE, CELL, NB[2]),
    Fault("a sum's chart with another heading", CHARTS, swap("still owed Rosneft", "never owed Rosneft"), "shown", OTHERWISE, CELL, NB[4]),
    Fault("a claim of another label", ARGUMENT, swap("routine and polite", "routine and calm"), "shown", OTHERWISE, CELL, NB[6]),
    Fault("a rating turned round", RIVALS, swap("h-embarrassment: consistent", "h-embarrassment: inconsistent"), "shown", OTHERWISE, CELL, NB[7]),
    Fault("a worth altered", BARGAIN, swap("kremlin: 80, washington: 40", "kremlin: 40, washington: 80"), "shown", OTHERWISE, CELL, NB[8]),
    Fault("a lesson described in other words", CARDS, swap("how the course works", "how it all works"), "shown", OTHERWISE, CELL, NB[0]),
    Fault("no record of what is shown", NB[3], notebook(lambda nb: nb["metadata"]["coursekit"].pop("shown")), "shown", "no record of what it shows"),
]  # fmt: skip

CAUGHT_BY_CHECK = [*SILENT, *FACTS_OFF, *BROKEN, *SAID, *STORED, *STALE, *BESIDE]

# Sound in itself, and no longer what the lesson shows: running it tells, too.
CAUGHT_BY_NBVAL = [
    Shown("an output deleted", NB[3], NB[3], notebook(lambda nb: _outputs(nb, QUIZ).clear())),
    Shown("an altered digit in what a chart says", NB[3], NB[3], notebook(_altered_digit)),
    Shown("a paragraph of another role", ARTICLE, NB[1], swap("role: puzzle", "role: evidence")),
    Shown("a rating turned round", RIVALS, NB[7], swap("h-embarrassment: consistent", "h-embarrassment: inconsistent")),
    Shown("a worth altered", BARGAIN, NB[8], swap("kremlin: 80, washington: 40", "kremlin: 40, washington: 80")),
    Shown("a chart with another heading", CHARTS, NB[4], swap("still owed Rosneft", "never owed Rosneft")),
]  # fmt: skip
