# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .profiles import AsyncProfiles, Profiles

__all__ = [
    "AsyncProfiles",
    "Profiles",
]
