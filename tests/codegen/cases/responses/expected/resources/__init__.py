# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .jobs import AsyncJobs, Jobs

__all__ = [
    "AsyncJobs",
    "Jobs",
]
