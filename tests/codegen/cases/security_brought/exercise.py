import httpx
import pytest
from security_brought import AuthenticationError, Sample

from tests.codegen.recording import Answer, Received, recording


def _challenging(request: Received) -> Answer:
    if any(value.startswith("Digest ") for value in request.all("Authorization")):
        return 204, {}, b""
    return 401, {"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256'}, b""


def check_a_certificate_is_not_a_key() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.account.with_certificate()
    assert server.header("Authorization") is None


def check_a_certificate_may_go_with_a_key() -> None:
    with recording() as server, Sample(username="u", password="p", base_url=server.url) as client:
        client.account.with_both()
    assert server.header("Authorization") == "Basic dTpw"


def check_a_challenge_is_answered_by_the_callers_client() -> None:
    with recording(answer=_challenging) as server:
        with httpx.Client(auth=httpx.DigestAuth("u", "p")) as http:
            Sample(base_url=server.url, http_client=http).account.with_digest()
        assert [len(item.all("Authorization")) for item in server.received] == [0, 1]
        with Sample(base_url=server.url) as client, pytest.raises(AuthenticationError):
            client.account.with_digest()


def check_the_first_alternative_that_is_whole_is_sent_whole() -> None:
    with recording() as server:
        url = server.url
        for client, sent in (
            (Sample(token="t", username="u", password="p", app="a", base_url=url), ("Bearer t", None)),
            (Sample(username="u", password="p", app="a", base_url=url), ("Basic dTpw", "a")),
            (Sample(username="u", password="p", base_url=url), (None, None)),
        ):
            with client:
                client.account.with_either()
            assert (server.header("Authorization"), server.header("X-App")) == sent


def check_the_client_says_what_must_be_brought() -> None:
    told = " ".join((Sample.__doc__ or "").split())
    assert "`Certificate` is a client certificate" in told
    assert "`Challenge` (digest) is for an `http_client`" in told
