"""Requests that the API makes to its users."""

from attrs import frozen

from .operations import Body


@frozen(kw_only=True)
class Webhook:
    """A webhook or a callback.

    Attributes:
        name: Its name in the description.
        operation: For a callback, the `operationId` of its operation, or its method and path; empty for a webhook.
        url: For a callback, the runtime expression that gives the URL.
        method: In lower case.
    """

    name: str
    operation: str = ""
    url: str = ""
    method: str
    summary: str = ""
    description: str = ""
    body: Body
    pointer: str = ""
