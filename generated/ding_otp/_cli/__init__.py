# Generated from the API's description. Edit that or the templates, not this file.
"""The command line, of the extra `cli`."""
