"""Stores data in attributes, which no size of a folder counts.

seen: returned ["EPERM", "EPERM"]
"""

def f():
    open("/box/x", "w").close()
    return [tried(os.setxattr, "/box/x", "user.x", b"x" * 4096), tried(os.listxattr, "/usr")]
