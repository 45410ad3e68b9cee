"""What schemathesis has to know beyond openapi.yaml. Loaded by `contract`, through SCHEMATHESIS_HOOKS."""

from __future__ import annotations

from typing import Any

import schemathesis
from hypothesis import strategies

from ding_sandbox import MAGIC_NUMBERS

# Refusals for what a schema can't express: which numbers, customers and authentications there are, and which
# fields go together. `bad_request` is none of them but for callback_url, of which only http and https work.
_RULES = {magic.answer for magic in MAGIC_NUMBERS if magic.is_error} - {"bad_request"}

# Those that stand for a failure of the server, or for a malformed body, would look like one.
_MAGIC = [one.phone_number for one in MAGIC_NUMBERS if one.answer not in {"bad_request", "internal_server_error"}]

schemathesis.openapi.format(
    "phone_number",
    strategies.sampled_from(["+1234567890", "+33612345678", *_MAGIC])
    | strategies.from_regex(r"\+[1-9][0-9]{4,14}", fullmatch=True),
)


@schemathesis.hook
def before_load_schema(context: schemathesis.HookContext, raw_schema: dict[str, Any]) -> None:
    """Tell that `check` and `retry` go on with what `send` answered: the links that stateful tests follow."""
    follow = {
        "authentication_uuid": "$response.body#/authentication_uuid",
        "customer_uuid": "$request.body#/customer_uuid",
    }
    links = {name: {"operationId": name, "requestBody": follow} for name in ("check", "retry")}
    for path in ("/authentication", "/retry", "/check"):
        raw_schema["paths"][path]["post"]["responses"]["200"]["links"] = links


@schemathesis.check
def refused_by_a_rule(
    context: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case[Any]
) -> None:
    """A request that fulfils the description is refused only by a rule beyond it, and with that rule's code.

    In place of schemathesis's own check, which lets no request of that kind be answered 400.
    """
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code != 400:
        return
    code = response.json()["code"]
    callback = case.body.get("callback_url") if isinstance(case.body, dict) else None
    if code == "bad_request" and callback is not None and "callback_url" in response.json()["message"]:
        return
    assert code in _RULES, f"refused with {code}, although it fulfils the description"
