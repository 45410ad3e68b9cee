"""What the sandbox does not let others do: other pages, other programs, receivers, clients that never end."""

from __future__ import annotations

import os
import socket
import sqlite3
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

from ding_sandbox import Sandbox, SandboxClient, Settings
from ding_sandbox.http import protocol

from .api import CUSTOMER, NUMBER, Api, send_to_the_end, wait_until
from .process import sandbox_process
from .receiver import receiving

SEND = {"customer_uuid": CUSTOMER, "phone_number": NUMBER}
NO_CODE = "+12025550101"  # so that one event is posted only


@pytest.mark.parametrize("path", ["/", "/_sandbox/messages", "/page/main.js", "/v1/authentication", "/nothing"])
@pytest.mark.parametrize(
    "headers",
    [
        {"host": "rebound.example.com"},
        {"host": "127.0.0.1.example.com:8025"},
        {"host": "192.0.2.1"},
        {"host": "["},
        {"host": "[::1"},
        {"host": "a b"},
        {"host": ""},
        {"host": "localhost@example.com"},
        {"origin": "https://example.com"},
        {"origin": "null"},
        {"origin": "http://localhost:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"x-ding-sandbox-webhook": "1"},
    ],
)
def test_one_guard_stands_in_front_of_every_route(sandbox: Sandbox, path: str, headers: dict[str, str]) -> None:
    method = "POST" if path.startswith("/v1") else "GET"
    answer = httpx.request(method, f"{sandbox.url}{path}", headers={"x-api-key": "any", **headers}, json=SEND)
    assert (answer.status_code, answer.json()["code"]) == (403, "bad_request")
    assert sandbox.messages == []


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"host": "localhost:1"},
        {"host": "LOCALHOST"},
        {"host": "app.localhost"},
        {"host": "[::1]:80"},
        {"host": "localhost:5", "origin": "http://localhost:5", "sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
    ],
)
def test_programs_of_this_machine_and_the_page_itself_pass(sandbox: Sandbox, headers: dict[str, str]) -> None:
    url = f"{sandbox.base_url}/authentication"
    assert httpx.post(url, json=SEND, headers={"x-api-key": "any", **headers}).status_code == 200
    assert httpx.get(f"{sandbox.url}/_sandbox/messages", headers=headers).status_code == 200


def test_a_link_of_another_page_opens_the_page_but_asks_nothing(sandbox: Sandbox) -> None:
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    assert httpx.get(sandbox.url, headers=link).status_code == 200
    assert httpx.get(f"{sandbox.url}/_sandbox/messages", headers=link).status_code == 403
    assert httpx.get(sandbox.url, headers={**link, "sec-fetch-dest": "iframe"}).status_code == 403


def test_a_header_that_stands_twice_is_refused(sandbox: Sandbox) -> None:
    with connect(sandbox) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nhost: localhost\r\nhost: example.com\r\n\r\n")
        assert status_of(connection) == b"403"


def test_further_names_are_allowed_by_name() -> None:
    with Sandbox(Settings(allowed_hosts=("otp.test", "*.dev.test"))) as sandbox:
        for host, status in (("otp.test", 200), ("OTP.test:80", 200), ("a.dev.test", 200), ("b.test", 403)):
            assert httpx.get(sandbox.url, headers={"host": host}).status_code == status


def test_a_token_guards_what_shows_codes_but_not_the_api() -> None:
    with Sandbox(Settings(token="quite-a-secret")) as sandbox, Api(sandbox.base_url) as api:
        assert api.send().status_code == 200
        assert len(sandbox.messages) == 1
        for path in ("/", "/page/main.js", "/_sandbox/messages", "/_sandbox/health", "/_sandbox"):
            assert httpx.get(f"{sandbox.url}{path}", follow_redirects=True).status_code == 401
        for given in ("Bearer", "Bearer wrong", "Basic quite-a-secret", "Bearer quite-a-secre", "Bearer \xff"):
            headers = {"authorization": given.encode("latin-1")}
            assert httpx.get(f"{sandbox.url}/_sandbox/messages", headers=headers).status_code == 401
        assert "quite-a-secret" not in repr(Settings(token="quite-a-secret"))
        shown = httpx.get(f"{sandbox.url}/_sandbox/requests", headers={"authorization": "Bearer quite-a-secret"}).text
        assert "quite-a-secret" not in shown
        assert "quite-a-secre" not in shown


def test_a_short_token_is_refused_at_the_start() -> None:
    with pytest.raises(ValueError, match="token must be at least 8"):
        Settings(token="short")


def test_webhooks_are_never_posted_to_the_sandbox_itself(sandbox: Sandbox, api: Api) -> None:
    port = sandbox.url.rpartition(":")[2]
    for host in ("127.0.0.1", "localhost", "127.0.0.2", "[::1]", "LOCALHOST."):
        uuid = api.new(NO_CODE, callback_url=f"http://{host}:{port}/_sandbox/reset")
        wait_until(lambda uuid=uuid: sandbox.webhooks(uuid)[0].state == "refused")
        assert "itself" in sandbox.webhooks(uuid)[0].deliveries[0].reason


def test_nor_to_another_sandbox(sandbox: Sandbox, api: Api) -> None:
    with Sandbox() as other, Api(other.base_url) as other_api:
        other_api.send()
        uuid = api.new(NO_CODE, callback_url=f"{other.url}/_sandbox/reset")
        wait_until(lambda: sandbox.webhooks(uuid)[0].attempts == 1)
        assert sandbox.webhooks(uuid)[0].deliveries[0].status == 403
        assert len(other.messages) == 1


def test_an_exposed_sandbox_posts_to_no_loopback_port_that_it_was_not_told_of(tmp_path: Path) -> None:
    with (
        receiving() as receiver,
        sandbox_process("--host", "0.0.0.0", "--expose", "--token", "12345678") as sandbox,  # noqa: S104
    ):
        url = f"http://127.0.0.1:{sandbox.port}"
        client = SandboxClient(url, token="12345678")
        with Api(f"{url}/v1") as api:
            api.send(callback_url=receiver.url)
        wait_until(lambda: {event.state for event in client.webhooks()} == {"refused"})
        assert receiver.events == []
        client.close()


@contextmanager
def listening(behave: Callable[[socket.socket], None]) -> Iterator[str]:
    """A receiver that does with each connection what it likes, in threads."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        connections: list[socket.socket] = []

        def accept() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                connections.append(connection)
                threading.Thread(target=quietly, args=(connection,), daemon=True).start()

        def quietly(connection: socket.socket) -> None:
            try:
                connection.recv(65536)
                behave(connection)
            except OSError:
                return

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/events"
        server.shutdown(socket.SHUT_RDWR)
        for connection in connections:
            connection.close()
        thread.join(5)


def trickle(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        time.sleep(0.05)
        connection.sendall(b"a")


def test_a_receiver_that_never_ends_its_answer_holds_up_no_other(sandbox: Sandbox, api: Api) -> None:
    with listening(trickle) as slow, receiving() as receiver:
        for _ in range(3):  # three events each: more than may be posted to one receiver at a time
            api.send(callback_url=slow)
        api.send("+33612345678", callback_url=receiver.url)
        assert len(receiver.wait_for(3, timeout=5)) == 3
        assert {event.attempts for event in sandbox.webhooks() if event.url == slow} == {0}


def test_an_attempt_has_an_end(sandbox: Sandbox, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ding_sandbox.webhooks.posting.TIMEOUT", 0.3)
    with listening(trickle) as slow:
        uuid = api.new(NO_CODE, callback_url=slow)
        wait_until(lambda: sandbox.webhooks(uuid)[0].attempts == 1)
    attempt = sandbox.webhooks(uuid)[0].deliveries[0]
    assert (attempt.status, attempt.reason) == (None, "no answer within 0.3 s")


def test_of_an_endless_answer_the_beginning_is_read(sandbox: Sandbox, api: Api) -> None:
    def flood(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 500 No\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)

    with listening(flood) as endless:
        uuid = api.new(NO_CODE, callback_url=endless)
        wait_until(lambda: sandbox.webhooks(uuid)[0].attempts == 1)
    attempt = sandbox.webhooks(uuid)[0].deliveries[0]
    assert (attempt.status, attempt.body) == (500, "x" * 2048)


def test_no_cookie_goes_from_one_receiver_to_another(sandbox: Sandbox, api: Api) -> None:
    def set_cookie(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 500 No\r\nset-cookie: a=b\r\ncontent-length: 0\r\n\r\n")

    with listening(set_cookie) as one, socket.create_server(("127.0.0.1", 0)) as server:
        uuid = api.new(NO_CODE, callback_url=one)
        wait_until(lambda: sandbox.webhooks(uuid)[0].attempts == 1)
        api.send(NO_CODE, callback_url=f"http://127.0.0.1:{server.getsockname()[1]}/")
        connection, _ = server.accept()
        with connection:
            head = connection.recv(65536)
    assert head.startswith(b"POST / HTTP/1.1")
    assert b"cookie" not in head.lower()


def test_an_exception_does_not_end_the_courier(sandbox: Sandbox, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("odd")

    with receiving() as receiver:
        with monkeypatch.context() as broken:
            broken.setattr("ding_sandbox.webhooks.courier.take_due", fail)
            api.send(NO_CODE, callback_url=receiver.url)
            wait_until(lambda: health(sandbox)["tasks"]["webhooks"] == {"status": "failing", "reason": "RuntimeError"})
            assert health(sandbox)["status"] == "failing"
        receiver.wait_for(1)


def health(sandbox: Sandbox) -> dict[str, dict[str, object]]:
    answer = httpx.get(f"{sandbox.url}/_sandbox/health")
    content: dict[str, dict[str, object]] = answer.json()
    assert answer.status_code == (200 if content["status"] == "ok" else 503)
    return content


def test_health_knows_every_background_task(any_sandbox: Sandbox, database: str) -> None:
    tasks = {"webhooks", "retention", "connections", *(["other sandboxes"] if "://" in database else [])}
    assert health(any_sandbox)["database"] == {"status": "ok"}
    assert set(health(any_sandbox)["tasks"]) == tasks


def test_a_webhook_is_sent_again_with_the_same_id(sandbox: Sandbox, api: Api) -> None:
    with receiving() as receiver:
        uuid = api.new(NO_CODE, callback_url=receiver.url)
        wait_until(lambda: sandbox.webhooks(uuid)[0].state == "done")
        (event,) = sandbox.webhooks(uuid)
        sandbox.resend(event.id)
        assert [one["id"] for one in receiver.wait_for(2)] == [event.id] * 2
        wait_until(lambda: len(sandbox.webhooks(uuid)[0].deliveries) == 2)
    with pytest.raises(ValueError, match="is not the id of a webhook event"):
        sandbox.resend("nothing")


def connect(sandbox: Sandbox) -> socket.socket:
    return socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2])), 20)


def status_of(connection: socket.socket) -> bytes:
    received = b""
    try:
        while b"\r\n" not in received and (part := connection.recv(65536)):
            received += part
    except ConnectionResetError:
        pass
    return received[9:12]


@pytest.mark.parametrize("name", [b"x: ", b"x-api-key: "])
def test_a_head_without_end_is_answered_431(sandbox: Sandbox, name: bytes) -> None:
    with connect(sandbox) as connection:
        connection.sendall(b"POST /v1/check HTTP/1.1\r\nhost: localhost\r\n" + name)
        sent = 0
        try:
            while sent < 200_000_000:
                connection.sendall(b"a" * 65536)
                sent += 65536
        except OSError:
            pass
        assert sent < 10_000_000
        assert status_of(connection) in {b"431", b""}  # a client that goes on sending may lose it
    assert sandbox.requests[0].status == 431


def test_a_large_head_in_one_piece_is_answered_431(sandbox: Sandbox) -> None:
    with connect(sandbox) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nhost: localhost\r\nx: " + b"a" * 40_000 + b"\r\n\r\n")
        assert status_of(connection) == b"431"
    with connect(sandbox) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nhost: localhost\r\nx: " + b"a" * 20_000 + b"\r\n\r\n")
        assert status_of(connection) == b"200"


@pytest.mark.parametrize("path", ["/_sandbox/clock/advance", "/_sandbox/faults", "/v1/authentication"])
@pytest.mark.parametrize("head", [b"content-length: 300000000\r\n", b"transfer-encoding: chunked\r\n"])
def test_a_large_body_is_answered_413(sandbox: Sandbox, path: str, head: bytes) -> None:
    with connect(sandbox) as connection:
        connection.sendall(f"POST {path} HTTP/1.1\r\nhost: localhost\r\n".encode() + head + b"\r\n")
        chunk = b"10000\r\n" + b"a" * 65536 + b"\r\n" if b"chunked" in head else b"a" * 65536
        sent = 0
        try:
            while sent < 300_000_000:
                connection.sendall(chunk)
                sent += 65536
        except OSError:
            pass
        assert sent < 20_000_000
        assert status_of(connection) in {b"413", b""}


def test_requests_that_do_not_come_to_their_ends_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "RECEIVE_TIMEOUT", 0.2)
    begun = b"POST /v1/check HTTP/1.1\r\nhost: localhost\r\n"
    with Sandbox() as sandbox:
        for sent, answer in ((b"", b""), (begun, b"408"), (begun + b"content-length: 9\r\n\r\n", b"")):
            with connect(sandbox) as connection:
                connection.sendall(sent)
                assert status_of(connection) == answer
        assert [one.outcome for one in sandbox.requests] == ["client_gone", "timed_out"]
        with Api(sandbox.base_url) as api:
            assert api.send().status_code == 200


def test_there_are_not_more_connections_than_descriptors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MAX_CONNECTIONS", 5)
    with Sandbox() as sandbox:
        several = [connect(sandbox) for _ in range(8)]
        answers = [status_of(connection) for connection in several[5:]]
        for connection in several:
            connection.close()
        assert answers == [b"503"] * 3
        wait_until(lambda: httpx.get(sandbox.url).status_code == 200)


def test_a_lock_on_the_file_freezes_nothing_and_ends_in_503(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with sandbox_process("--database", str(file)) as sandbox, Api(f"{sandbox.url}/v1") as api:
        assert api.send().status_code == 200
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            answers: list[httpx.Response] = []
            sending = threading.Thread(target=lambda: answers.append(api.send()))
            sending.start()
            assert httpx.get(f"{sandbox.url}/page/base.css").status_code == 200
            sending.join(10)
            assert answers[0].status_code == 503
            assert "locked by another program" in answers[0].json()["message"]
            assert httpx.get(f"{sandbox.url}/_sandbox/health").status_code == 503
            assert httpx.post(f"{sandbox.url}/_sandbox/faults", json={"kind": "drop"}).status_code == 503
            other.execute("ROLLBACK")
        assert api.send().status_code == 200


def test_it_stops_while_its_file_is_locked(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with (
        sandbox_process("--database", str(file)) as sandbox,
        closing(sqlite3.connect(file, isolation_level=None)) as db,
    ):
        db.execute("BEGIN IMMEDIATE")
        waiting = threading.Thread(target=send_to_the_end, args=(f"{sandbox.url}/v1",))
        waiting.start()
        assert sandbox.terminate(within=5) == 0
        waiting.join(10)


def test_a_file_has_one_owner(tmp_path: Path) -> None:
    settings = Settings(database=str(tmp_path / "sandbox.db"))
    with Sandbox(settings), pytest.raises(ValueError, match=rf"in use by another sandbox \(process {os.getpid()}\)"):
        Sandbox(settings)
    with Sandbox(settings) as again, Api(again.base_url) as api:
        assert api.send().status_code == 200
    assert [path.name for path in tmp_path.iterdir()] == ["sandbox.db"]


def test_a_new_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with Sandbox(Settings(database=str(file))) as sandbox, Api(sandbox.base_url) as api:
        api.send()
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}


def make_sqlite(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        for statement in statements:
            database.execute(statement)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda file: file.write_text("not a database, but my diary" * 10), "is no SQLite database"),
        (lambda file: (file.unlink(), make_sqlite(file, "CREATE TABLE diary (day TEXT)")), "of another program"),
        (lambda file: make_sqlite(file, "PRAGMA user_version = 99"), r"another version of the sandbox \(schema 99"),
        (
            lambda file: make_sqlite(file, "ALTER TABLE ding_sandbox_authentications DROP COLUMN device"),
            "lacks the column ding_sandbox_authentications.device",
        ),
        (lambda file: make_sqlite(file, "DROP TABLE ding_sandbox_faults"), "lacks the table ding_sandbox_faults"),
    ],
)
def test_a_file_that_does_not_fit_is_told_at_the_start_and_stays_as_it_is(
    tmp_path: Path, change: Callable[[Path], object], reason: str
) -> None:
    file = tmp_path / "sandbox.db"
    settings = Settings(database=str(file))
    with Sandbox(settings):
        pass
    change(file)
    before = file.read_bytes()
    with pytest.raises(ValueError, match=reason):
        Sandbox(settings)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["sandbox.db"]


@pytest.mark.parametrize("lifetime", [0.001, 10.0])
def test_far_too_many_authentications_go_whether_expired_or_not(
    monkeypatch: pytest.MonkeyPatch, lifetime: float
) -> None:
    monkeypatch.setattr("ding_sandbox.store.retention._LEAST_UNEXPIRED", 20)
    settings = Settings(keep=2, max_sends=10_000, code_lifetime=lifetime, send_window=0.001)
    with Sandbox(settings) as sandbox, Api(sandbox.base_url) as api:
        for _ in range(400):
            api.send()
        limit = 2 if lifetime < 1 else 20
        wait_until(lambda: len(sandbox.messages) == limit)
        left = httpx.get(f"{sandbox.url}/_sandbox/").json()["counts"]
        assert left == {
            "messages": limit,
            "authentications": limit,
            "webhooks": 0,
            "failing_webhooks": 0,
            "requests": 400,
        }
