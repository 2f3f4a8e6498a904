"""Claims that were looked up: what became of them in words, and the columns that show it."""

from __future__ import annotations

from collections.abc import Callable

from coursekit.formatting import capital, day_of, listed, paragraphs
from coursekit.kit import Kit
from coursekit.kit.fact_records import CheckedClaim, Verdict
from coursekit.kit.value_names import confidence_in_words, confidence_name
from coursekit.language import gettext, gettext_noop, pgettext

VERDICTS: dict[Verdict, str] = {
    "supported": gettext_noop("public sources say so too"),
    "partly": gettext_noop("true in part, or looser or firmer than the sources"),
    "conflicts": gettext_noop("what was found, or the article itself, says otherwise"),
    "not_found": gettext_noop("looked for, neither shown nor refuted"),
    "not_checkable": gettext_noop("a motive, an opinion, an image, the future"),
}
"""What each verdict means: messages of the interface. What was not found is not called false."""

EVIDENCE: dict[str, str] = {
    "verified": gettext_noop("seen in a source"),
    "in_article": gettext_noop("read in the article itself"),
    "not_found": gettext_noop("nothing found"),
    "recalled": gettext_noop("from memory, not looked up"),
}
"""How a verdict is known: messages of the interface."""


def where(row: CheckedClaim) -> str:
    """The place of a claim: its paragraphs, or the byline and the article as a whole."""
    return listed([str(number) for number in row.paragraphs]) or gettext("title or byline")


def known(row: CheckedClaim, kit: Kit) -> str:
    """How the verdict on a claim is known."""
    return evidence_told(row.evidence, kit)


def evidence_told(evidence: str, kit: Kit) -> str:
    """How a verdict with this evidence is known."""
    return kit.article.called(gettext(EVIDENCE[evidence]))


def verdict_name(verdict: Verdict) -> str:
    """A verdict as students read it."""
    names: dict[Verdict, str] = {
        "supported": pgettext("verdict on a claim", "Supported"),
        "partly": pgettext("verdict on a claim", "Supported in part"),
        "conflicts": pgettext("verdict on a claim", "In conflict"),
        "not_found": pgettext("verdict on a claim", "Not found"),
        "not_checkable": pgettext("verdict on a claim", "Cannot be checked"),
    }
    return names[verdict]


def meaning(verdict: Verdict, kit: Kit) -> str:
    """What a verdict means."""
    return kit.article.called(gettext(VERDICTS[verdict]))


def _sure(row: CheckedClaim, kit: Kit) -> str:
    basis, sure, day = capital(known(row, kit)), confidence_in_words(row.confidence), day_of(row.as_of)
    if row.review_by:
        told = gettext(
            "{basis}; {sure}; as of {day}; to be looked at again by {later}.",
            basis=basis, sure=sure, day=day, later=day_of(row.review_by),
        )  # fmt: skip
    else:
        told = gettext("{basis}; {sure}; as of {day}.", basis=basis, sure=sure, day=day)
    if not row.sources:
        return told
    publishers = kit.publishers(row.sources)
    if row.evidence == "not_found":  # pages that show nothing of the claim itself are not its sources
        pages = gettext("Pages seen beside it: {publishers}", publishers=publishers)
    else:
        pages = gettext("Sources: {publishers}", publishers=publishers)
    return f"{told} {pages}"


def _claimed(row: CheckedClaim) -> str:
    return f"{row.id}, {paragraphs(row.paragraphs) or where(row)}: {row.claim}"


CLAIMS: dict[str, Callable[[CheckedClaim, Kit], str]] = {
    gettext_noop("Row"): lambda row, kit: row.id,
    gettext_noop("Paragraph"): lambda row, kit: where(row),
    gettext_noop("Claim, in our words"): lambda row, kit: row.claim,
    gettext_noop("Verdict"): lambda row, kit: verdict_name(row.verdict),
    gettext_noop("How it is known"): known,
    gettext_noop("Confidence"): lambda row, kit: confidence_name(row.confidence),
    gettext_noop("As of"): lambda row, kit: day_of(row.as_of),
    gettext_noop("Sources"): lambda row, kit: kit.publishers(row.sources) or gettext("none"),
}
"""One line a claim."""

FINDINGS: dict[str, Callable[[CheckedClaim, Kit], str]] = {
    gettext_noop("Claim, in our words"): lambda row, kit: _claimed(row),
    gettext_noop("Verdict"): lambda row, kit: verdict_name(row.verdict),
    gettext_noop("What was found"): lambda row, kit: row.finding,
    gettext_noop("What to know, and what stays open"): lambda row, kit: row.note or gettext("nothing further"),
    gettext_noop("How it is known, and from whom"): _sure,
}
"""A claim with everything that is known about it."""
