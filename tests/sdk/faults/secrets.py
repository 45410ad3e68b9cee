"""The private values that the calls send, and the search for them in all that a program may show of a call."""

import os
import traceback
from collections.abc import Iterable, Iterator
from types import FrameType

import ding_otp

KEY = "sk-live-7Qm4vX9bTzR2"
CODE = "83917264"
PHONE = "+33698765421"
DEVICE = "device-Kw8pLs3nYx"
ADDRESS = "203.0.113.77"

# Of a phone number, the last two digits may be shown.
_HIDDEN = {
    "key": KEY,
    "code": CODE,
    "phone": PHONE[1:-2],
    "national phone": PHONE[3:-2],
    "device": DEVICE,
    "ip": ADDRESS,
}

_TESTS = os.path.dirname(__file__)


def leaks(texts: Iterable[str]) -> list[str]:
    """What is private and stands in one of the texts, and where it stands."""
    return [f"{name} in {text[:2000]}" for text in texts for name, value in _HIDDEN.items() if value in text]


def shown(error: BaseException) -> Iterator[str]:
    """All that is commonly printed of an error: its texts, and its traceback with the variables."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or link.__context__
    for link in chain:
        yield f"str: {link}"
        yield f"repr: {link!r}"
        yield f"args: {link.args!r}"
        frames = ((frame, line) for frame, line in traceback.walk_tb(link.__traceback__) if not _is_ours(frame))
        for summary in traceback.StackSummary.extract(frames, capture_locals=True):
            yield f"variables of {summary.name}: {summary.locals}"
    if isinstance(error, ding_otp.APIStatusError | ding_otp.ResponseDecodeError):
        yield f"response: {error.response!r}"
        yield f"request: {error.response.request!r} {error.response.request.headers!r}"


def _is_ours(frame: FrameType) -> bool:
    """Whether it is a frame of these tests, which know the secrets anyway."""
    return frame.f_code.co_filename.startswith(_TESTS)
