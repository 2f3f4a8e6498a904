"""``coursekit migrate``: a course of an earlier version becomes one of this version, all of it or nothing.

Earlier versions knew one kind of amount. What they said of it in their own words, a kit now says in
``amounts.yaml``: those words are in the YAML files beside this module, and nowhere else in the library.
"""

from __future__ import annotations

from coursekit.authoring.migrating.migration import Migration, NotMigrated, planned

__all__ = ["Migration", "NotMigrated", "planned"]
