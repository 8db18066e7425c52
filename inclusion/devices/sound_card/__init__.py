"""The sound card: microphone in, headphones out, in a process of its own that the app watches."""
