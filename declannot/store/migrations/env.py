"""Alembic's environment: migrations run on the connection ``upgrade`` hands over.

The transaction is begun by our own ``begin`` event (``BEGIN IMMEDIATE``), so that the DDL of a
migration that fails is rolled back with everything else.
"""

from __future__ import annotations

from alembic import context

from declannot.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,  # SQLite alters tables by copying them
    transactional_ddl=False,  # the caller holds the transaction
)
context.run_migrations()
