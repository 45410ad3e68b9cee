"""Values that the tests send and expect: made up, and unlike anything else that a text could hold."""

import copy
import pickle
from typing import Any

from attrs import frozen

from ding_otp import (
    CreateAuthenticationRequest,
    CreateAuthenticationResponse,
    CreateCheckRequest,
    CreateCheckResponse,
    RetryAuthenticationRequest,
    RetryAuthenticationResponse,
)

KEY = "key-Rf7Qz9Lm"
PHONE = "+33698765432"
CODE = "804417"
DEVICE_ID = "dev-Wq4Tn8Xy"
IP = "198.51.100.37"
CUSTOMER = "8f1196d5-806e-4b71-9b24-5f96ec052808"
OTHER_CUSTOMER = "3c8b3a46-881e-4cdd-93a6-f7f238bf020a"
AUTHENTICATION = "e0e7b0e9-739d-424b-922f-1c2cb48ab077"


@frozen
class Example:
    """An operation, a full set of arguments for it, and an answer that it may get."""

    name: str
    path: str
    request: Any
    arguments: dict[str, object]
    response: Any
    answer: dict[str, object]

    def call(self, client: Any, *args: object, **kwargs: object) -> Any:
        """Calls the operation, with the arguments of the example if none are given."""
        return getattr(client.otp, self.name)(*args, **(kwargs if args or kwargs else self.arguments))

    def call_raw(self, client: Any) -> Any:
        """Calls it through `with_raw_response`."""
        return getattr(client.otp.with_raw_response, self.name)(**self.arguments)


SEND = Example(
    "send",
    "/authentication",
    CreateAuthenticationRequest,
    {
        "customer_uuid": CUSTOMER,
        "phone_number": PHONE,
        "ip": IP,
        "device_id": DEVICE_ID,
        "device_type": "ANDROID",
        "device_model": "Pixel 9 Ünï",
        "os_version": "15",
        "app_version": "1.0.0",
        "app_realm": "FA+9qCX9VSu",
        "callback_url": "https://example.com/callback?a=1&b=2",
        "is_returning_user": False,
    },
    CreateAuthenticationResponse,
    {
        "authentication_uuid": AUTHENTICATION,
        "status": "pending",
        "created_at": "2024-05-01T10:00:00+00:00",
        "expires_at": "2024-05-01T10:10:00+00:00",
    },
)
CHECK = Example(
    "check",
    "/check",
    CreateCheckRequest,
    {"customer_uuid": CUSTOMER, "authentication_uuid": AUTHENTICATION, "check_code": CODE},
    CreateCheckResponse,
    {"authentication_uuid": AUTHENTICATION, "status": "valid"},
)
RETRY = Example(
    "retry",
    "/retry",
    RetryAuthenticationRequest,
    {"customer_uuid": CUSTOMER, "authentication_uuid": AUTHENTICATION},
    RetryAuthenticationResponse,
    {
        "authentication_uuid": AUTHENTICATION,
        "status": "approved",
        "created_at": "2024-05-01T10:00:00+00:00",
        "next_retry_at": "2024-05-01T10:01:00+00:00",
        "remaining_retry": 3,
    },
)
EXAMPLES = [SEND, CHECK, RETRY]


def copies(value: Any) -> list[Any]:
    """The value by each way of copying it."""
    return [copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))]  # noqa: S301
