# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

__all__ = []
