"""What is shown of private values."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ding_otp import CreateCheckResponse
from ding_otp._redact import MAX_QUOTED, Private, Secrets, mask_phone, names_only, phone, scrub, secret, text

UUID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+1234567890", "***90"),
        ("1234567", "***67"),
        ("123456", "***"),
        ("+12 (3) 45-67", "***67"),
        ("", "***"),
        ("call me", "***"),
        ("٣٣٦٩٨٧٦٥٤٣٢", "***٣٢"),
    ],
)
def test_a_phone_number_shows_two_digits_if_it_is_long_enough(number: str, shown: str):
    assert mask_phone(number) == shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("", ""),
        ("no digits", "no digits"),
        ("code 12 is short", "code 12 is short"),
        ("code 123 is short", "code 123 is short"),
        ("code 1234 is hidden", "code *** is hidden"),
        ("code 123-456 is hidden", "code *** is hidden"),
        ("code 1 2 3 4 5 6", "code ***"),
        ("+1234567890 is hidden", "***90 is hidden"),
        ("+1 (234) 567-890", "***90"),
        ("+0 is not a valid phone number", "+0 is not a valid phone number"),
        ("at 192.0.2.1", "at ***"),
        ("wrong version number (_ssl.c:1006)", "wrong version number (_ssl.c:1006)"),
        (f"no {UUID} here", f"no {UUID} here"),
        (f"no {UUID.upper()}", f"no {UUID.upper()}"),
        (f"{UUID}-1234", f"{UUID}-***"),
        (f"auth_{UUID}, %2F{UUID}, \\n{UUID}", f"auth_{UUID}, %2F{UUID}, \\n{UUID}"),
        (UUID.replace("-", ""), UUID.replace("-", "")),
        ("1" * 32, "***11"),
        ("8f1196d5-806e", "8f***d***e"),
    ],
)
def test_what_looks_like_a_number_or_a_code_is_cleared(message: str, shown: str):
    assert scrub(message) == shown


@pytest.mark.parametrize(
    ("message", "secrets", "shown"),
    [
        ("device abc", ["abc"], "device ***"),
        ("device ABC", ["abc"], "device ***"),
        ("abcabc abc_ (abc)", ["abc"], "abcabc abc_ (***)"),
        ("abcdefghabcdefgh", ["abcdefgh"], "******"),
        ("abc and abcd", ["abc", "abcd"], "*** and ***"),
        ("11 of 1 and a1, a", ["1", "a"], "11 of *** and a1, ***"),
        ("to +33698765432", ["+33698765432"], "to ***32"),
        ("a.c abc", ["a.c"], "*** abc"),
        ("nothing", ["", "x"], "nothing"),
        (UUID, [UUID], "***"),
        (f"{UUID.replace('-', '').upper()}0", [UUID], "***0"),
        (UUID, [UUID.replace("-", "")], "***"),
        (f"code 4b71 of {UUID}", ["4b71"], f"code *** of {UUID}"),
        (f"code 4b71 of {UUID}", ["4b71", UUID], "code *** of ***"),
        ("33698765432 and 0033698765432", ["+33698765432"], "***32 and ***32"),
        ("06 98 76 54 32, 6/98/76/54/32", ["+33698765432"], "***32, ***32"),
        ("200, 33698765432, 7", ["+33698765432"], "200, ***32, 7"),
        ("+33 (0)698.765–432", ["+33698765432"], "***32"),
        ("%2B33698765432 %2b33%20698%20765%20432", ["+33698765432"], "***32 ***32"),
        (r'"\u002b33698765432"', ["+33698765432"], r'"\u002b***32"'),
        (r'"s\"\u00e9cret&key"', ['s"écret&key'], '"***"'),
        ("s%22%C3%A9cret%26key s%22%c3%a9cret%26key", ['s"écret&key'], "*** ***"),
        ("b's\"\\xc3\\xa9cret&key'", ['s"écret&key'], "b'***'"),
        ("s&quot;écret&amp;key", ['s"écret&key'], "***"),
    ],
)
def test_given_secrets_are_cleared(message: str, secrets: list[str], shown: str):
    assert scrub(message, Secrets(secrets)) == shown


secrets_of_calls = st.lists(
    st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="*"), min_size=8)
    | st.from_regex(r"\+\d{7,15}", fullmatch=True),
    min_size=1,
    max_size=4,
)


@given(st.data(), secrets_of_calls)
def test_given_secrets_never_get_through(data: st.DataObject, secrets: list[str]):
    parts = data.draw(st.lists(st.text() | st.sampled_from(secrets)))
    shown = scrub(" ".join(parts), Secrets(secrets))
    assert [value for value in secrets if value in shown] == []


@given(st.text(st.sampled_from("0123456789 +-()."), min_size=1))
def test_no_four_digits_in_a_row_get_through(message: str):
    shown = scrub(message)
    assert not any(shown[start : start + 4].isdigit() for start in range(len(shown)) if len(shown[start:]) >= 4)


@pytest.mark.parametrize(
    ("show", "value", "shown"),
    [
        (secret, None, "None"),
        (secret, "x", "'***'"),
        (secret, 5, "'***'"),
        (phone, None, "None"),
        (phone, "+1234567890", "'***90'"),
        (text, None, "None"),
        (text, "call +1234567890", "<16 characters>"),
        (names_only, {}, "{}"),
        (names_only, {"a": 1, "b": {"c": 2}}, "{'a': ..., 'b': ...}"),
    ],
)
def test_reprs_of_fields(show, value: object, shown: str):
    assert show(value) == shown


@given(st.integers(0, 2 * MAX_QUOTED), st.integers(0, 40), st.sampled_from(["word ", "1", "é", "+"]))
def test_a_long_text_is_cut_where_no_half_of_a_secret_is_left(before: int, after: int, filler: str):
    secrets = ["key-Rf7Qz9Lm", "secret device " * 300]
    for value in secrets:
        text = filler * before + value + filler * after * 1000
        shown = scrub(text, Secrets(secrets))
        assert len(shown) <= MAX_QUOTED + 1
        assert value[:6] not in shown


def test_private_values_show_nothing_and_are_not_copied():
    for value in (Private("key-Rf7Qz9Lm"), Secrets(["key-Rf7Qz9Lm"])):
        assert repr(value) == str(value) == "<private>"
        for copied in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="can't be copied or pickled"):
                copied(value)


def test_a_name_that_is_no_text_is_hidden():
    assert repr(CreateCheckResponse.from_dict({715313: 1})).endswith("additional_properties={'***': ...})")
