"""Changes what it is.

machine: x86_64
seen: returned []
"""

CALLS = """
prctl 157 capset 126 capget 125 personality 135 setuid 105 setgid 106 setreuid 113 setresuid 117 setgroups 116
setfsuid 122 setsid 112 setpgid 109 setpriority 141 setrlimit 160 sched_setaffinity 203 sched_setscheduler 144
sched_setattr 314 ioprio_set 251 mbind 237 set_mempolicy 238 arch_prctl 158 umask 95
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]
