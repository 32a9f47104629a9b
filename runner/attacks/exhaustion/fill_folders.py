"""Fills every folder it may write.

seen: returned [[32, "ENOSPC"], [8, "ENOSPC"]]
"""

def f():
    return [fill("/box"), fill("/dev/shm")]


def fill(folder):
    written = 0
    try:
        for n in range(100):
            with open(f"{folder}/{n}", "wb") as file:
                for _ in range(15):
                    file.write(bytes(1 << 20))
                    file.flush()
                    written += 1
    except OSError as problem:
        return [written, errno.errorcode[problem.errno]]
