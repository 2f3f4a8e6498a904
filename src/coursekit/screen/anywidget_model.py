"""The fields by which a front end knows a widget of anywidget's."""

from __future__ import annotations

from typing import Any

FIELDS: dict[str, Any] = {
    "_model_module": "anywidget",
    "_model_name": "AnyModel",
    "_model_module_version": "*",
    "_view_module": "anywidget",
    "_view_name": "AnyView",
    "_view_module_version": "*",
    "_view_count": None,
}
