"""Orders that look random and stay the same: for a given seed, on every machine, every time."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def shuffled(things: Sequence[T], *seed: object) -> list[T]:
    """``things`` in an order fixed by ``seed``."""
    order = list(things)
    random.Random("/".join(map(str, seed))).shuffle(order)
    return order


def fraction(*seed: object) -> float:
    """A number from 0 up to 1 fixed by ``seed``."""
    return random.Random("/".join(map(str, seed))).random()


def short_id(text: str) -> str:
    """A short id made from what something says, so that it survives being moved about."""
    return "o" + hashlib.sha256(text.encode()).hexdigest()[:7]
