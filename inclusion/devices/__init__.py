"""The outside world: sound card and voice, all that can fail because of hardware."""
