"""All the sentences that name a fault in a pack, in one place to be read, tested and translated."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from inclusion.packs.model import Problem
from inclusion.words import say

ERROR = "error"
WARNING = "warning"

SENTENCES: Mapping[str, tuple[str, str]] = {
    # Files
    "file-missing": (ERROR, "This file is not there. Please add it."),
    "file-unreadable": (ERROR, "This file cannot be opened. Please copy it again."),
    "file-large": (ERROR, "This file is too big. It can have {most} bytes."),
    "file-not-utf8": (ERROR, "Please save this file as UTF-8 text."),
    "file-unused": (WARNING, "Nothing uses this file. Please use it or delete it."),
    "line-long": (ERROR, "This line is too long. Please make it shorter."),
    "character": (ERROR, "This line has a hidden sign. Please type the line again."),
    # Facts in TOML
    "toml": (ERROR, "This line does not follow the rules of TOML. Look for a missing quote or bracket."),
    "toml-key": (ERROR, "This name has too many dots. Please write it as a [table]."),
    "toml-deep": (ERROR, "This file has too many brackets inside brackets. Please make it flatter."),
    "toml-long-text": (ERROR, "Please write each text on one line, in single quotes or double quotes."),
    "fact-missing": (ERROR, 'Please add "{name}".'),
    "fact-unknown": (ERROR, '"{name}" is not a word I know here. Please check its letters.'),
    "fact-kind": (ERROR, '"{name}" must be {kind}.'),
    "format-new": (ERROR, "This pack needs a newer app. Please update the app."),
    "pack-id": (ERROR, 'The folder has another name than "{name}". Please make both the same.'),
    "pack-twice": (WARNING, "There is one more copy of this pack. Version {version} is not shown."),
    "lesson-twice": (ERROR, '"{name}" is in the list 2 times. Please delete one.'),
    "lesson-name": (ERROR, '"{name}" can have only small letters, numbers and "-".'),
    "lesson-empty": (ERROR, "This lesson has no steps. Please start a page with ##."),
    "credit-missing": (ERROR, 'Nobody is named for "{name}". Please add it under [[credit]].'),
    "credit-file": (WARNING, 'The picture "{name}" is not there. Please take its name away.'),
    "check-old": (WARNING, "The pack changed after this check. Please ask people to check it again."),
    "check-people": (WARNING, "This check needs 2 people with a learning disability who are not makers."),
    "keep-must": (ERROR, 'The rule "{name}" must be kept. Please change the words.'),
    "keep-unused": (WARNING, 'Nothing is kept by "{name}". Please take this [[keep]] away.'),
    # Lines of a lesson
    "title-missing": (ERROR, 'Please start the file with a title, such as "# I can join a call".'),
    "title-twice": (ERROR, "A lesson has 1 title. Please start a page with ##."),
    "title-can": (ERROR, 'Please start the title with "I can".'),
    "page-title": (ERROR, "This page needs a name after ##."),
    "page-first": (ERROR, "Please start a page with ## above this line."),
    "page-twice": (ERROR, "A lesson has 1 {page} page. Please delete one."),
    "page-name": (WARNING, 'The app calls this page "{name}". Please use these words.'),
    "page-order": (WARNING, "Please put the steps first, then practice, question and remember."),
    "out-of-place": (ERROR, "This line does not fit on a {page} page. Please move it."),
    "line-unknown": (ERROR, "I do not know this kind of line. Please use plain words."),
    "heading-deep": (ERROR, "Please use # for the title and ## for a page."),
    "list-sign": (ERROR, 'Please start this line with a plain "- ".'),
    "answer-mark": (ERROR, 'Please start each answer with "- [ ]", or the right one with "- [x]".'),
    "link": (ERROR, "A link can only name a practice file that ends in .toml."),
    "picture-alone": (ERROR, "Please give the picture a line of its own."),
    "picture-second": (ERROR, "A page has 1 picture. Please move this one to a page of its own."),
    "words-missing": (ERROR, "This line needs words too."),
    "bold": (ERROR, "Please put ** before and after a whole word."),
    "markup": (ERROR, 'Please take away the sign "{sign}". Lessons are plain words.'),
    "gap": (ERROR, "Only {gap} can stand in curly brackets."),
    "answers-right": (ERROR, "A question has 1 right answer. Please mark it with [x]."),
    # Pictures and other files that a line names
    "path-name": (ERROR, 'File names can have only letters, numbers, "-", "_" and ".".'),
    "path-outside": (ERROR, "This file is not inside the pack. Please copy it into the pack."),
    "path-missing": (ERROR, "The file that this line names is not there. Please check its name."),
    "path-kind": (ERROR, "This kind of file cannot stand here. Please use {endings}."),
    "picture-large": (ERROR, "This picture is too big. It can have 1 megabyte."),
    "picture-broken": (ERROR, "This picture cannot be opened. Please save it again."),
    "picture-unsafe": (ERROR, 'This picture holds "{sign}". Please save it without that.'),
    "picture-drawn": (ERROR, 'The app does not draw "{sign}" in a picture. Please save it without that.'),
    "picture-moves": (ERROR, "This picture moves. Please use one that stays still."),
    "picture-small": (WARNING, "This picture has {count} dots on its short side. It needs 600."),
    "picture-other-words": (WARNING, 'Please use the same words for this picture: "{other}"'),
    # Easy read: words
    "word-hard": (WARNING, '"{name}" is not in the list of common words. Use an easy word, or explain it.'),
    "word-long": (WARNING, '"{name}" is a long word. Use a short word, or explain it.'),
    "word-abstract": (WARNING, '"{name}" is hard to picture. Say what people do, see or hear.'),
    "word-office": (ERROR, '"{name}" is a word of offices. Please write "{better}".'),
    "word-saying": (WARNING, '"{name}" is a saying. Say what it means, or explain it.'),
    "word-childish": (ERROR, '"{name}" talks down to adults. Please use adult words.'),
    "word-respect": (ERROR, '"{name}" can hurt people. Better: "{better}".'),
    "word-short": (ERROR, '"{name}" is a short form. Please write the whole words.'),
    "word-negative": (ERROR, 'Please write "{name}" as whole words, such as "do not".'),
    "word-joined": (WARNING, 'Please write "{name}" as 2 words.'),
    "word-maybe": (WARNING, 'Please try without "{name}". Say what happens.'),
    "word-other": (WARNING, 'This pack says "{name}" and "{better}" for one thing. Please use "{better}".'),
    "bold-alone": (ERROR, 'Please explain "{name}" in the next sentence on this page.'),
    "bold-meaning": (WARNING, 'The sentence after "{name}" does not use this word. Please explain it there.'),
    "bold-page": (ERROR, "This page explains {count} words. 1 is the most."),
    "bold-lesson": (ERROR, "This lesson explains {count} words. 5 is the most."),
    # Easy read: sentences
    "sentence-long": (ERROR, "This sentence has {count} words. 15 is the most."),
    "sentence-longish": (WARNING, "This sentence has {count} words. Please try 10."),
    "sentence-two": (WARNING, "Please put each sentence on a line of its own."),
    "sentence-end": (WARNING, "Please end this sentence with a full stop or a question mark."),
    "sentence-joined": (WARNING, 'A sentence has 1 idea. "{name}" joins 2. Please write 2 sentences.'),
    "sentence-passive": (WARNING, '"{name}" hides who does it. Please say who does what.'),
    "sentence-time": (WARNING, '"{name}" is not about now. Please say what happens now.'),
    "sentence-you": (ERROR, 'Please write "you" for "{name}".'),
    "sentence-negatives": (ERROR, "This sentence says no 2 times. Please say what to do."),
    "sentence-if": (WARNING, 'Please split this sentence at "if". Say first what happens, then what to do.'),
    "sentence-sign": (ERROR, 'Please take away "{sign}". A full stop and a question mark are enough.'),
    "sentence-commas": (WARNING, "This sentence has 2 or more commas. Please write shorter sentences."),
    "heading-long": (WARNING, "This heading has {count} words. Please try 8."),
    "button-long": (WARNING, "This button has {count} words. Please try 3."),
    # Easy read: pages and lessons
    "page-words": (WARNING, 'The page "{name}" has {count} words. Please try 25.'),
    "page-words-many": (ERROR, 'The page "{name}" has {count} words. 35 is the most.'),
    "page-start": (WARNING, 'Please say what "{name}" is. Each page is read on its own.'),
    "text-elsewhere": (ERROR, '"{name}" sends the reader to another place. Please say it here.'),
    "text-looks": (WARNING, '"{name}" only says how it looks or where it is. Please say its name too.'),
    "text-hurry": (WARNING, 'Please take away "{name}". There is no hurry.'),
    "minutes-many": (WARNING, 'The lesson "{name}" takes {count} minutes. 10 is best.'),
    "lessons-many": (WARNING, "This pack has {count} lessons. 10 is best."),
    "sensitive-warning": (ERROR, 'Please say before "{name}" what it is about, under [lesson.warning].'),
    "sensitive-tell": (ERROR, 'Please say after "{name}" who can help, under [lesson.tell].'),
    # Easy read: numbers and signs
    "number-words": (WARNING, 'Please write "{name}" as a number, such as 3.'),
    "number-part": (ERROR, 'Please write "{name}" as "a few" or "3 in every 10".'),
    "number-decimal": (ERROR, 'Please write "{name}" as a whole number.'),
    "number-roman": (ERROR, 'Please write "{name}" as a number, such as 3.'),
    "number-date": (ERROR, 'Please write "{name}" as a full date, such as Monday 3 March 2026.'),
    "number-clock": (ERROR, 'Please write "{name}" as a time such as 3pm.'),
    "number-pence": (WARNING, 'Please write "{name}" without pence, such as £5.'),
    "number-big": (WARNING, '"{name}" is a big number. Please say "many", or show it in a picture.'),
    "number-groups": (WARNING, 'Please write "{name}" in groups of 3 or 4 numbers.'),
    "text-sign": (ERROR, 'Please write "{sign}" as a word. When you teach the sign, put it in quotes.'),
    "address-alone": (WARNING, 'Please put "{name}" on a line of its own.'),
    # Facts that can change
    "fact-needed": (ERROR, '"{name}" can change. Please add it under [[fact]] for this lesson.'),
    "fact-old": (ERROR, 'Please check again: "{name}" The check was due on {day}.'),
    "fact-span": (ERROR, 'Please check this again in 6 months or less: "{name}"'),
    "fact-lesson": (ERROR, 'A fact names the lesson "{name}". It is not in this pack.'),
    # Parts of a lesson
    "step-picture": (ERROR, 'The page "{name}" has no picture. Please add 1.'),
    "step-words": (ERROR, 'The page "{name}" has no words. Please add 1 sentence.'),
    "step-sentences": (WARNING, 'The page "{name}" has {count} sentences. Please try 1 or 2.'),
    "step-count": (WARNING, "This lesson has {count} steps. 5 to 9 is best."),
    "step-count-high": (ERROR, "This lesson has {count} steps. 12 is the most."),
    "picture-alt": (ERROR, "Please say in words what the picture shows, between [ and ]."),
    "answer-picture": (ERROR, "Each answer needs a picture."),
    "answer-count": (ERROR, "This question has {count} answers. It needs 3."),
    "hint-count": (ERROR, "This question has {count} hints. It needs 3."),
    "question-missing": (ERROR, "This lesson has no question. Please add 1."),
    "practice-missing": (WARNING, "This lesson has no practice. Please add 1."),
    "remember-count": (ERROR, "This lesson has {count} things to remember. It needs 3."),
    "practice": (ERROR, "{words}"),
}


@dataclass
class Notes:
    """Gathers the problems of one file."""

    file: str
    """The file as its maker knows it, relative to the pack."""
    problems: list[Problem] = field(default_factory=list)

    def add(self, line: int, rule: str, **values: object) -> None:
        """Note that `rule` is not kept at `line` (0: in the whole file)."""
        level, words = SENTENCES[rule]
        self.problems.append(Problem(self.file, line, rule, level, say(words, **values)))

    def refuse(self, line: int, answer: str, endings: Sequence[str]) -> None:
        """Note why a file that `line` names is not used: a rule, and after a space the sign that shows it."""
        rule, _, sign = answer.partition(" ")
        self.add(line, rule, sign=sign, endings=", ".join(endings))
