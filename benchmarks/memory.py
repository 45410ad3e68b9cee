"""Memory of a client over 100,000 calls: how much its process grows after the first tenth of them."""

import asyncio
import json
import resource

from ding_otp import AsyncDing, Ding

from .examples import AUTHENTICATION, CODE, CUSTOMER, KEY
from .names import OURS
from .rounds import at_once
from .running import server

_CALLS = 100_000
_TOGETHER = 100


def main() -> None:
    """Prints the rows as JSON."""
    with server() as url:
        rows = [
            _row(f"growth of memory over {_CALLS:,} calls", _growth(url)),
            _row(f"growth of memory over {_CALLS:,} async calls", asyncio.run(_async_growth(url))),
        ]
    print(json.dumps(rows))


def _growth(url: str) -> int:
    with Ding(api_key=KEY, customer_uuid=CUSTOMER, base_url=url) as client:
        for number in range(_CALLS):
            client.otp.check(authentication_uuid=AUTHENTICATION, check_code=CODE)
            if number == _CALLS // 10:
                before = _peak()
        return _peak() - before


async def _async_growth(url: str) -> int:
    async with AsyncDing(api_key=KEY, customer_uuid=CUSTOMER, base_url=url) as client:
        calls = at_once(lambda: client.otp.check(authentication_uuid=AUTHENTICATION, check_code=CODE), _TOGETHER)
        await calls(_CALLS // 10)
        before = _peak()
        await calls(_CALLS - _CALLS // 10)
        return _peak() - before


def _peak() -> int:
    """The most that the process has had in memory, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024  # Linux counts it in KiB


def _row(what: str, grown: int) -> dict[str, object]:
    return {"what": what, "goal": "flat", "against": "", "contenders": {OURS: {"bytes": grown}}}


if __name__ == "__main__":
    main()
