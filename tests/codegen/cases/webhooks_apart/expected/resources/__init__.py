# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .pets import AsyncPets, Pets

__all__ = [
    "AsyncPets",
    "Pets",
]
