# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .doc import Doc
    from .inline_bytes_body import InlineBytesBody
    from .json_patch_body_item import JsonPatchBodyItem
    from .upload_body import UploadBody
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Doc": "doc",
            "InlineBytesBody": "inline_bytes_body",
            "JsonPatchBodyItem": "json_patch_body_item",
            "UploadBody": "upload_body",
        },
    )

__all__ = [
    "Doc",
    "InlineBytesBody",
    "JsonPatchBodyItem",
    "UploadBody",
]
