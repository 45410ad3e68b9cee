from growth_any_of_objects import Sample
from growth_any_of_objects.models import Attempt, Delivery, StatusBalance

from tests.codegen.server import Server


def check_each_item_is_the_first_that_fits() -> None:
    events = [{"delivered": True}, {"attempt": 2}, {"amount": 0.5, "currency": "EUR"}]
    result = Sample(http_client=Server({"events": events}).client()).otp.status()
    assert result.events == [
        Delivery(delivered=True),
        Attempt(attempt=2),
        StatusBalance(amount=0.5, additional_properties={"currency": "EUR"}),
    ]
    assert result.to_dict() == {"events": events}


def check_a_list_with_an_item_that_none_fits_is_kept_as_it_came() -> None:
    answer = {"events": [{"attempt": 1}, {}]}
    result = Sample(http_client=Server(answer).client()).otp.status()
    assert result.events is None
    assert result.additional_properties == result.to_dict() == answer
