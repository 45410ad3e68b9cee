# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .gr_öß_en import AsyncGrÖßEn, GrÖßEn

__all__ = [
    "AsyncGrÖßEn",
    "GrÖßEn",
]
