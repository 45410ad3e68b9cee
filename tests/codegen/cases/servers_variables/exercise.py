import inspect
from typing import Literal

import pytest
from servers_variables import AsyncSample, Sample

from tests.codegen.server import Server


def check_the_first_server_is_the_default() -> None:
    server = Server()
    Sample(http_client=server.client()).account.me()
    assert str(server.request.url) == "https://eu.example.com:8443/v1/me"


def check_its_variables_are_typed_arguments() -> None:
    for client in (Sample, AsyncSample):
        parameters = inspect.signature(client).parameters
        assert (parameters["region"].default, parameters["port"].default) == ("eu", "8443")
    server = Server()
    region: Literal["eu", "us"] = "us"
    Sample(http_client=server.client(), region=region, port="80").account.me()
    assert str(server.request.url) == "https://us.example.com:80/v1/me"


def check_values_are_checked() -> None:
    with pytest.raises(ValueError, match="region: must be one of 'eu', 'us', not 'uss'; did you mean 'us'\\?"):
        Sample(region="uss")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="port: must be a string, not int"):
        Sample(port=80)  # type: ignore[arg-type]
    for port in ("80/", "80?", "x", "80@evil.example"):
        with pytest.raises(ValueError, match="^(port|base_url): "):
            Sample(port=port)


def check_a_base_url_of_the_callers_has_no_variables() -> None:
    with pytest.raises(ValueError, match="region: is a part of the API's own URL, so it can't be given with base_url"):
        Sample(region="us", base_url="http://127.0.0.1:1")
    server = Server()
    with pytest.MonkeyPatch.context() as patch:  # such as in a test of an application that says where it is
        patch.setenv("SAMPLE_BASE_URL", "http://127.0.0.1:4010")
        Sample(region="us", http_client=server.client()).account.me()
    assert str(server.request.url) == "http://127.0.0.1:4010/me"


def check_another_may_be_given() -> None:
    server = Server()
    Sample(http_client=server.client(), base_url="http://127.0.0.1:4010/x/").account.me()
    assert str(server.request.url) == "http://127.0.0.1:4010/x/me"
