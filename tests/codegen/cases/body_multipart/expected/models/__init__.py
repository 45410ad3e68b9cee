# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .point import Point
    from .send_fields_body import SendFieldsBody
    from .send_others_files_body import SendOthersFilesBody
    from .send_others_files_body_inner import SendOthersFilesBodyInner
    from .send_others_json_body import SendOthersJsonBody
    from .send_parts_body import SendPartsBody
    from .upload_body import UploadBody
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Point": "point",
            "SendFieldsBody": "send_fields_body",
            "SendOthersFilesBody": "send_others_files_body",
            "SendOthersFilesBodyInner": "send_others_files_body_inner",
            "SendOthersJsonBody": "send_others_json_body",
            "SendPartsBody": "send_parts_body",
            "UploadBody": "upload_body",
        },
    )

__all__ = [
    "Point",
    "SendFieldsBody",
    "SendOthersFilesBody",
    "SendOthersFilesBodyInner",
    "SendOthersJsonBody",
    "SendPartsBody",
    "UploadBody",
]
