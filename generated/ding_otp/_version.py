# Generated from the API's description. Edit that or the templates, not this file.
"""The name and version of this package, as its requests tell them."""

__version__ = "0.1.0"

USER_AGENT = "ding-otp/" + __version__
