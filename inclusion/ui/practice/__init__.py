"""Safe practice on screen: each kind draws its state and sends it presses."""
