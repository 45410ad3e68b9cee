import pytest
from webhooks_apart import models, webhooks


def check_each_place_that_posts_has_a_function_of_its_own() -> None:
    assert webhooks.parse_changed({"name": "Rex"}) == models.Pet(name="Rex")
    assert webhooks.parse_add_pet_changed({"address": "here"}) == models.Owner(address="here")
    assert webhooks.parse_counted('[{"name": "Rex"}]') == [models.Pet(name="Rex")]


def check_a_union_without_tags_is_the_first_that_fits() -> None:
    event: webhooks.EitherEvent = webhooks.parse_either({"address": "here"})
    assert event == models.Owner(address="here")
    with pytest.raises(webhooks.EventDecodeError, match="fits none"):
        webhooks.parse_either({})
