"""Tell of an error as JSON, without anything private: for the command line and the MCP server."""

import traceback
from pathlib import Path

from attrs import fields, has

from ._codec import is_model
from .errors import APIStatusError, ResponseDecodeError


def error_report(error: Exception, message: str) -> dict[str, object]:
    """Return an error's class, a message, whether the server may have acted, and what is known of the answer."""
    processed: bool = getattr(error, "may_have_been_processed", False)
    report: dict[str, object] = {
        "error": type(error).__name__,
        "message": message,
        "may_have_been_processed": processed,
    }
    if isinstance(error, APIStatusError | ResponseDecodeError):
        report |= {"status_code": error.status_code, "request_id": error.request_id}
    if isinstance(error, APIStatusError) and error.error is not None:
        report["body"] = _unhidden(error.error)
    return report


def fault(error: Exception) -> str:
    """Return a message for an error that nobody expects: where it was raised, not its text, which may be private."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    return f"{type(error).__name__} ({place}); this is a fault of the package"


def _unhidden(model: object) -> dict[str, object]:
    """Return the fields of a model that its repr does not hide."""
    kind = type(model)
    if not has(kind) or not is_model(model):
        return {}
    names = {field.name for field in fields(kind) if field.repr is True}
    return {name: value for name, value in model.to_dict().items() if name in names}
