"""Raises its own limits.

seen: returned []
"""

import resource


def f():
    names = [n for n in dir(resource) if n.startswith("RLIMIT_")]
    bound = "AS CPU NPROC NOFILE FSIZE CORE MEMLOCK MSGQUEUE SIGPENDING".split()
    said = []
    for name in names:
        soft, hard = resource.getrlimit(getattr(resource, name))
        if hard != -1 or name[7:] in bound:
            try:
                resource.setrlimit(getattr(resource, name), (hard + 1 if hard != -1 else -1, hard + 1 if hard != -1 else -1))
                said.append(name)
            except (ValueError, OSError):
                pass
    return said
