"""Which schema a database has: told at the start, so that nothing fails half-way, and nothing foreign is changed."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect

from .tables import metadata, schema

VERSION = 1
"""Goes up with every change of the tables."""

APPLICATION_ID = 0x44494E47
"""What SQLite files of the sandbox have in their header: DING."""

_SQLITE_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def require_own_file(path: Path) -> None:
    """Refuse a file that is no database of the sandbox, or one of another version. It is only read.

    Raises:
        ValueError: With the reason.
        OSError: The file can't be read.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if not header.startswith(_SQLITE_MAGIC) or len(header) < _HEADER:
        raise ValueError(f"{path} is no SQLite database; nothing in it was changed. Give another --database")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise ValueError(
            f"{path} is a database of another program, or of a sandbox before version 0.1; nothing in it was changed. "
            "Give another --database"
        )
    _require_version(int.from_bytes(header[60:64], "big"), str(path))


def require_own_tables(connection: Connection, name: str) -> bool:
    """Refuse tables of another version.

    Args:
        connection: In a transaction.
        name: Of the database, for messages.

    Returns:
        Whether there are any tables of the sandbox.

    Raises:
        ValueError: With the reason.
    """
    found = set(inspect(connection).get_table_names()) & set(metadata.tables)
    if not found:
        return False
    if schema.name in found:
        version: int | None = connection.execute(schema.select()).scalar()
        _require_version(version or 0, name)
    for table in metadata.sorted_tables:
        if table.name not in found:
            raise ValueError(f"{name} lacks the table {table.name}; nothing was changed. Give another --database")
        columns = {column["name"] for column in inspect(connection).get_columns(table.name)}
        missing = sorted({column.name for column in table.columns} - columns)
        if missing:
            where = f"{table.name}.{missing[0]}"
            raise ValueError(f"{name} lacks the column {where}; nothing was changed. Give another --database")
    return True


def create_tables(connection: Connection) -> None:
    """Create all tables, and say of which version they are."""
    metadata.create_all(connection)
    connection.execute(schema.insert(), {"version": VERSION})


def _require_version(found: int, name: str) -> None:
    if found != VERSION:
        raise ValueError(
            f"{name} was made by another version of the sandbox (schema {found}, this one has {VERSION}); nothing in "
            "it was changed. Give another --database"
        )
