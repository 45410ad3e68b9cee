"""examples/events.py: the sandbox posts events to it."""

import asyncio
import logging
from collections.abc import Iterator

import httpx
import pytest

from ding_sandbox import Sandbox
from examples.events import create_app
from tests.sandbox.api import wait_until

from .serving import listening, serving

NUMBER = "+1234567890"


@pytest.fixture
def app(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[httpx.Client]:
    """The app on a free port, and a client for it."""
    with listening() as (sock, url):
        monkeypatch.setenv("EVENTS_URL", f"{url}/events")
        with serving(create_app(), sock), httpx.Client(base_url=url, trust_env=False) as client:
            yield client


def send(app: httpx.Client, number: str = NUMBER) -> str:
    answer = app.post("/codes", json={"phone_number": number})
    assert answer.status_code == 202
    return str(answer.json())


def all_taken(sandbox: Sandbox) -> bool:
    # An event that was faster than the answer to its `send` is posted again after a second of the sandbox's clock.
    sandbox.clock.advance(60)
    return {event["state"] for event in sandbox.webhooks()} == {"done"}


@pytest.mark.parametrize("value", [None, ""])
def test_the_app_does_not_start_without_the_url_for_events(value: str | None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("EVENTS_URL", raising=False)
    if value is not None:
        monkeypatch.setenv("EVENTS_URL", value)
    app = create_app()
    with pytest.raises(RuntimeError, match="EVENTS_URL: missing; set it to"):
        asyncio.run(app.router.lifespan_context(app).__aenter__())


def test_the_events_of_a_message_are_kept(app: httpx.Client, sandbox: Sandbox):
    uuid = send(app)
    wait_until(lambda: all_taken(sandbox))
    news = app.get(f"/codes/{uuid}").json()
    assert sorted(news["events"]) == ["attempt", "authentication", "delivery_status"]
    assert (news["delivery"], news["cost"]) == ("delivered", 0.009)


def test_a_message_that_did_not_arrive(app: httpx.Client, sandbox: Sandbox):
    uuid = send(app, "+12025550130")
    wait_until(lambda: all_taken(sandbox))
    assert app.get(f"/codes/{uuid}").json()["delivery"] == "undelivered"


def test_an_event_that_comes_twice_counts_once(app: httpx.Client, sandbox: Sandbox):
    uuid = send(app)
    wait_until(lambda: all_taken(sandbox))
    before = app.get(f"/codes/{uuid}").json()
    for event in sandbox.webhooks(uuid):
        assert app.post("/events", json=event["body"]).status_code == 200
    assert app.get(f"/codes/{uuid}").json() == before


def test_an_event_of_a_type_that_is_new_is_kept(app: httpx.Client):
    uuid = send(app)
    event = {"id": "5a3c1f0e-3c1d-4c38-9d3e-0f4f5b7a9d21", "auth_uuid": uuid, "type": "on_hold"}
    assert app.post("/events", json=event).status_code == 200
    assert "on_hold" in app.get(f"/codes/{uuid}").json()["events"]


def test_an_event_of_an_authentication_that_nobody_knows_is_refused(app: httpx.Client):
    event = {"id": "5a3c1f0e-3c1d-4c38-9d3e-0f4f5b7a9d21", "auth_uuid": "5a3c1f0e-3c1d-4c38-9d3e-0f4f5b7a9d21"}
    assert app.post("/events", json={**event, "type": "attempt"}).status_code == 404


def test_what_is_no_event_is_refused_and_not_logged(app: httpx.Client, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG, "examples")
    assert app.post("/events", content=f"phone {NUMBER}").status_code == 400
    assert "no event" in caplog.text
    assert NUMBER not in caplog.text
