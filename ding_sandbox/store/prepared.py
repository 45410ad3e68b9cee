"""Statements of the busiest path, compiled once."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Insert, Select, Update
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.exc import DBAPIError


class Prepared:
    """A statement of text and whole numbers.

    SQLite answers in a fifth of the time that SQLAlchemy needs around it, so there the compiled text goes straight
    to the driver. A database server takes the usual way, with its care for lost connections.

    Args:
        statement: Has no types that SQLAlchemy would have to convert.
        columns: Of an INSERT, those that it is given values for.
    """

    def __init__(self, statement: Select[Any] | Insert | Update, columns: Sequence[str] | None = None) -> None:
        self._statement = statement
        compiled = statement.compile(dialect=sqlite_dialect(paramstyle="named"), column_keys=columns)
        self._text = str(compiled)
        self._literals = {name: value for name, value in (compiled.params or {}).items() if value is not None}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any] | None:
        """Execute it.

        Returns:
            The first row, if the statement has rows.

        Raises:
            sqlalchemy.exc.DBAPIError: The database failed.
        """
        if connection.dialect.name == "sqlite":
            return self._run_on_sqlite(connection, {**self._literals, **values})
        result = connection.execute(self._statement, values)
        return result.first() if result.returns_rows else None

    def _run_on_sqlite(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any] | None:
        driver: Any = connection.connection.driver_connection
        try:
            row: Sequence[Any] | None = driver.execute(self._text, values).fetchone()
        except sqlite3.Error as error:
            raise DBAPIError(self._text, None, error) from error
        return row
