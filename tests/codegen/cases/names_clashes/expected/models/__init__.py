# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .any_model import AnyModel
    from .api import Api
    from .api_error import ApiError
    from .api_status_error_model import APIStatusErrorModel
    from .close import Close
    from .exception import Exception_
    from .literal_model import LiteralModel
    from .mapping_model import MappingModel
    from .open_str_enum_model import OpenStrEnumModel
    from .operation_model import OperationModel
    from .raw_response_model import RawResponseModel
    from .self_model import SelfModel
    from .service import Service
    from .uuid_model import UUIDModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AnyModel": "any_model",
            "Api": "api",
            "ApiError": "api_error",
            "APIStatusErrorModel": "api_status_error_model",
            "Close": "close",
            "Exception_": "exception",
            "LiteralModel": "literal_model",
            "MappingModel": "mapping_model",
            "OpenStrEnumModel": "open_str_enum_model",
            "OperationModel": "operation_model",
            "RawResponseModel": "raw_response_model",
            "SelfModel": "self_model",
            "Service": "service",
            "UUIDModel": "uuid_model",
        },
    )

__all__ = [
    "APIStatusErrorModel",
    "AnyModel",
    "Api",
    "ApiError",
    "Close",
    "Exception_",
    "LiteralModel",
    "MappingModel",
    "OpenStrEnumModel",
    "OperationModel",
    "RawResponseModel",
    "SelfModel",
    "Service",
    "UUIDModel",
]
