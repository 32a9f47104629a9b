"""Executes programs that become root.

seen: returned []
"""

def f():
    programs = "/usr/bin/su /usr/bin/sudo /usr/bin/passwd /usr/bin/mount /usr/bin/newuidmap /usr/bin/bwrap".split()
    return [p for p in programs if tried(os.execv, p, [p]) not in ("EPERM", "ENOENT")]
