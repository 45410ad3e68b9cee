"""Validate a description; `description.py` is the entry, with a module for each aspect."""
