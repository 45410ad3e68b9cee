"""What happens in the child of a fork; `test_fork.py` does it with real ones."""

import pytest

from ding_otp import Ding
from ding_otp._http import pool

from . import answers as a
from .calls import IDENTITY
from .server import FaultServer

pytestmark = pytest.mark.usefixtures("world")


def test_a_forked_process_leaves_the_connections_that_it_found() -> None:
    with FaultServer(a.replies(a.http())) as server, Ding(**IDENTITY, base_url=server.url) as client:
        client.otp.retry(authentication_uuid=a.UUID)
        pool._after_fork()
        client.otp.retry(authentication_uuid=a.UUID)
        assert server.connections == 2
