import inspect
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import pytest
from odd_fields import ResponseDecodeError, Sample
from odd_fields.models import Cat, Circle, Customer, Labels, Line, NewOrder, Order, Square

from tests.codegen.server import Server


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextmanager
def _warnings() -> Iterator[list[str]]:
    handler, logger = _Kept(), logging.getLogger("odd_fields")
    logger.addHandler(handler)
    try:
        yield handler.lines
    finally:
        logger.removeHandler(handler)


_END = "; it is kept in additional_properties as it came"


def _order(answer: dict[str, object], *said: str) -> Order:
    """Returns what comes of an answer, which keeps all of it, and of which that is said."""
    full = {"id": 7, **answer}
    with _warnings() as lines:
        order = Sample(http_client=Server(full).client()).orders.get_order()
    assert lines == [line + _END for line in said]
    assert order.to_dict() == full
    assert Order.from_dict(order.to_dict()) == order
    return order


def check_an_odd_field_is_none_and_kept() -> None:
    order = _order({"placed": "soon"}, "Order.placed: expected a date-time")
    assert order == Order(id=7, additional_properties={"placed": "soon"})
    assert _order({"tags": "a"}, "Order.tags: expected an array, got a string").tags is None


def check_a_number_that_is_too_large_is_odd_and_one_without_a_fraction_is_whole() -> None:
    def read(answer: bytes) -> Order:
        return Sample(http_client=Server(content=answer).client()).orders.get_order()

    with _warnings() as lines:
        order = read(b'{"id": 7.0, "total": 1e400, "version": 3.0}')
    assert lines == [f"Order.total: expected a number, got a string{_END}"]
    assert order == Order(id=7, version=3, additional_properties={"total": "1e400"})
    assert order.to_json() == '{"total":"1e400","id":7,"version":3}'
    assert read(b'{"id": 9007199254740993, "total": -0.0}').to_json() == '{"id":9007199254740993,"total":-0.0}'
    with _warnings() as lines:
        assert read(b'{"id": 7, "version": true}').version is None
    assert lines == [f"Order.version: is not the one value that it may have{_END}"]


def check_an_odd_field_inside_costs_that_field_only() -> None:
    order = _order({"customer": {"name": "a", "since": 5}}, "Customer.since: expected a string, got a number")
    assert order.customer == Customer(name="a", additional_properties={"since": 5})
    deep = _order({"customer": {"name": "a", "address": {"city": 5}}}, "CustomerAddress.city: expected a string, got a number")
    assert deep.customer is not None
    assert deep.customer.address is not None
    assert deep.customer.address.additional_properties == {"city": 5}


def check_an_object_that_lacks_what_it_must_have_is_odd_as_a_whole() -> None:
    order = _order({"customer": {"since": "2024-01-01"}}, "Order.customer.name: missing")
    assert order.customer is None
    assert order.additional_properties == {"customer": {"since": "2024-01-01"}}


def check_a_list_or_a_map_with_an_odd_item_is_odd_as_a_whole() -> None:
    assert _order({"tags": ["a", 5]}, "Order.tags.1: expected a string, got a number").tags is None
    assert _order({"counts": {"a": 1, "+33612345678": "b"}}, "Order.counts.*: expected an integer, got a string").counts is None
    assert _order({"lines": [{"sku": "a"}, {}]}, "Order.lines.1.sku: missing").lines is None


def check_items_of_a_list_lose_their_odd_fields_only_and_are_told_of_once() -> None:
    lines = [{"sku": "a", "count": "x"}, {"sku": "b", "count": "y"}, {"sku": "c", "count": 3}]
    order = _order({"lines": lines}, "Line.count: expected an integer, got a string")
    assert order.lines is not None
    assert [line.count for line in order.lines] == [None, None, 3]


def check_a_union_takes_the_member_that_loses_no_field() -> None:
    assert _order({"shape": {"size": "big"}}).shape == Square(size="big")
    assert _order({"shape": {"size": 5}}).shape == Circle(size=5)


def check_else_it_takes_the_one_that_loses_least_and_tells_of_that_only() -> None:
    answer = {"size": "big", "side": "long", "more": 1}
    square = _order({"shape": answer}, "Square.side: expected a number, got a string").shape
    assert square == Square(size="big", additional_properties={"side": "long", "more": 1})


def check_an_unknown_tag_is_the_raw_object() -> None:
    assert _order({"pet": {"kind": "fish", "fins": 2}}).pet == {"kind": "fish", "fins": 2}
    cat = _order({"pet": {"kind": "cat", "lives": "nine"}}, "Cat.lives: expected an integer, got a string").pet
    assert cat == Cat(kind="cat", additional_properties={"lives": "nine"})


def check_fields_that_are_not_described_stay_if_they_are_of_another_type() -> None:
    labels = {"colour": 5, "made": "2024-01-01", "sold": "soon"}
    order = _order({"labels": labels}, "Labels.colour: expected a string, got a number", "Labels.*: expected a date")
    assert isinstance(order.labels, Labels)
    assert order.labels.additional_properties == {"colour": 5, "made": date(2024, 1, 1), "sold": "soon"}


def check_null_and_absent_stay_apart_where_they_were() -> None:
    assert _order({"shipped": None}).shipped is None
    shipped = _order({"shipped": "soon"}, "Order.shipped: expected a date-time").shipped
    assert not isinstance(shipped, datetime)


def check_what_was_read_can_be_sent_back() -> None:
    server = Server({"id": 7, "placed": "soon"})
    order = Sample(http_client=server.client()).orders.put_order(Order(id=7, additional_properties={"placed": "soon"}))
    assert server.request.content == b'{"placed":"soon","id":7}'
    Sample(http_client=server.client()).orders.put_order(order)
    assert server.request.content == b'{"placed":"soon","id":7}'


def check_what_must_be_there_is_still_an_error() -> None:
    for answer, problem in (({"id": "x"}, "id: expected an integer"), ({}, "id: missing"), ([], "expected an object")):
        with pytest.raises(ResponseDecodeError, match=problem):
            Sample(http_client=Server(answer).client()).orders.get_order()
    with pytest.raises(ResponseDecodeError, match="1.id: missing"):
        Sample(http_client=Server([{"id": 1}, {}]).client()).orders.list_orders()


def check_what_callers_make_is_refused_if_it_is_wrong() -> None:
    with pytest.raises(ValueError, match="note: expected a string, got a number"):
        NewOrder.from_dict({"note": 5})
    with pytest.raises(ValueError, match="placed: the datetime has no offset"):
        Order(id=1, placed=datetime(2024, 1, 1))
    assert Order(id=1, placed=datetime(2024, 1, 1, tzinfo=UTC)).to_dict()["placed"] == "2024-01-01T00:00:00+00:00"


def check_what_a_field_means_stands_below_it_and_in_short_above() -> None:
    source = inspect.getsource(NewOrder)
    assert '"""For the kitchen. It is read aloud. It is deprecated. Example: `no onions`."""' in source
    assert "        note: For the kitchen.\n" in source


def check_a_deep_answer_keeps_what_is_deeper_than_python_goes() -> None:
    answer: dict[str, object] = {"id": 0}
    for _ in range(400):
        answer = {"id": 0, "parent": answer}
    with _warnings() as lines:
        order = Sample(http_client=Server(answer).client()).orders.get_order()
    assert lines == ["Order.parent: is nested too deep" + _END]
    deepest, depth = order, 0
    while deepest.parent is not None:
        deepest, depth = deepest.parent, depth + 1
    assert depth > 50
    assert "parent" in deepest.additional_properties
