"""A screen's own part of a store, or all that a store has of a kit."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Protocol

from coursekit.storage.entries import Items, entries_of, histories, merged, state_of
from coursekit.storage.store import Store


class Kept(Protocol):
    """Where a screen's state is kept. Both raise NotKept where the store fails, and NewerState."""

    store: Store

    def take_up(self, state: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """``state`` merged with what is kept, and the history (``by``) of what is kept, by name."""

    def keep(self, state: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Keep ``state``; return what is now kept of it, and its history: as soon as the caller has that,
        none of those changes can be lost."""


class StoreView:
    """The entries called ``names`` of one place of a store (all of them, when there are no names)."""

    def __init__(self, store: Store, place: str, names: Collection[str] = ()) -> None:
        self.store, self.place, self.names = store, place, frozenset(names)

    def take_up(self, state: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """See ``Kept``."""
        kept = self._own(self.store.read(self.place))
        return state_of(merged(entries_of(state), kept)), histories(kept)

    def keep(self, state: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """See ``Kept``."""
        kept = self.store.keep(self.place, self._own(entries_of(state)))
        return state_of(kept), histories(kept)

    def _own(self, items: Items) -> Items:
        return {name: entry for name, entry in items.items() if name in self.names} if self.names else items


class StoreViews:
    """Everything a store has of one kit. The state of a screen that shows all of it is
    ``{"places": {place: state}}``, with places named within the kit; histories come by place, too."""

    def __init__(self, store: Store, kit: str) -> None:
        self.store, self.kit = store, kit

    def take_up(self, state: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """See ``Kept``."""
        return _by_place(self.store.places(self.kit))

    def keep(self, state: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """See ``Kept``. ``{"clear": true}`` forgets everything instead."""
        if state.get("clear") is True:
            self.store.clear(self.kit)
            return {}, {}
        places = state.get("places")
        said = {name: entries_of(place) for name, place in places.items()} if isinstance(places, dict) else {}
        kept = {name: self.store.keep(f"{self.kit}/{name}", items) for name, items in said.items() if items}
        return _by_place(kept)


def _by_place(kept: dict[str, Items]) -> tuple[dict[str, Any], dict[str, Any]]:
    there = {place: items for place, items in kept.items() if items}
    states = {place: state_of(items) for place, items in there.items()}
    return {"places": states}, {place: histories(items) for place, items in there.items()}
