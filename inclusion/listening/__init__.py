"""The listening chain: pure NumPy blocks, and the chain that orders them."""
