import json
from datetime import date

import pytest
from references_to_files import NotFoundError, Sample
from references_to_files.models import Cat, Dog, OrderOfAUser, Owner, OwnerAddress, Status

from tests.codegen.recording import Answer, Received, recording

CAT = {"kind": "cat", "born": "2026-01-02", "owner": {"name": "Ada", "address": {"city": "Rome"}}}
ORDER = {"id": 1, "status": "paid", "pet": {"kind": "dog", "chases": [CAT]}}


def answer(request: Received) -> Answer:
    """Answer as the files say."""
    found: dict[str, object] = {
        "/pets": [CAT],
        "/pets/1": CAT,
        "/orders?page=2": [ORDER],
        "/orders": ORDER,
        "/pets/2": {"code": "gone"},
    }
    body = json.dumps(found[request.target]).encode()
    status = {"/orders": 201, "/pets/2": 404}.get(request.target, 200)
    return status, {"Content-Type": "application/json", "X-Total": "7"}, body


def check_what_stands_in_other_files_is_called_and_read() -> None:
    tom = Cat(kind="cat", born=date(2026, 1, 2), owner=Owner(name="Ada", address=OwnerAddress(city="Rome")))
    order = OrderOfAUser(id=1, status=Status.PAID, pet=Dog(kind="dog", chases=[tom]))
    with recording(answer=answer) as server, Sample(base_url=server.url) as sample:
        assert sample.pets.list_pets() == [tom]
        assert sample.pets.get_pet(id="1") == tom
        assert sample.orders.list_orders(page=2) == [order]
        assert sample.orders.create_order(order) == order
        assert json.loads(server.last.body) == ORDER
        with pytest.raises(NotFoundError) as caught:
            sample.pets.get_pet(id="2")
    assert caught.value.status_code == 404
