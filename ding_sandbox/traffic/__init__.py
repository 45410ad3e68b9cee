"""Each request and its answer, kept in memory for whoever wants to see what happened."""

from .exchange import Exchange
from .query import Filter, as_json, find
from .recorder import Recorder

__all__ = ["Exchange", "Filter", "Recorder", "as_json", "find"]
