"""Looks for processes and threads of the run before.

after: processes_left.py
seen: returned ["ESRCH", 1, 1, 1]
"""

import threading


def f():
    return [tried(os.kill, -1, 9), os.getpid(), threading.active_count(), threading.get_native_id()]
