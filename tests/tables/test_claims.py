"""Claims that were looked up: how sure, and what was not found, can be read in the table."""

from __future__ import annotations

from typing import get_args

from coursekit.kit import Kit
from coursekit.kit.fact_records import Verdict
from coursekit.tables.claims import EVIDENCE, VERDICTS
from coursekit.tables.of_kit import table_of


def test_a_line_for_each_claim_says_how_it_is_known(tram: Kit) -> None:
    lines = table_of(tram, "claims").text().splitlines()[1:]
    assert len(lines) == len(tram.claims_checked)
    assert lines[1] == (
        "Row: K2; Paragraph: 1; Claim, in our words: The buses run half empty.; Verdict: Supported in part; "
        "How it is known: seen in a source; Confidence: medium; As of: 11 March 2020; Sources: Town council"
    )
    assert lines[0].startswith("Row: K1; Paragraph: title or byline;")
    assert "from memory, not looked up" in lines[5]


def test_what_was_not_found_is_shown_as_that(tram: Kit) -> None:
    text = table_of(tram, "findings", ["K3"]).text()
    assert "Verdict: Not found; What was found: Only the column has these words." in text
    assert "Nothing found; confidence medium; as of 4 May 2021; to be looked at again by 4 May 2022." in text
    assert "Sources" not in text


def test_a_finding_comes_with_its_claim_its_doubts_and_its_sources(tram: Kit) -> None:
    text = table_of(tram, "findings", ["K4", "K5", "K2"]).text()
    assert "K4, paragraph 3: Two loans are to pay for the line." in text
    assert "K5, paragraphs 2 and 3: " in text
    assert "The minutes count one line only." in text
    assert "Seen in a source; confidence high; as of 31 January 2021. Sources: Savings bank; Town council" in text
    assert "Read in the article itself; confidence high; as of 4 May 2021." in text


def test_every_verdict_and_every_evidence_has_words() -> None:
    assert set(VERDICTS) == set(get_args(Verdict))
    assert set(EVIDENCE) == {"verified", "recalled", "in_article", "not_found"}
