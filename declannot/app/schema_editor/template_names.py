"""What the templates of schemas are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from declannot.exchange.schema_templates import Template


def template_names() -> dict[Template, str]:
    """Return the templates by what people choose among."""
    return {
        Template.STATEMENTS: QCoreApplication.translate("template_names", "Diplomatic statements"),
        Template.DECISIONS: QCoreApplication.translate(
            "template_names", "Diplomatic statements, with DECISION for resolutions"
        ),
        Template.ENTITIES: QCoreApplication.translate("template_names", "Named entities"),
        Template.EMPTY: QCoreApplication.translate("template_names", "Empty"),
    }
