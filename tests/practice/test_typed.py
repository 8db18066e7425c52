"""What is typed key by key can always be brought to what is wanted."""

from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.typed import DELETE, MOST, Key, next_key, typed

short = st.text("abc. ", max_size=MOST)


def test_keys_write_and_delete_takes_the_last_sign_away() -> None:
    assert typed("bu", Key("s")) == "bus"
    assert typed("bus", DELETE) == "bu"
    assert typed("", DELETE) == ""


def test_the_box_holds_a_little_and_no_more() -> None:
    assert typed("a" * MOST, Key("b")) == "a" * MOST


@given(short, short)
def test_the_next_key_leads_from_any_text_to_any_other(text: str, wanted: str) -> None:
    for _ in range(2 * MOST):
        key = next_key(text, wanted)
        if key is None:
            break
        text = typed(text, key)
    assert text == wanted
