"""What the figures of the page mean, and where they come from."""

from __future__ import annotations

from coursekit.report.items import FEWEST
from coursekit.report.markup import Html, element

_TERMS = {
    "First answer": (
        "the first that a student had checked. All figures rest on it and are marked anew from the answer itself, "
        "whatever a file says. A solution that was shown before any try counts as shown, not as a try."
    ),
    "Right at first": (
        "the question’s difficulty in classical item analysis: the share of right first answers among those who tried. "
        "Low is hard. Points count what is partly right."
    ),
    "Right in the end": (
        "the share of those who tried whose last answer is right and who were not shown the solution. Below it: how "
        "often an answer was checked on average, and how many had the solution shown, before a try or after."
    ),
    "Discrimination": (
        "the point-biserial correlation, over those who tried, between the question (right 1, not right 0) and the "
        "share of right first answers among the same student’s other questions. Near 0, it does not tell those who "
        "know more from those who know less; below 0, look at its key. It is not given for fewer than "
        f"{FEWEST} students, nor where all are alike. With x the question, r the rest and n students: "
        "(n Σxr − Σx Σr) / √((n Σx² − (Σx)²) (n Σr² − (Σr)²)). "
        "The question is left out of the rest, because it would correlate with itself."
    ),
    "Most chosen wrong answer": (
        "counted over first answers. Where several things can be wrong in one answer, each is counted."
    ),
    "Sure and right": (
        "all first answers that were rated before they were checked. The Brier score is the mean of (p − o)², with p "
        "the rating as a share of 1, and o 1 for right and 0 for not."
    ),
}

_SOURCES = (
    "“Item-Test Correlation”, in N. J. Salkind (ed.), Encyclopedia of Research Design, Sage 2010.",
    "S. Henrysson, “Correction of item-total correlations in item analysis”, Psychometrika 28 (1963), 211–218.",
    "G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950), "
    "1–3 (who adds up both outcomes, which gives twice as much).",
)


def how_to_read() -> Html:
    """Each term with its formula, and the sources."""
    terms = "".join(f"{element('dt', term)}{element('dd', told)}" for term, told in _TERMS.items())
    sources = "".join(element("li", source) for source in _SOURCES)
    warning = (
        "These figures are about questions more than about students. With a small class they swing widely: "
        "one student more may change them."
    )
    return Html(f"{element('p', warning)}<dl>{terms}</dl><h3>Sources</h3><ul>{sources}</ul>")
