"""Signing in with a one-time code: a FastAPI app on one AsyncDing.

The browser holds a random token and nothing else. Which number and which authentication it stands for, only the server
knows: whoever could name them in a request could have a code for their own number sign them in as someone else.
"""

import logging
import secrets
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Generic, TypeVar
from uuid import UUID

from attrs import frozen
from fastapi import APIRouter, Cookie, Depends, FastAPI, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse
from pydantic import BaseModel

from ding_otp import (
    APIStatusError,
    AsyncDing,
    AuthenticationStatus,
    CheckStatus,
    DingError,
    ErrorCode,
    RetryStatus,
)

log = logging.getLogger(__name__)
router = APIRouter()
PAGE = Path(__file__).with_name("login.html").read_text(encoding="utf-8")
T = TypeVar("T")


class PhoneNumber(BaseModel):
    phone_number: str


class Code(BaseModel):
    code: str


@frozen
class Pending:
    """A login that waits for its code."""

    phone_number: str
    authentication_uuid: UUID


class Tokens(Generic[T]):
    """What random tokens stand for, each for some seconds. Several processes would keep this in their database."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._held: dict[str, tuple[float, T]] = {}

    def issue(self, value: T) -> str:
        now = time.monotonic()
        self._held = {token: held for token, held in self._held.items() if held[0] > now}
        token = secrets.token_urlsafe()
        self._held[token] = (now + self.seconds, value)
        return token

    def find(self, token: str | None) -> T | None:
        until, value = self._held.get(token or "", (0.0, None))
        return value if until > time.monotonic() else None

    def revoke(self, token: str | None) -> None:
        self._held.pop(token or "", None)


class Limit:
    """At most `most` in `seconds` for each key. Several processes would count in their database."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._times: dict[str, list[float]] = {}

    def take(self, key: str) -> None:
        after = time.monotonic() - self._seconds
        self._times = {key: times for key, times in self._times.items() if times[-1] > after}
        times = [moment for moment in self._times.get(key, []) if moment > after]
        if len(times) >= self._most:
            raise HTTPException(429, "Too many codes were asked for from here. Try again later.")
        self._times[key] = [*times, time.monotonic()]


class App:
    """What the requests share."""

    def __init__(self, ding: AsyncDing) -> None:
        self.ding = ding
        self.pending = Tokens[Pending](seconds=10 * 60)
        self.sessions = Tokens[str](seconds=24 * 3600)
        self.sends = Limit(most=10, seconds=3600)  # the API limits each number; this limits each address


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    async with AsyncDing(timeout=10) as ding:  # one for the process: its connections are used again
        app.state.shared = App(ding)
        yield


def shared(request: Request) -> App:
    app: App = request.app.state.shared
    return app


Shared = Annotated[App, Depends(shared)]
Token = Annotated[str | None, Cookie()]


def give(response: Response, name: str, token: str, seconds: float) -> None:
    response.set_cookie(name, token, max_age=int(seconds), httponly=True, secure=True, samesite="lax")


@router.get("/")
async def page() -> HTMLResponse:
    return HTMLResponse(PAGE)


@router.post("/login", status_code=202)
async def start(body: PhoneNumber, app: Shared, request: Request, response: Response) -> None:
    address = request.client.host if request.client else ""
    app.sends.take(address)
    sent = await app.ding.otp.send(phone_number=body.phone_number, ip=ipv4(address), device_type="WEB")
    match sent.status:
        case AuthenticationStatus.RATE_LIMITED:
            raise HTTPException(429, "This number got too many codes. Try again in ten minutes.")
        case AuthenticationStatus.SPAM_DETECTED:
            raise HTTPException(403, "We can't send a code to this number.")
        case _:  # pending, or a status that is new: only a code that is right signs anyone in
            pass
    if sent.authentication_uuid is None:
        raise HTTPException(503, "We can't send codes right now. Try again in a minute.")
    token = app.pending.issue(Pending(body.phone_number, sent.authentication_uuid))
    give(response, "login", token, app.pending.seconds)


@router.post("/login/code")
async def finish(body: Code, app: Shared, response: Response, login: Token = None) -> None:
    pending = found(app, login)
    result = await app.ding.otp.check(authentication_uuid=pending.authentication_uuid, check_code=body.code)
    match result.status:
        case CheckStatus.VALID:
            app.pending.revoke(login)
            give(response, "session", app.sessions.issue(pending.phone_number), app.sessions.seconds)
            response.delete_cookie("login")
        case CheckStatus.INVALID:
            raise HTTPException(422, "That code is wrong. Look at the newest message.")
        case CheckStatus.RATE_LIMITED:
            app.pending.revoke(login)
            raise HTTPException(429, "Too many codes were tried. Ask for a new one.")
        case _:  # expired, used, never sent, or a status that is new: none of them proves anything
            app.pending.revoke(login)
            raise HTTPException(409, "This code can no longer be used. Ask for a new one.")


@router.post("/login/resend", status_code=202)
async def resend(app: Shared, login: Token = None) -> dict[str, int | None]:
    retried = await app.ding.otp.retry(authentication_uuid=found(app, login).authentication_uuid)
    wait = seconds_until(retried.next_retry_at)
    match retried.status:
        case RetryStatus.APPROVED:
            return {"next_resend_in_seconds": wait, "resends_left": retried.remaining_retry}
        case RetryStatus.RATE_LIMITED:
            headers = {} if wait is None else {"Retry-After": str(wait)}
            raise HTTPException(429, "The next code can't be sent yet.", headers)
        case RetryStatus.DENIED:
            raise HTTPException(409, "No more codes can be sent for this login. Type the newest, or start again.")
        case _:
            app.pending.revoke(login)
            raise HTTPException(409, "This login has ended. Start again.")


@router.get("/me")
async def me(app: Shared, session: Token = None) -> PhoneNumber:
    phone_number = app.sessions.find(session)
    if phone_number is None:
        raise HTTPException(401, "Sign in first.")
    return PhoneNumber(phone_number=phone_number)


def found(app: App, token: str | None) -> Pending:
    pending = app.pending.find(token)
    if pending is None:
        raise HTTPException(409, "This login has ended. Start again.")
    return pending


def ipv4(address: str) -> str | None:
    """The API takes no other addresses."""
    return address if "." in address else None


def seconds_until(moment: datetime | None) -> int | None:
    return None if moment is None else max(0, round((moment - datetime.now(UTC)).total_seconds()))


# What the person who signs in can do something about.
PROBLEMS = {
    ErrorCode.INVALID_PHONE_NUMBER: "This is not a phone number. Write it with its country code, as in +1234567890.",
    ErrorCode.INVALID_LINE: "This number can't get messages. Try a mobile number.",
    ErrorCode.UNSUPPORTED_REGION: "We can't send codes to this country.",
    ErrorCode.BLOCKED_NUMBER: "We can't send codes to this number.",
}


async def on_ding_error(request: Request, error: Exception) -> JSONResponse:  # noqa: ARG001
    if isinstance(error, APIStatusError) and error.code is not None and error.code in PROBLEMS:
        return JSONResponse({"detail": PROBLEMS[error.code]}, 422)
    log.error("%s", error)  # the text has no key, code or full phone number in it; a traceback is not needed
    return JSONResponse({"detail": "We can't send or check codes right now. Try again in a minute."}, 503)


def create_app() -> FastAPI:
    app = FastAPI(title="Login with codes", lifespan=lifespan)
    app.include_router(router)
    app.add_exception_handler(DingError, on_ding_error)
    return app


app = create_app()
