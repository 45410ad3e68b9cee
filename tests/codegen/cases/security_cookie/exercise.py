import pickle

import pytest
from security_cookie import APIStatusError, Sample

from tests.codegen.server import Server


def check_the_key_is_sent_in_its_place() -> None:
    server = Server()
    Sample(api_key="k-1", http_client=server.client()).account.me(full=True)
    assert server.request.headers["Cookie"] == "session=k-1"


def check_a_missing_key_is_an_error_that_says_how_to_give_it() -> None:
    with pytest.raises(ValueError, match="api_key=.*SAMPLE_API_KEY"):
        Sample()


def check_a_key_that_the_server_echoes_is_masked_in_what_is_kept() -> None:
    server = Server({}, status=400, headers={"Set-Cookie": "session=s3cret-session; Path=/"})
    with pytest.raises(APIStatusError) as caught:
        Sample(api_key="s3cret-session", http_client=server.client()).account.me(full=True)
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert error.response.headers["Set-Cookie"] == "session=***; Path=/"


def check_a_key_that_no_cookie_can_hold_is_refused_before_anything_is_sent() -> None:
    server = Server()
    for key in ("s3;admin=1", "s3 x", "s3,x", 's3"x', "s3\\x", "s3é", "s3\n"):
        with pytest.raises(ValueError, match="^api_key: has a ") as caught:
            Sample(api_key=key)
        with pytest.raises(ValueError, match="^api_key: has a ") as later:
            Sample(api_key=lambda key=key: key, http_client=server.client()).account.me()
        assert "s3" not in f"{caught.value}{later.value}"
    assert not server.requests
