import inspect
import json
from collections.abc import Generator
from contextlib import contextmanager
from urllib.parse import parse_qs

import pytest
from security_oauth2_apart import Sample, _servers
from security_oauth2_apart.resources import account

from tests.codegen.recording import Answer, Received, Recording, recording


def _answer(request: Received) -> Answer:
    if "token" in request.target:
        value = {"access_token": f"of {request.target}".replace(" ", "-"), "expires_in": 60}
        return 200, {"Content-Type": "application/json"}, json.dumps(value).encode()
    return 204, {}, b""


@contextmanager
def _servers_of_both() -> Generator[tuple[Recording, Recording]]:
    with recording(answer=_answer) as api, recording(answer=_answer) as login:
        yield api, login


def check_each_scheme_has_arguments_of_its_own() -> None:
    arguments = list(inspect.signature(Sample).parameters)
    assert arguments[:9] == [
        *("client_id", "client_secret", "login", "token_url", "other_login_client_id"),
        *("other_login_client_secret", "other_login", "other_login_token_url", "device"),
    ]


def check_tokens_come_from_below_a_base_url_of_the_callers() -> None:
    with recording(answer=_answer) as api, Sample(client_id="i", client_secret="s", base_url=f"{api.url}/x") as client:
        client.account.either()
    assert [item.target for item in api.received] == ["/x/token", "/x/either"]
    assert api.header("Authorization") == "Bearer of-/x/token"


def check_the_secret_goes_into_the_body_where_the_description_says_so() -> None:
    with _servers_of_both() as (api, login):
        client = Sample(
            base_url=api.url,
            other_login_client_id="i d",
            other_login_client_secret="s&t",
            other_login_token_url=f"{login.url}/token",
        )
        client.account.files()
        assert not login.last.all("Authorization")
        assert parse_qs(login.last.body.decode()) == {
            "grant_type": ["client_credentials"],
            "client_id": ["i d"],
            "client_secret": ["s&t"],
        }
        assert api.header("Authorization") == "Bearer of-/token"
        with pytest.raises(ValueError, match="client_id and client_secret and other_login_client_id and"):
            Sample(base_url=api.url).account.both()


def check_calls_to_servers_of_their_own_carry_tokens() -> None:
    with _servers_of_both() as (files, login), pytest.MonkeyPatch.context() as patch:
        at = _servers.at_server
        patch.setattr(account, "at_server", lambda api, _url: at(api, files.url))
        with Sample(
            other_login_client_id="i", other_login_client_secret="s", other_login_token_url=f"{login.url}/token"
        ) as client:
            client.account.files()
            client.account.files()
    assert len(login.received) == 1
    assert [(item.target, *item.all("Authorization")) for item in files.received] == [
        ("/files", "Bearer of-/token"),
        ("/files", "Bearer of-/token"),
    ]
