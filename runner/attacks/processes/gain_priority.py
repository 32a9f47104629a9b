"""Takes the processors from others.

seen: returned ["EPERM", "EPERM", "EPERM", "EPERM"]
"""

def f():
    return [
        tried(os.nice, -20),
        tried(os.setpriority, os.PRIO_PROCESS, 0, -20),
        tried(os.sched_setaffinity, 0, {0}),
        tried(os.sched_setscheduler, 0, os.SCHED_FIFO, os.sched_param(1)),
    ]
