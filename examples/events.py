"""Delivery events: a FastAPI app that sends codes, and keeps what became of each message.

Nothing in an event proves who sent it. Here, knowing the authentication does: only this app and the API do. Events
decide nothing all the same: they are for showing that a message is on its way, or that another number may be needed.
"""

import logging
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from uuid import UUID

from fastapi import APIRouter, FastAPI, HTTPException, Request
from pydantic import BaseModel

from ding_otp import AsyncDing, webhooks

log = logging.getLogger(__name__)
router = APIRouter()


class PhoneNumber(BaseModel):
    phone_number: str


class News(BaseModel):
    """What is known of a message."""

    events: list[str]
    delivery: str | None
    cost: float


class Deliveries:
    """The events of each authentication. Several processes would keep them in their database."""

    def __init__(self) -> None:
        self._events: dict[UUID, dict[UUID, webhooks.Event]] = {}

    def expect(self, authentication_uuid: UUID) -> None:
        self._events[authentication_uuid] = {}

    def of(self, authentication_uuid: UUID | None) -> dict[UUID, webhooks.Event] | None:
        return None if authentication_uuid is None else self._events.get(authentication_uuid)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    if not os.environ.get("EVENTS_URL"):
        raise RuntimeError(
            "EVENTS_URL: missing; set it to where the API reaches this app, such as http://127.0.0.1:8000/events"
        )
    async with AsyncDing(timeout=10) as ding:
        app.state.ding = ding
        app.state.deliveries = Deliveries()
        yield


def deliveries_of(request: Request) -> Deliveries:
    deliveries: Deliveries = request.app.state.deliveries
    return deliveries


@router.post("/codes", status_code=202)
async def send(body: PhoneNumber, request: Request) -> UUID:
    ding: AsyncDing = request.app.state.ding
    sent = await ding.otp.send(phone_number=body.phone_number, callback_url=os.environ["EVENTS_URL"])
    if sent.authentication_uuid is None:
        raise HTTPException(503, "We can't send codes right now. Try again in a minute.")
    deliveries_of(request).expect(sent.authentication_uuid)
    return sent.authentication_uuid


@router.post("/events")
async def take(request: Request) -> None:
    try:
        event = webhooks.parse(await request.body())
    except webhooks.EventDecodeError as error:
        log.warning("%s", error)  # the text shows nothing of the event
        raise HTTPException(400, "This is no event.") from None
    known = deliveries_of(request).of(event.auth_uuid)
    if known is None:
        # It may be faster than the answer to its own `send`. Any answer but 200 has it posted again.
        raise HTTPException(404, "No such authentication.")
    if event.id is not None:
        known[event.id] = event  # under its id: the same event may come more than once


@router.get("/codes/{authentication_uuid}")
async def show(authentication_uuid: UUID, request: Request) -> News:
    known = deliveries_of(request).of(authentication_uuid)
    if known is None:
        raise HTTPException(404, "No such authentication.")
    news = News(events=[], delivery=None, cost=0)
    for event in sorted(known.values(), key=lambda event: event.time.timestamp() if event.time else 0):
        news.events.append(str(event.type))
        match event:
            case webhooks.DeliveryStatusEvent():
                news.delivery = str(event.additional_properties.get("status"))
            case webhooks.AttemptEvent(price=price) if price is not None:
                news.cost += price.amount or 0
            case _:
                pass
    return news


def create_app() -> FastAPI:
    app = FastAPI(title="Delivery events", lifespan=lifespan)
    app.include_router(router)
    return app


app = create_app()
