"""PySide6 6.12.0 loses a reference to None in each void call, and in time aborts Python 3.10 and 3.11."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, QPoint

CALLS = 3000


def test_void_calls_lose_no_reference_to_none() -> None:
    thing, point = QObject(), QPoint()
    before = sys.getrefcount(None)
    for _ in range(CALLS // 3):
        thing.setObjectName("x")
        point.setX(1)
        QCoreApplication.processEvents()
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 10
