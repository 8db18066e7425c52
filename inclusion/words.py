"""The language of the screens: every sentence a person sees or hears passes through here."""

import gettext
from pathlib import Path

DOMAIN = "inclusion"
_chosen: gettext.NullTranslations = gettext.NullTranslations()


def choose_language(language: str, translations: Path) -> None:
    """Speak `language` from now on, where `translations` holds a catalogue for it; English otherwise."""
    global _chosen  # noqa: PLW0603  one process speaks one language, as gettext itself holds it
    _chosen = gettext.translation(DOMAIN, translations, [language], fallback=True)


def say(text: str, **values: object) -> str:
    """Give `text` in the chosen language, with `{name}` filled from `values`."""
    spoken = _chosen.gettext(text)
    return spoken.format(**values) if values else spoken


def whole(sentences: tuple[str, ...]) -> str:
    """Join sentences into one text to show or to say."""
    return " ".join(sentences)
