"""Changes its user, group, session and groups.

seen: returned ["EPERM", "EPERM", "EPERM", "EPERM", "EPERM", "EPERM"]
"""

def f():
    return [
        tried(os.setuid, 0),
        tried(os.setgid, 0),
        tried(os.setresuid, 1, 1, 1),
        tried(os.setgroups, []),
        tried(os.setsid),
        tried(os.setpgid, 0, 0),
    ]
