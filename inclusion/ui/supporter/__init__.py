"""What stands behind the PIN, for supporters and care technologists."""
