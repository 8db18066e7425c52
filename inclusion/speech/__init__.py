"""What is said: text to sentences, words, how to say them, and when each word sounds."""
