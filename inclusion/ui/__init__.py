"""The screens: they show values and send intents."""
