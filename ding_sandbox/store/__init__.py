"""Where the sandbox keeps what happened: SQLite in one process, or PostgreSQL shared by many."""

from .database import Store, StoreUnavailableError
from .opening import open_store

__all__ = ["Store", "StoreUnavailableError", "open_store"]
