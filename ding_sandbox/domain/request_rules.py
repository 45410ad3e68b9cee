"""What a request must fulfil beyond its schema: the rules behind the contract's error codes."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from ..settings import Settings
from .api_error import ApiError
from .magic_numbers import Operation, is_magic, magic_of
from .number_rules import require_reachable

NIL_UUID = "00000000-0000-0000-0000-000000000000"

# Android's hash has 11 characters of base64. Shorter and longer ones pass: examples write `string`.
_APP_REALM = re.compile(r"[A-Za-z0-9+/]{1,32}")
_TEXTS = ("device_id", "device_model", "os_version", "app_version")
_MAX_TEXT = 255

Body = dict[str, Any]


def require_customer(body: Body, settings: Settings) -> None:
    """Refuse a customer that does not exist.

    Raises:
        ApiError: `account_invalid`.
    """
    customer = str(body["customer_uuid"]).lower()
    known = settings.customer_uuids
    if customer == NIL_UUID or (known and customer not in {uuid.lower() for uuid in known}):
        raise ApiError("account_invalid", f"{customer} is not the UUID of a customer")


def require_no_magic_error(phone_number: str, operation: Operation) -> None:
    """Answer with the error that a magic number stands for.

    Raises:
        ApiError: Whatever the table has.
    """
    magic = magic_of(phone_number)
    if magic.is_error and magic.operation == operation:
        message = f"{phone_number} is the magic number for {magic.answer}"
        raise ApiError(magic.answer, message, magic.http_status)


def admit_send(body: Body, settings: Settings) -> None:
    """Refuse what `send` can't do. The body fulfils its schema already.

    Raises:
        ApiError: With the code of the first rule that is broken.
    """
    require_customer(body, settings)
    number: str = body["phone_number"]
    require_no_magic_error(number, "send")
    if not is_magic(number):
        require_reachable(number, settings.unsupported_regions)
    _require_app_realm(body)
    for field in _TEXTS:
        text: str | None = body.get(field)
        if text is not None and not (text.strip() and text.isprintable() and len(text) <= _MAX_TEXT):
            reason = f"must be 1 to {_MAX_TEXT} printable characters, not only spaces"
            raise ApiError(f"invalid_{field}", f"{field} {reason}")
    _require_callback(body.get("callback_url"))


def _require_app_realm(body: Body) -> None:
    realm: str | None = body.get("app_realm")
    if realm is None:
        return
    device_type = body.get("device_type")
    if device_type is None:
        raise ApiError("app_realm_require_device_type", "app_realm needs device_type ANDROID beside it")
    if device_type != "ANDROID":
        message = f"app_realm goes with device_type ANDROID only, not {device_type}"
        raise ApiError("unsupported_app_realm_device_type", message)
    if not _APP_REALM.fullmatch(realm):
        raise ApiError("invalid_app_realm", f"{realm} is not a hash of the SMS Retriever API")


def _require_callback(url: str | None) -> None:
    if url is None:
        return
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise ApiError("bad_request", f"callback_url must be an http or https address, not {url}")
