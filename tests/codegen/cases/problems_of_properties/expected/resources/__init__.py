# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

__all__ = []
