import pytest
from security_bearer import Sample

from tests.codegen.server import Server


def check_the_key_is_sent_in_its_place() -> None:
    server = Server()
    Sample(api_key="k-1", http_client=server.client()).account.me(full=True)
    assert server.request.headers["Authorization"] == "Bearer k-1"


def check_a_missing_key_is_an_error_that_says_how_to_give_it() -> None:
    with pytest.raises(ValueError, match="api_key=.*SAMPLE_API_KEY"):
        Sample()
