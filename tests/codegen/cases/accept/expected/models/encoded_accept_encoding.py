# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `EncodedAcceptEncoding`."""

from typing import Literal

from .._open_enum import OpenStrEnum

EncodedAcceptEncodingLiteral = Literal["base64",]


class EncodedAcceptEncoding(OpenStrEnum):
    """The values of `EncodedAcceptEncoding`."""

    BASE64 = "base64"
