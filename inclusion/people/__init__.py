"""Who uses the device: what a learner has seen, and the supporter's PIN."""
