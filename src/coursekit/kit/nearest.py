"""What somebody may have meant who named what does not exist."""

from __future__ import annotations

from collections.abc import Collection


def one_of(known: Collection[str], wrong: str) -> str:
    """What was expected instead of an unknown id: its nearest neighbours, or all when few."""
    if not known:
        return "an id that exists (there is none yet)"
    import difflib  # only when something is wrong

    near = difflib.get_close_matches(str(wrong), known, n=3)
    if near:
        return "an id that exists, perhaps " + " or ".join(near)
    return f"one of {', '.join(known)}" if len(known) <= 20 else f"one of the {len(known)} ids there are"
