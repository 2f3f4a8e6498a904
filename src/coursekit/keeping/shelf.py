"""A screen's own part of a store."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from coursekit.keeping.entries import Items, NewerState, changes, items_of, merged, state_of
from coursekit.keeping.store import NotKept, Store


class Shelf:
    """The entries called ``names`` of one place of a store (all of them, when there are no names).

    A store that fails does not stop a student: the browser has the answers, too.
    """

    def __init__(self, store: Store, place: str, names: Collection[str] = ()) -> None:
        self.store, self.place, self.names = store, place, frozenset(names)

    def state(self, state: dict[str, Any]) -> dict[str, Any]:
        """``state`` merged with what the store has."""
        try:
            items = merged(items_of(state), self._own(self.store.read(self.place)))
        except (NotKept, NewerState):
            return state
        return state_of(items)

    def keep(self, state: dict[str, Any]) -> tuple[dict[str, Any], int]:
        """Keep ``state``; return what is now kept of it, and how many changes that has seen: as soon
        as the caller has these, nothing of it can be lost. -1 when it could not be kept."""
        try:
            kept = self.store.keep(self.place, self._own(items_of(state)))
        except (NotKept, NewerState):
            return state, -1
        return state_of(kept), changes(kept)

    def _own(self, items: Items) -> Items:
        return {name: entry for name, entry in items.items() if name in self.names} if self.names else items
