# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .upload_body import UploadBody

__all__ = [
    "UploadBody",
]
