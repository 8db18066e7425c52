"""Each easy-read rule finds its fault, and only that rule does; good easy read passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.packs.easy_read import Known, Use, faults
from inclusion.packs.problems import SENTENCES
from inclusion.packs.rules_words import syllables
from inclusion.packs.word_lists import Phrases, read_lists, stems, words_of

ENGLISH = Known(read_lists("en"), frozenset({"kayak"}), "Call the bank on 159. Go to nhs.uk.")

PLANTED = {
    # Words
    "word-hard": "Tap the widget.",
    "word-long": "Look for the encyclopedia.",
    "word-abstract": "Look for harmonisation.",
    "word-office": "We utilise the app.",
    "word-saying": "Keep an eye on your bag.",
    "word-childish": "Yay, you can do it.",
    "word-respect": "Sam suffers from pain.",
    "word-short": "Call the CAB.",
    "word-negative": "You don't pay.",
    "word-joined": "You're in the call.",
    "word-maybe": "The bank might call you.",
    # Sentences
    "sentence-long": "We take the cup and the pot and the milk and put them all on it.",
    "sentence-longish": "We take the cup and the pot and the milk and the tea.",
    "sentence-joined": "You wait because the call is full.",
    "sentence-passive": "The call was stopped.",
    "sentence-time": "The call will start.",
    "sentence-you": "The user taps the sign.",
    "sentence-negatives": "Do not say nothing.",
    "sentence-if": "Tap the sign on your screen if you want to go.",
    "sentence-sign": "Tap the sign!",
    "sentence-commas": "Tap the sign, then wait, and look at the screen.",
    # Pages
    "text-elsewhere": "See above.",
    "text-looks": "Tap the green one.",
    "text-hurry": "Do it quickly.",
    # Numbers and signs
    "number-words": "You need three friends.",
    "number-part": "90% of people see it.",
    "number-decimal": "It takes 2.5 minutes.",
    "number-roman": "Read part IV today.",
    "number-date": "Come on 3rd March.",
    "number-clock": "The call is at 15:00.",
    "number-pence": "Pay £5.00 today.",
    "number-big": "The club has 250 members.",
    "text-sign": "You & your friend talk.",
    "address-alone": "Open the web page nhs.uk to read.",
    # Facts
    "fact-needed": "Call 999 in danger.",
}

GOLDEN = (
    "A microphone hears your voice.",
    "Tap it again.",
    "Your sound is off.",
    "This is called **mute**.",
    "Mute means people cannot hear you.",
    "You choose when to talk.",
    "Nobody can hear you. Look for the sign with a line.",
    "Do not tap the link.",
    "A scam often asks for money or your PIN.",
    "You can stop at any time.",
    "Which one is the scam?",
    "Is the call on Monday 3 March 2026?",
    "The call is at 3pm.",
    "The call is at 3:30pm.",
    "Pay £5.",
    "You look worried.",
    "The door is locked.",
    "Someone you trust can help.",
    "Ask one another.",
    "No, thank you.",
    "Say no. It is your choice.",
    "There is no photo and no name.",
    "Moon, guitar, egg.",
    "I can hear you now.",
    'The sign "@" stands in an email address.',
    "Call the bank on 159.",
    "Go to nhs.uk.",
    "A call from 07700 900456.",
    "The scam says: post.example.",
    "You see Ada and Jo.",
    "We go by kayak.",
    "In May you go on holiday.",
    "The year is 2026.",
    "Tap the long bar at the top.",
    "A person with a learning disability is the boss.",
)


def rules(text: str, use: Use = Use.WORDS, known: Known = ENGLISH) -> list[str]:
    return [rule for rule, _ in faults(text, use, known)]


@pytest.mark.parametrize(("rule", "text"), PLANTED.items())
def test_a_planted_fault_is_found_by_its_rule_alone(rule: str, text: str) -> None:
    assert rules(text) == [rule]


@pytest.mark.parametrize("text", GOLDEN)
def test_good_easy_read_passes(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(("rule", "text"), PLANTED.items())
def test_each_fault_can_be_said(rule: str, text: str) -> None:
    for found, values in faults(text, Use.WORDS, ENGLISH):
        assert "{" not in SENTENCES[found][1].format(**values)


@pytest.mark.parametrize("rule", sorted(SENTENCES))
def test_what_the_checker_says_passes_the_checker(rule: str) -> None:
    assert rules(SENTENCES[rule][1], Use.SUPPORTER) == []


@given(
    st.text(max_size=60) | st.lists(st.sampled_from(sorted(PLANTED.values()))).map(" ".join),
    st.sampled_from(Use),
)
def test_no_text_stops_the_checker_and_each_fault_can_be_said(text: str, use: Use) -> None:
    for rule, values in faults(text, use, ENGLISH):
        assert SENTENCES[rule][1].format(**values)


def test_what_a_scam_says_can_be_bad() -> None:
    assert rules("HURRY! Don't wait, click here & pay £500.00.", Use.EXAMPLE) == []


def test_a_language_without_lists_is_checked_for_its_length_alone() -> None:
    assert read_lists("cy") is None
    assert rules("Nid yw'r sain ymlaen!", known=Known(None)) == []
    assert rules("gair " * 16, known=Known(None)) == ["sentence-long"]


def test_supporters_may_read_hard_words_but_no_words_of_offices() -> None:
    assert rules("Look at the configuration! It might be at the top.", Use.SUPPORTER) == ["word-office"]
    assert rules("Ask the safeguarding coordinator; she will know.", Use.SUPPORTER) == []
    assert rules("He suffers from it and isn't compliant.", Use.SUPPORTER) == [
        "word-respect",
        "word-respect",
        "word-negative",
    ]


def test_an_answer_may_be_what_a_scam_says() -> None:
    assert rules("Hurry and pay.", Use.ANSWER) == []


def test_headings_and_buttons_are_short() -> None:
    assert rules("The day when you get a drink with milk", Use.HEADING) == ["heading-long"]
    assert rules("Choose your own way to talk", Use.BUTTON) == ["button-long"]


def test_a_number_needs_groups() -> None:
    known = Known(ENGLISH.lists, frozenset(), "03001232040")
    assert rules("Call 03001232040.", known=known) == ["number-groups"]


def test_words_are_found_in_any_of_their_forms() -> None:
    lists = ENGLISH.lists
    assert lists is not None
    assert all(
        map(
            lists.is_easy,
            ["taps", "tapped", "tapping", "friends'", "lives", "tried", "happily", "sign-in"],
        )
    )
    assert "use" in set(stems("using"))
    assert Phrases(["utilise"]).find(["she", "utilises", "it"]) == ["utilise"]
    assert words_of("Sam's 3 friends - at nhs.uk - **wave**.") == ["Sam's", "friends", "at", "wave"]
    assert [syllables(word) for word in ("tap", "mute", "microphone", "application")] == [1, 1, 3, 4]


def test_the_core_list_stays_small_enough_to_be_core() -> None:
    lists = ENGLISH.lists
    assert lists is not None
    assert 1500 < len(lists.core) < 3000
