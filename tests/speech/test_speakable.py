import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.speech.sentences import words
from inclusion.speech.speakable import speakable

SHOWN = st.lists(
    st.sampled_from(
        [
            *("£3.50", "£2.5", "million", "50%", "999", "020", "7946", "0958", "+44", "(0)20", "0", "20°C"),
            *("9.15am", "9", "am", "10:30", "2025", "3/4/2025", "10-12", "e.g.", "ESA", "J.", "Smith", "&"),
            *("www.nhs.uk/help", "jo@example.org", "he/she", "the", ",", "\u2013", "•", "😀"),
        ]
    )
    | st.text(max_size=6)
).map(" ".join)

SAID = {
    "It costs £3.50.": "It costs three pounds fifty.",
    "(£1.05 or 50p)": "(one pound and five pence or fifty pence)",
    "£0.50, £1 and £250": "fifty pence, one pound and 250 pounds",
    "£2.5 million": "2.5 million pounds",
    "Come at 9.15am.": "Come at nine fifteen AM.",
    "9 a.m. or 9.05 pm": "nine AM or nine oh five PM",
    "at 10.30 or 10:30": "at ten thirty or ten thirty",
    "10:00 and 14:00": "ten o'clock and fourteen hundred",
    "9am-5pm": "nine AM to five PM",
    "Mon\u2013Fri": "Mon to Fri",
    "Version 3.11 is 1.5 kg": "Version 3.11 is 1.5 kg",
    "Call 020 7946 0958.": "Call oh two oh, seven nine four six, oh nine five eight.",
    "07700 900123": "oh seven seven oh oh, nine oh oh one two three",
    "+44 20 7946 0958": "plus four four, two oh, seven nine four six, oh nine five eight",
    "0800 1111": "oh eight oh oh, one one one one",
    "Ring 999 or call 111": "Ring nine nine nine or call one one one",
    "116 123": "one one six one two three",
    "I have 111 pens": "I have 111 pens",
    "In 2025, 1984 and 2005": "In twenty twenty five, nineteen eighty four and 2005",
    "1900 and 1905": "nineteen hundred and nineteen oh five",
    "on 3/4/2025": "on 3rd of April twenty twenty five",
    "Page 2/3": "Page 2/3",
    "www.nhs.uk/help.": "W W W dot NHS dot UK slash help.",
    "https://www.gov.uk": "W W W dot guv dot UK",
    "Write to jo.b@example.org": "Write to jo dot b at example dot org",
    "E.g. tea, i.e. a drink, etc.": "for example tea, that is a drink, and so on.",
    "50% or 20 %": "50 per cent or 20 per cent",
    "20°C": "20 degrees",
    "R&B": "R and B",
    "J. Smith and Dr. Jones": "J Smith and Dr. Jones",
    "ESA and UC": "E.S.A. and U.C.",
    "10-12 pens, 24/7": "10 to 12 pens, twenty four seven",
}


@pytest.mark.parametrize("shown", SAID)
def test_numbers_and_short_forms_are_said_as_people_say_them(shown: str) -> None:
    assert speakable(shown).text == SAID[shown]


@given(SHOWN)
def test_each_letter_that_is_said_belongs_to_a_word_on_screen_in_order(shown: str) -> None:
    said = speakable(shown)
    assert len(said.word_of) == len(said.text)
    assert list(said.word_of) == sorted(said.word_of)
    assert all(0 <= word < max(1, len(words(shown))) for word in said.word_of)


@given(SHOWN)
def test_each_word_with_a_letter_or_digit_is_heard(shown: str) -> None:
    with_letters = {
        number for number, word in enumerate(words(shown)) if any(letter.isalnum() for letter in word.text)
    }
    assert with_letters <= set(speakable(shown).letters_of_words())


@given(st.text(st.sampled_from("abc ,'"), max_size=40))
def test_plain_words_are_left_as_they_are(shown: str) -> None:
    assert speakable(shown).text == shown


def test_the_parts_of_a_telephone_number_stay_with_their_words_on_screen() -> None:
    said = speakable("Call 020 7946 0958 now")
    assert said.word_of[said.text.index("seven")] == 2
    assert said.word_of[said.text.index("nine five eight")] == 3
    assert said.word_of[said.text.index("now")] == 4


def test_pictures_bullets_and_control_characters_are_silent() -> None:
    assert speakable("• 😀\0").letters_of_words() == {}
    assert "\0" not in speakable("a\0b").text
