"""The tables of a project, as typed declarations.

Names of columns are those of the domain's fields. What is only looked at as a whole (a list of
tags, the values of a span's attributes) is JSON in a text column; ``decisions/0031`` has the
measurements. Rows are read and written through Core, so no class here is ever instantiated.

Constraints are checked at the end of a transaction (``INITIALLY DEFERRED``): a step may be
written in any order, and what it leaves behind must fit together.
"""

from __future__ import annotations

from declannot.store.tables import datasets, handing_over, journal, layers, project
from declannot.store.tables.base import Base

__all__ = ["datasets", "handing_over", "journal", "layers", "metadata", "project"]

metadata = Base.metadata
"""All tables; each module declares those of one matter as it is imported."""
