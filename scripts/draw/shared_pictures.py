"""The pictures that several packs share: the same meaning has the same picture in all of them."""

from .packs import Table

SHARED: Table = {}
