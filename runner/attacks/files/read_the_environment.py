"""Reads what the environment tells about the host.

seen: returned ["LC_CTYPE","MALLOC_ARENA_MAX","PWD","PYTHONDONTWRITEBYTECODE"]
"""

def f():
    return sorted(os.environ)
