import json
from typing import assert_type

import pytest
from errors_of_one_status import APIStatusError, ConflictError, NotFoundError, Sample
from errors_of_one_status.models import Failure, ReplyModel

from tests.codegen.recording import Answer, Received, recording


def _conflict(_: Received) -> Answer:
    return 409, {"Content-Type": "application/json"}, json.dumps({"version": 3}).encode()


def check_the_one_model_of_a_status_is_the_type_of_its_error() -> None:
    for call in ("create", "show"):
        with recording(answer=_conflict) as server, Sample(base_url=server.url) as client:
            with pytest.raises(ConflictError) as caught:
                getattr(client.orders, call)()
        assert_type(caught.value.error, ReplyModel | None)
        assert caught.value.error is not None
        assert caught.value.error.version == 3
        assert caught.value.message is None


def typed(error: NotFoundError | APIStatusError) -> None:
    """Have type checkers see the types of the others; nothing calls it."""
    if isinstance(error, NotFoundError):
        assert_type(error.error, Failure | None)
    else:
        assert_type(error.error, Failure | ReplyModel | None)
