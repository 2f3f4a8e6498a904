"""Altair, imported in about a fifth of the time.

Altair imports jsonschema to check specifications, and jsonschema tries an optional checker for
internationalised addresses, ``rfc3987_syntax``, which compiles a grammar on import: 1.0 to 1.8 s
on a two-core machine, for a check no chart ever asks for. jsonschema is documented to do without
it, so it is shown as missing for as long as the import takes.
"""

from __future__ import annotations

import sys

_OPTIONAL = "rfc3987_syntax"

if "jsonschema" in sys.modules or _OPTIONAL in sys.modules:
    import altair as alt
else:
    sys.modules[_OPTIONAL] = None  # type: ignore[assignment]  # documented: makes its import fail
    try:
        import altair as alt
    finally:
        del sys.modules[_OPTIONAL]

__all__ = ["alt"]
