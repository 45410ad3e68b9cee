"""Where the sandbox keeps what happened: SQLite in one process, or PostgreSQL shared by many."""

from .database import Store, open_store

__all__ = ["Store", "open_store"]
