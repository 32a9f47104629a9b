"""Makes files until it may no more.

seen: returned [true, "ENOSPC"]
"""

def f():
    for n in range(100_000):
        try:
            open(f"/box/{n}", "w").close()
        except OSError as problem:
            return [n < 1100, errno.errorcode[problem.errno]]
