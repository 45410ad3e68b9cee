"""What must not leave a process, or go over a network in the clear."""

import copy
import pickle
import warnings

import pytest

from ding_otp import InsecureConnectionWarning
from ding_otp import _base_url as base_urls

from .examples import CUSTOMER, KEY
from .sides import Connect, Side


@pytest.fixture(autouse=True)
def nothing_warned_of_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base_urls, "_warned", set())


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_neither_pickled_nor_copied(connect: Connect, copied):
    client = connect()
    for value in (client, client.with_options(timeout=1)):
        with pytest.raises(TypeError, match="holds a key and connections, so it can't be pickled or copied") as caught:
            copied(value)
        assert KEY not in str(caught.value)
    with pytest.raises(TypeError):
        pickle.dumps(client.otp)


def made(side: Side, base_url: str, **options: object) -> None:
    side.client_class(api_key=KEY, customer_uuid=CUSTOMER, base_url=base_url, **options)


@pytest.mark.parametrize(
    "host",
    ["api.example.com", "8.8.8.8", "[2606:4700:4700::1111]", "API.Example.com:8080", "xn--bcher-kva.example.com"],
)
def test_http_to_a_public_host_is_warned_of_once(side: Side, host: str):
    with pytest.warns(InsecureConnectionWarning, match=r"base_url: http:// sends the key .* use https://") as caught:
        made(side, f"http://{host}/v1")
    assert [warning.filename for warning in caught] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made(side, f"http://{host}/v1")
        made(side, f"http://{host}/v2", timeout=5)
    with pytest.warns(InsecureConnectionWarning):
        made(side, "http://another.example.com")


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "127.0.0.1", "127.1.2.3", "[::1]", "10.0.0.5", "172.16.0.1", "192.168.1.1", "169.254.1.1"),
        *("100.64.0.1", "[fd00::1]", "[fe80::1]", "sandbox", "sandbox:8025", "api.localhost", "shop.test", "pi.local"),
        *("host.docker.internal", "api.shop.svc.cluster.local", "nas.home.arpa", "192.0.2.1"),
    ],
)
def test_http_within_a_machine_or_a_network_is_not(side: Side, host: str):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made(side, f"http://{host}/v1")


def test_https_is_not(side: Side):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made(side, "https://api.example.com")


def test_the_environment_is_looked_at_too(side: Side, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DING_BASE_URL", "http://api.example.com")
    with pytest.warns(InsecureConnectionWarning, match=r"api\.example\.com"):
        side.client_class(api_key=KEY, customer_uuid=CUSTOMER)
