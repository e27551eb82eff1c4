"""Work in a thread: its result, its failure and its progress arrive in the window's thread."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from declannot.app.tasks import Cancelled, Progress, Task, wait_for_tasks


def test_the_result_arrives_in_the_windows_thread(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work(progress: Progress, cancelled: Cancelled) -> str:
        threads.append(threading.current_thread())
        progress(3, 3)
        return "done"

    task = Task(work)
    arrived: list[object] = []
    task.succeeded.connect(
        lambda result: arrived.extend((result, threading.current_thread() is threads[0]))
    )
    told: list[tuple[int, int]] = []
    task.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(task.ended):
        task.start()
    assert arrived == ["done", False]
    assert told == [(3, 3)]
    assert not task.running


def test_a_failure_arrives_as_the_exception(qtbot: QtBot) -> None:
    def work(_progress: Progress, _cancelled: Cancelled) -> None:
        raise ValueError("no")

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert str(failed.args[0]) == "no"


def test_cancelling_is_seen_by_the_work(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(_progress: Progress, cancelled: Cancelled) -> str:
        begun.set()
        while not cancelled():
            begun.wait(0.001)
        return "stopped"

    task = Task(work)
    with qtbot.waitSignal(task.succeeded) as succeeded:
        task.start()
        begun.wait()
        task.cancel()
    assert succeeded.args == ["stopped"]
    assert wait_for_tasks()
