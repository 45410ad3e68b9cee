# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .meta import Meta
    from .send_form_body import SendFormBody
    from .upload_body import UploadBody
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Meta": "meta",
            "SendFormBody": "send_form_body",
            "UploadBody": "upload_body",
        },
    )

__all__ = [
    "Meta",
    "SendFormBody",
    "UploadBody",
]
