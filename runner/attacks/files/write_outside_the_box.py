"""Writes a file into every folder that is not its own.

seen: returned []
"""

PLACES = "/dev/x /dev/shm/../x /x /usr/x /usr/local/x /runner/x /ctl/x /etc/x /proc/x /lib/x /usr/lib/python3/x".split()


def f():
    return [place for place in PLACES if tried(open, place, "w") not in ("EROFS", "ENOENT", "EACCES")]
