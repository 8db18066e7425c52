"""The screens that everybody may open."""
