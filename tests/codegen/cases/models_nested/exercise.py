from datetime import UTC, datetime

import pytest
from models_nested import ResponseDecodeError, Sample

from tests.codegen.server import Server

ORDER = {
    "id": 3,
    "customer": {"name": "Ada", "address": {"city": "Paris"}},
    "lines": [{"sku": "a"}, {"sku": "b", "count": 2}],
    "placed": "2024-02-29T12:00:00+0000",
}


def check_objects_in_objects_are_decoded() -> None:
    order = Sample(http_client=Server(ORDER).client()).orders.get_order()
    assert order.customer.address is not None
    assert order.customer.address.city == "Paris"
    assert [line.count for line in order.lines] == [None, 2]
    assert order.placed == datetime(2024, 2, 29, 12, tzinfo=UTC)
    assert type(order).from_dict(order.to_dict()) == order


def check_an_error_names_the_way_to_the_field() -> None:
    broken = {**ORDER, "lines": [{"sku": "a"}, {"sku": 5}]}
    with pytest.raises(ResponseDecodeError, match=r"lines\.1\.sku: expected a string, got a number"):
        Sample(http_client=Server(broken).client()).orders.get_order()
