"""What a client does between its calls: `with_options`, and models to and from JSON values."""

import json
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from ding_otp import AuthenticationStatus, CreateAuthenticationResponse, Ding

from .examples import CREATED, CUSTOMER, KEY
from .names import HAND, OURS
from .rounds import by_turns, row


def main() -> None:
    """Prints the rows as JSON."""
    client = Ding(api_key=KEY, customer_uuid=CUSTOMER)
    model = CreateAuthenticationResponse.from_dict(CREATED)
    fields = decoded_by_hand(CREATED)
    rows = [
        _row("with_options(timeout=...)", "under 5 us", OURS, {OURS: lambda: client.with_options(timeout=5)}),
        _row(
            "decode a model",
            "at most 1.30",
            HAND,
            {HAND: lambda: decoded_by_hand(CREATED), OURS: lambda: CreateAuthenticationResponse.from_dict(CREATED)},
        ),
        _row(
            "encode a model",
            "at most 1.10",
            HAND,
            {HAND: lambda: encoded_by_hand(fields), OURS: lambda: model.to_dict()},
        ),
    ]
    print(json.dumps(rows))


def _row(what: str, goal: str, against: str, contenders: dict[str, Callable[[], object]]) -> dict[str, object]:
    return row(what, goal, against, by_turns(contenders, rounds=200, calls=200))


_KNOWN = frozenset({"authentication_uuid", "status", "created_at", "expires_at"})


def decoded_by_hand(data: object) -> dict[str, object]:
    """What the model does: checks the types, converts, and keeps what it does not know."""
    if not isinstance(data, dict):
        raise TypeError("expected an object")
    uuid, status = data.get("authentication_uuid"), data.get("status")
    created, expires = data.get("created_at"), data.get("expires_at")
    return {
        "authentication_uuid": None if uuid is None else UUID(_text(uuid)),
        "status": None if status is None else AuthenticationStatus(_text(status)),
        "created_at": None if created is None else datetime.fromisoformat(_text(created).upper()),
        "expires_at": None if expires is None else datetime.fromisoformat(_text(expires).upper()),
        "others": {name: value for name, value in data.items() if name not in _KNOWN},
    }


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("expected a string")
    return value


def encoded_by_hand(fields: dict[str, object]) -> dict[str, object]:
    """What the model does: converts, and leaves out what is absent."""
    data = dict(fields["others"])
    if (uuid := fields["authentication_uuid"]) is not None:
        data["authentication_uuid"] = str(uuid)
    if (status := fields["status"]) is not None:
        data["status"] = status.value
    if (created := fields["created_at"]) is not None:
        data["created_at"] = created.isoformat()
    if (expires := fields["expires_at"]) is not None:
        data["expires_at"] = expires.isoformat()
    return data


if __name__ == "__main__":
    main()
