"""The one exception that becomes an ErrorResponse."""

from __future__ import annotations


class ApiError(Exception):
    """A request that is answered with an ErrorResponse.

    Args:
        code: One of the contract's error codes.
        message: The reason in words, for whoever wrote the request.
        status: HTTP status.
    """

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
