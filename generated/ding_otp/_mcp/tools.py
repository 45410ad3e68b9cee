# Generated from the API's description. Edit that or the templates, not this file.
"""The tools of the MCP server, one for each operation: the call that each makes. `tools.json` describes them."""

from typing import TYPE_CHECKING

from .._codec import to_bool, to_str, to_uuid
from .._version import __version__
from ..models import DeviceType
from .arguments import given, given_or_none
from .tool import Tool, ToolServer

if TYPE_CHECKING:
    from ..client import AsyncDing


def connect() -> "AsyncDing":
    """Return a client with the settings of the environment."""
    from ..client import AsyncDing

    return AsyncDing()


async def otp_send_tool(client: "AsyncDing", fields: dict[str, object]) -> object:
    return await client.otp.send(
        phone_number=given(fields, "phone_number", to_str),
        customer_uuid=given_or_none(fields, "customer_uuid", to_uuid),
        ip=given_or_none(fields, "ip", to_str),
        device_id=given_or_none(fields, "device_id", to_str),
        device_type=given_or_none(fields, "device_type", DeviceType.from_json),
        device_model=given_or_none(fields, "device_model", to_str),
        os_version=given_or_none(fields, "os_version", to_str),
        app_version=given_or_none(fields, "app_version", to_str),
        app_realm=given_or_none(fields, "app_realm", to_str),
        callback_url=given_or_none(fields, "callback_url", to_str),
        is_returning_user=given_or_none(fields, "is_returning_user", to_bool),
    )


async def otp_check_tool(client: "AsyncDing", fields: dict[str, object]) -> object:
    return await client.otp.check(
        authentication_uuid=given(fields, "authentication_uuid", to_uuid),
        check_code=given(fields, "check_code", to_str),
        customer_uuid=given_or_none(fields, "customer_uuid", to_uuid),
    )


async def otp_retry_tool(client: "AsyncDing", fields: dict[str, object]) -> object:
    return await client.otp.retry(
        authentication_uuid=given(fields, "authentication_uuid", to_uuid),
        customer_uuid=given_or_none(fields, "customer_uuid", to_uuid),
    )


SERVER = ToolServer(
    name="ding-otp",
    version=__version__,
    instructions=(
        "Verify phone numbers with one-time codes.\n\nIf an error has may_have_been_processed, the API may have acted "
        "on the call all the same: don't repeat it without asking the user."
    ),
    variable="DING_MCP_TOOLS",
    tools={
        "otp_send": Tool(otp_send_tool, {"customer_uuid": "DING_CUSTOMER_UUID"}),
        "otp_check": Tool(otp_check_tool, {"customer_uuid": "DING_CUSTOMER_UUID"}),
        "otp_retry": Tool(otp_retry_tool, {"customer_uuid": "DING_CUSTOMER_UUID"}),
    },
    connect=connect,
)
