"""Opening a database by its path or URL."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from .database import Store
from .postgresql import open_postgresql
from .sqlite import open_sqlite


def open_store(database: str) -> Store:
    """Open the database and create the tables if it has none.

    Args:
        database: A SQLAlchemy URL, or the path of a SQLite file.

    Raises:
        ValueError: The URL is malformed, or of a database other than SQLite and PostgreSQL; or the database is in use
            by another sandbox, of another program, or of another version.
        sqlalchemy.exc.OperationalError: The database can't be opened.
    """
    try:
        url = make_url(database if "://" in database else f"sqlite:///{Path(database)}")
    except ArgumentError:
        raise ValueError("the database is given neither as a path nor as a URL") from None
    backend = url.get_backend_name()
    if backend == "sqlite":
        return open_sqlite(url)
    if backend == "postgresql":
        return open_postgresql(url)
    raise ValueError(f"{backend} is not supported: use SQLite or PostgreSQL")
