"""The voice: text in, samples and word times out, from a process of its own."""
