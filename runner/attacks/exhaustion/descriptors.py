"""Opens files until it may no more.

seen: returned [true, "EMFILE"]
"""

def f():
    for n in range(100_000):
        try:
            os.open("/dev/null", os.O_RDONLY)
        except OSError as problem:
            return [n < 64, errno.errorcode[problem.errno]]
