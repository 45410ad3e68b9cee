"""List the errors of every package: the one table behind the classes, the tree in `errors.py` and the API docs."""

from collections.abc import Iterator

from attrs import frozen


@frozen
class ErrorClass:
    """An error class.

    Attributes:
        parent: The class it derives from; empty for the package's root error.
        doc: What it means, in sentences.
        note: What the tree says of it: its status, or what it means in a few words.
        status: The status that it is for, if it is for one; `5xx` for a range.
    """

    name: str
    parent: str
    doc: str
    note: str
    status: str = ""


def _of_status(status: str, name: str, doc: str, note: str = "") -> ErrorClass:
    return ErrorClass(name, "APIStatusError", doc, note or status, status)


# In the order in which the tree shows them, each after its parent.
ERROR_CLASSES = (
    ErrorClass(
        "APIConnectionError",
        "",
        "No answer came: the server was not reached, or the connection broke. The cause is in `__cause__`.",
        "no answer came: no connection, or it broke",
    ),
    ErrorClass(
        "APITimeoutError",
        "APIConnectionError",
        "The time budget of the call (`timeout`) was used up.",
        "the time budget of the call was used up",
    ),
    ErrorClass(
        "APIStatusError",
        "",
        "The server answered with a status other than success.",
        "the server answered with an error",
    ),
    _of_status("400", "BadRequestError", "The server refused the request for what it carried."),
    _of_status("401", "AuthenticationError", "The key is missing or wrong."),
    _of_status("403", "PermissionDeniedError", "The key does not allow this call."),
    _of_status("404", "NotFoundError", "What the request named does not exist."),
    _of_status("409", "ConflictError", "The request does not go with the state of what it named."),
    _of_status("422", "UnprocessableEntityError", "The request is well formed, but can't be followed."),
    _of_status("429", "RateLimitError", "Too many requests."),
    _of_status("5xx", "InternalServerError", "The server failed.", "500 and above"),
    ErrorClass(
        "ResponseDecodeError",
        "",
        "The server answered with success, but the body is not what the API promises. The text names the field.",
        "the server's answer is not what the API promises",
    ),
)

ERROR_DOCS = {error.name: error.doc for error in ERROR_CLASSES}
PUBLIC_ERRORS = tuple(sorted(["InsecureConnectionWarning", *(error.name for error in ERROR_CLASSES)]))
STATUS_ERRORS = tuple(error for error in ERROR_CLASSES if error.status)


def error_tree(root: str) -> str:
    """Draw the classes below the root error, each with its note."""
    lines = list(_branches("", ""))
    width = max(len(name) for name, _ in lines) + 1
    return "\n".join([root, *(f"{name:<{width}}{note}" for name, note in lines)])


def _branches(parent: str, indent: str) -> Iterator[tuple[str, str]]:
    children = [error for error in ERROR_CLASSES if error.parent == parent]
    for error in children:
        is_last = error is children[-1]
        yield f"{indent}{'└' if is_last else '├'}── {error.name}", error.note
        yield from _branches(error.name, indent + ("    " if is_last else "│   "))
