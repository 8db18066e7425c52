"""What screens are made of: each draws itself from a Look and tells a screen reader what it is."""
