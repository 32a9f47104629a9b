"""Fills pipes, whose bytes are the kernel’s memory.

seen: returned true
"""

def f():
    total = 0
    try:
        while True:
            _, writing = os.pipe()
            os.set_blocking(writing, False)
            try:
                while True:
                    total += os.write(writing, bytes(65_536))
            except BlockingIOError:
                pass
    except OSError:
        return total <= 4 << 20
