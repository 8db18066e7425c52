"""Lesson packs: plain files read into frozen lessons; every fault is named, none is fatal."""
