"""Lesson packs: plain files under `lessons/`, read into frozen lessons; every fault is named, none is fatal."""
