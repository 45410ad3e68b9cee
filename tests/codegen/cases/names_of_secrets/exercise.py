import pytest
from names_of_secrets import APIStatusError, Sample

from tests.codegen.server import Server


def check_names_that_the_package_uses_to_hide_keys_are_no_obstacle() -> None:
    server = Server({"message": "no secret-1", "reply": "secret-2 is wrong"}, status=400)
    client = Sample(keys_="secret-1", private_url="secret-2", http_client=server.client())
    with pytest.raises(APIStatusError) as caught:
        client.private.read()
    assert (server.request.headers["X-Key"], server.request.headers["X-Url"]) == ("secret-1", "secret-2")
    assert (caught.value.message, caught.value.reply) == ("no ***", "*** is wrong")
    assert caught.value.status_code == 400
