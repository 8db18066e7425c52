from hypothesis import given
from hypothesis import strategies as st

from inclusion.speech.sentences import sentences, words

PROSE = st.text(st.sampled_from("aB1 .!?…\n\t'\"\u2019)(\u2013-,£") | st.characters(), max_size=80)


def _texts(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


@given(PROSE)
def test_no_letter_of_a_text_is_lost_or_said_twice(text: str) -> None:
    for spans in (sentences(text), words(text)):
        covered = [place for span in spans for place in range(span.start, span.end)]
        assert covered == sorted(set(covered))
        assert all(text[place].isspace() for place in set(range(len(text))) - set(covered))
        assert all(span.text == text[span.start : span.end] for span in spans)


@given(PROSE)
def test_the_words_of_the_sentences_are_the_words_of_the_text(text: str) -> None:
    by_sentence = [word.text for sentence in sentences(text) for word in words(sentence.text)]
    assert by_sentence == [word.text for word in words(text)]


def test_a_sentence_ends_at_its_full_stop_with_the_quotation_mark() -> None:
    assert _texts('He said "No." Then he left! Did he?  Yes…') == [
        'He said "No."',
        "Then he left!",
        "Did he?",
        "Yes…",
    ]


def test_a_new_line_starts_a_new_sentence() -> None:
    assert _texts("You need\na phone\n\na card") == ["You need", "a phone", "a card"]


def test_short_forms_and_initials_do_not_end_a_sentence() -> None:
    for text in (
        "Dr. Smith helps you.",
        "J. Smith is here.",
        "See No. 5 now.",
        "Eat fruit, e.g. Apples.",
        "It costs £3.50 now.",
        "Go at 9.15 a.m. on Monday.",
    ):
        assert _texts(text) == [text]


def test_no_and_i_can_end_a_sentence() -> None:
    assert _texts("No. You can stop.") == ["No.", "You can stop."]
    assert _texts("So do I. We go.") == ["So do I.", "We go."]
