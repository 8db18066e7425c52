"""Safe practice: pretend calls, messages and pages as state machines, where nothing can go wrong."""
