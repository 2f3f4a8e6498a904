"""What the fixed values of a kit's fields are called on screens and pages, in the language in use."""

from __future__ import annotations

from typing import Literal

from coursekit.kit.records import Confidence, Mode, Role
from coursekit.language import gettext, pgettext

EvidenceName = Literal["verified", "derived", "recalled", "in_article", "not_found", "not_published"]


def role_name(role: Role) -> str:
    """What a paragraph does, in a word."""
    names: dict[Role, str] = {
        "puzzle": pgettext("role of a paragraph", "puzzle"),
        "evidence": pgettext("role of a paragraph", "evidence"),
        "voice": pgettext("role of a paragraph", "voice"),
        "inference": pgettext("role of a paragraph", "inference"),
        "concession": pgettext("role of a paragraph", "concession"),
        "conclusion": pgettext("role of a paragraph", "conclusion"),
    }
    return names[role]


def mode_name(mode: Mode) -> str:
    """How words reach the reader, in a word or two."""
    names: dict[Mode, str] = {
        "quoted": pgettext("how words reach the reader", "quoted"),
        "scare_quote": pgettext("how words reach the reader", "scare quote"),
        "title": pgettext("how words reach the reader", "title"),
        "reported": pgettext("how words reach the reader", "reported"),
        "stated": pgettext("how words reach the reader", "stated"),
        "inferred": pgettext("how words reach the reader", "inferred"),
        "silent": pgettext("how words reach the reader", "silent"),
    }
    return names[mode]


def confidence_name(confidence: Confidence) -> str:
    """How sure a row is, in a word that stands by itself."""
    names: dict[Confidence, str] = {
        "high": pgettext("confidence in a fact", "high"),
        "medium": pgettext("confidence in a fact", "medium"),
        "low": pgettext("confidence in a fact", "low"),
    }
    return names[confidence]


def confidence_in_words(confidence: Confidence) -> str:
    """How sure a row is, in words that a sentence goes on with."""
    names: dict[Confidence, str] = {
        "high": gettext("confidence high"),
        "medium": gettext("confidence medium"),
        "low": gettext("confidence low"),
    }
    return names[confidence]


def evidence_name(evidence: EvidenceName) -> str:
    """How a fact is known, in a word or two."""
    names: dict[EvidenceName, str] = {
        "verified": pgettext("how a fact is known", "verified"),
        "derived": pgettext("how a fact is known", "derived"),
        "recalled": pgettext("how a fact is known", "recalled"),
        "in_article": pgettext("how a fact is known", "in article"),
        "not_found": pgettext("how a fact is known", "not found"),
        "not_published": pgettext("how a fact is known", "not published"),
    }
    return names[evidence]
