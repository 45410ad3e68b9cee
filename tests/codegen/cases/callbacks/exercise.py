import pytest
from callbacks import models, webhooks


def check_the_discriminator_decides() -> None:
    paid = webhooks.parse('{"kind": "paid", "amount": 9.5, "buyer": "+33698765432"}')
    assert paid == models.PaidEvent(kind="paid", amount=9.5, buyer="+33698765432")
    assert "***32" in repr(paid)


def check_heirs_that_no_tag_is_given_for_go_by_their_names() -> None:
    assert webhooks.parse({"kind": "SentEvent", "carrier": "mail"}) == models.SentEvent(kind="SentEvent", carrier="mail")


def check_any_other_event_is_one_of_the_general_class() -> None:
    event = webhooks.parse(b'{"kind": "lost", "where": "at sea"}')
    assert event == models.OrderEvent(kind="lost", additional_properties={"where": "at sea"})


def check_a_model_keeps_its_name_and_the_union_gets_another() -> None:
    assert webhooks.parse({"kind": "lost", "cause": {"name": "storm"}}).cause == models.Event(name="storm")
    assert webhooks.AnyEvent


def check_what_is_no_event_is_an_error_that_names_the_field() -> None:
    with pytest.raises(webhooks.EventDecodeError, match=r"event of this API: kind: expected a string, got a number"):
        webhooks.parse({"kind": 33698765432})


def check_an_odd_field_does_not_cost_the_event() -> None:
    event = webhooks.parse({"kind": "paid", "buyer": 33698765432})
    assert isinstance(event, models.PaidEvent)
    assert event.additional_properties == {"buyer": 33698765432}
