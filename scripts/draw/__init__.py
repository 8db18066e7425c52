"""Draws the pictures and icons of the app from shared parts, so that the same thing always looks the same."""
