"""Stops, renames and sets the clock of the machine.

machine: x86_64
seen: returned []
"""

CALLS = """
reboot 169 sethostname 170 setdomainname 171 settimeofday 164 clock_settime 227 adjtimex 159 acct 163 syslog
103 iopl 172 ioperm 173 modify_ldt 154 vhangup 153 lookup_dcookie 212 sysinfo 99
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]
