import threading
from concurrent.futures import ThreadPoolExecutor

together = threading.Barrier(5, timeout=10)


def fetch(i):
    together.wait()             # passes only when five calls are inside
    return i * 10


with ThreadPoolExecutor(max_workers=5) as pool:
    print("results:", list(pool.map(fetch, range(5))))
print("at once:", together.parties)
