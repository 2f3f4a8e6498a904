"""``python -m coursekit``, where the ``coursekit`` command is not on the path."""

from coursekit.cli import main

raise SystemExit(main())
