# Generated from the API's description. Edit that or the templates, not this file.
"""The commands of the command line: one for each operation."""

from typing import TYPE_CHECKING, Annotated, Literal

from .._codec import to_str, to_uuid
from .._version import __version__
from ..models import DeviceType
from .options import COMMON, SHARED, Common, argument, command_line, flag, require, shared
from .output import Outcome, shown
from .values import asked, text

if TYPE_CHECKING:
    from ..client import Ding

app = command_line(
    "ding-otp",
    __version__,
    "Verify phone numbers with one-time codes.\n\nKeys come from the environment (DING_API_KEY), where other users do "
    "not see them. The base URL may come from it too (DING_BASE_URL).\n\nAny value may be -, which reads it from "
    "standard input, a line for each.\n\nExit status: 0 success, 1 another outcome, 2 wrong usage, 3 an error of the "
    "API, 4 no answer.",
    tools="mcp",
    aliases={
        "otp": (),
    },
)


def _client(common: Common) -> "Ding":
    from ..client import Ding  # here, so that --help does not wait for it

    require("DING_API_KEY", "api_key")
    return Ding(base_url=common.base_url, timeout=common.timeout)


@app.command(
    name="send",
    help="Create an authentication.\n\nSends a one-time code to a phone number. Every call may send a message that "
    "costs money, so the client never repeats one that the server may have received.\n\nExit status: 0 if the "
    "status is pending, else 1.",
)
def send_command(
    phone_number: Annotated[
        str, argument("--phone-number", "Phone number that the code goes to, in E.164 form. Example: +1234567890.")
    ],
    *,
    customer_uuid: Annotated[
        str,
        shared(
            "--customer-uuid",
            "DING_CUSTOMER_UUID",
            "UUID of the customer, from the API settings of the dashboard. Example: "
            "8f1196d5-806e-4b71-9b24-5f96ec052808.",
        ),
    ],
    ip: Annotated[
        str | None, argument("--ip", "IP address of the person's device; helps to recognise fraud. Example: 192.0.2.1.")
    ] = None,
    device_id: Annotated[
        str | None,
        argument(
            "--device-id",
            "Identifier of the device, ANDROID_ID on Android and identifierForVendor on iOS. Example: "
            "8f0c5b3e-6a2d-4c1b-9e7f-2d4a6b8c0e1f.",
        ),
    ] = None,
    device_type: Annotated[
        Literal["IOS", "ANDROID", "WEB"] | str | None,
        argument(
            "--device-type",
            "Kind of the device that asked for the code. Example: IOS. One of IOS, ANDROID, WEB; others are sent as "
            "they are.",
        ),
    ] = None,
    device_model: Annotated[
        str | None, argument("--device-model", "Model of the device. Example: iPhone 15 Pro.")
    ] = None,
    os_version: Annotated[
        str | None, argument("--os-version", "Version of the device's operating system. Example: 13.2.1.")
    ] = None,
    app_version: Annotated[
        str | None, argument("--app-version", "Version of the application that asked for the code. Example: 1.0.0.")
    ] = None,
    app_realm: Annotated[
        str | None,
        argument(
            "--app-realm",
            "Hash of the Android SMS Retriever API. It is added to the message, so that Android can hand the code to "
            "the application by itself. Goes with the device type ANDROID only. Example: kX3z9qPb7Lw.",
        ),
    ] = None,
    callback_url: Annotated[
        str | None,
        argument(
            "--callback-url", "Webhook that delivery events are posted to. Example: https://example.com/callback."
        ),
    ] = None,
    is_returning_user: Annotated[
        bool | None,
        flag("--is-returning-user", "--no-is-returning-user", "Whether the application has seen this person before."),
    ] = None,
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        answer = client.otp.send(
            phone_number=text("PHONE-NUMBER", phone_number, to_str),
            customer_uuid=text("--customer-uuid", customer_uuid, to_uuid),
            ip=None if ip is None else text("--ip", ip, to_str),
            device_id=None if device_id is None else text("--device-id", device_id, to_str),
            device_type=None if device_type is None else text("--device-type", device_type, DeviceType.from_json),
            device_model=None if device_model is None else text("--device-model", device_model, to_str),
            os_version=None if os_version is None else text("--os-version", os_version, to_str),
            app_version=None if app_version is None else text("--app-version", app_version, to_str),
            app_realm=None if app_realm is None else text("--app-realm", app_realm, to_str),
            callback_url=None if callback_url is None else text("--callback-url", callback_url, to_str),
            is_returning_user=is_returning_user,
        )
    return shown(
        answer,
        as_json=common.json,
        outcome=Outcome(
            field="status",
            success=("pending",),
            meanings={
                "pending": "The code is being sent.",
                "rate_limited": "This person may not get another code now.",
                "spam_detected": "The request was held as spam; no code is sent.",
            },
        ),
    )


@app.command(
    name="check",
    help="Check an authentication code.\n\nCompares the code that the person typed with the one that was sent. A wrong "
    "code is no error: it is the status invalid. Each check counts towards a limit.\n\nExit status: 0 if the "
    "status is valid, else 1.",
)
def check_command(
    authentication_uuid: Annotated[
        str,
        argument(
            "--authentication-uuid",
            "UUID of the authentication, as send returned it. Example: e0e7b0e9-739d-424b-922f-1c2cb48ab077.",
        ),
    ],
    check_code: Annotated[
        str | None,
        argument(
            "--check-code",
            "The code that the person typed. Example: 123456. Other users see arguments: - reads it from standard "
            "input, and left out it is asked for.",
        ),
    ] = None,
    *,
    customer_uuid: Annotated[
        str,
        shared(
            "--customer-uuid",
            "DING_CUSTOMER_UUID",
            "UUID of the customer, from the API settings of the dashboard. Example: "
            "8f1196d5-806e-4b71-9b24-5f96ec052808.",
        ),
    ],
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        answer = client.otp.check(
            authentication_uuid=text("AUTHENTICATION-UUID", authentication_uuid, to_uuid),
            check_code=text("CHECK-CODE", asked("CHECK-CODE", check_code), to_str),
            customer_uuid=text("--customer-uuid", customer_uuid, to_uuid),
        )
    return shown(
        answer,
        as_json=common.json,
        outcome=Outcome(
            field="status",
            success=("valid",),
            meanings={
                "valid": "The code is right.",
                "invalid": "The code is wrong.",
                "without_attempt": "No code was ever sent for this authentication.",
                "rate_limited": "The authentication was checked too often.",
                "already_validated": "The authentication was validated before.",
                "expired_auth": "The authentication has expired.",
            },
        ),
    )


@app.command(
    name="retry",
    help="Retry an authentication.\n\nSends a new code for an authentication whose first one did not arrive. Each call "
    "may send a message that costs money.\n\nExit status: 0 if the status is approved, else 1.",
)
def retry_command(
    authentication_uuid: Annotated[
        str,
        argument(
            "--authentication-uuid",
            "UUID of the authentication, as send returned it. Example: a74ee547-564d-487a-91df-37fb25413a91.",
        ),
    ],
    *,
    customer_uuid: Annotated[
        str,
        shared(
            "--customer-uuid",
            "DING_CUSTOMER_UUID",
            "UUID of the customer, from the API settings of the dashboard. Example: "
            "3c8b3a46-881e-4cdd-93a6-f7f238bf020a.",
        ),
    ],
    common: Annotated[Common, SHARED] = COMMON,
) -> int:
    with _client(common) as client:
        answer = client.otp.retry(
            authentication_uuid=text("AUTHENTICATION-UUID", authentication_uuid, to_uuid),
            customer_uuid=text("--customer-uuid", customer_uuid, to_uuid),
        )
    return shown(
        answer,
        as_json=common.json,
        outcome=Outcome(
            field="status",
            success=("approved",),
            meanings={
                "approved": "A new code was sent.",
                "denied": "No retry is left for this authentication.",
                "no_attempt": "No code was ever sent for this authentication, so none can be sent again.",
                "rate_limited": "It is too early for the next retry.",
                "expired_auth": "The authentication has expired.",
                "already_validated": "The authentication was validated before.",
            },
        ),
    )
