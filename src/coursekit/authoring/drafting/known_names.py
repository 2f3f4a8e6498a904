"""Names that are no person's: countries, cities and peoples, from the data of Unicode's CLDR in Babel."""

from __future__ import annotations

from functools import cache

from coursekit.authors_tools import authors_tools


@cache
def place_names(language: str = "en") -> frozenset[str]:
    """Countries, continents and the cities that time zones are called after, in small letters. Raises NotInstalled.

    >>> {"new zealand", "chicago"} <= place_names()
    True
    """
    with authors_tools():
        from babel import Locale
        from babel.core import get_global
    cities = (zone.rpartition("/")[2].replace("_", " ") for zone in get_global("zone_territories"))
    return frozenset(name.lower() for name in (*Locale.parse(language).territories.values(), *cities))


@cache
def people_names(language: str = "en") -> frozenset[str]:
    """What peoples are called after their languages, in small letters. Raises NotInstalled.

    >>> {"french", "finnish"} <= people_names()
    True
    """
    with authors_tools():
        from babel import Locale
    return frozenset(word.lower() for name in Locale.parse(language).languages.values() for word in name.split())
