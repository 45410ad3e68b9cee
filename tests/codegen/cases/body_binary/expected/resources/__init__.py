# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .blobs import AsyncBlobs, Blobs

__all__ = [
    "AsyncBlobs",
    "Blobs",
]
