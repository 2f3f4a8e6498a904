"""Claims that were looked up: what became of them in words, and the columns that show it."""

from __future__ import annotations

from collections.abc import Callable

from coursekit.formatting import capital, day_of, listed, paragraphs
from coursekit.kit import Kit
from coursekit.kit.fact_records import CheckedClaim, Verdict

VERDICTS: dict[Verdict, tuple[str, str]] = {
    "supported": ("Supported", "public sources say so too"),
    "partly": ("Supported in part", "true in part, or looser or firmer than the sources"),
    "conflicts": ("In conflict", "what was found, or the article itself, says otherwise"),
    "not_found": ("Not found", "looked for, neither shown nor refuted"),
    "not_checkable": ("Cannot be checked", "a motive, an opinion, an image, the future"),
}
"""Each verdict as students read it, and what it means. What was not found is not called false."""

EVIDENCE: dict[str, str] = {
    "verified": "seen in a source",
    "in_article": "read in the article itself",
    "not_found": "nothing found",
    "recalled": "from memory, not looked up",
}
"""How a verdict is known."""


def where(row: CheckedClaim) -> str:
    """The place of a claim: its paragraphs, or the byline and the article as a whole."""
    return listed([str(number) for number in row.paragraphs]) or "title or byline"


def known(row: CheckedClaim, kit: Kit) -> str:
    """How the verdict on a claim is known."""
    return kit.article.called(EVIDENCE[row.evidence])


def meaning(verdict: Verdict, kit: Kit) -> str:
    """What a verdict means."""
    return kit.article.called(VERDICTS[verdict][1])


def _sure(row: CheckedClaim, kit: Kit) -> str:
    told = f"{capital(known(row, kit))}; confidence {row.confidence}; as of {day_of(row.as_of)}"
    again = f"; to be looked at again by {day_of(row.review_by)}" if row.review_by else ""
    # Pages that show nothing of the claim itself are not its sources.
    pages = "Pages seen beside it" if row.evidence == "not_found" else "Sources"
    return f"{told}{again}. " + (f"{pages}: {kit.publishers(row.sources)}" if row.sources else "")


CLAIMS: dict[str, Callable[[CheckedClaim, Kit], str]] = {
    "Row": lambda row, kit: row.id,
    "Paragraph": lambda row, kit: where(row),
    "Claim, in our words": lambda row, kit: row.claim,
    "Verdict": lambda row, kit: VERDICTS[row.verdict][0],
    "How it is known": known,
    "Confidence": lambda row, kit: row.confidence,
    "As of": lambda row, kit: day_of(row.as_of),
    "Sources": lambda row, kit: kit.publishers(row.sources) or "none",
}
"""One line a claim."""

FINDINGS: dict[str, Callable[[CheckedClaim, Kit], str]] = {
    "Claim, in our words": lambda row, kit: f"{row.id}, {paragraphs(row.paragraphs) or where(row)}: {row.claim}",
    "Verdict": lambda row, kit: VERDICTS[row.verdict][0],
    "What was found": lambda row, kit: row.finding,
    "What to know, and what stays open": lambda row, kit: row.note or "nothing further",
    "How it is known, and from whom": lambda row, kit: _sure(row, kit).strip(),
}
"""A claim with everything that is known about it."""
