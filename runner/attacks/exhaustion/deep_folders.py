"""Makes folders in folders until it may no more.

seen: returned [true, "ENOSPC"]
"""

def f():
    for n in range(100_000):
        try:
            os.mkdir("d")
            os.chdir("d")
        except OSError as problem:
            return [n < 1100, errno.errorcode[problem.errno]]
