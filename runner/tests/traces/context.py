class Lock:
    def __enter__(self):
        return self

    def __exit__(self, kind, problem, trace):
        return kind is KeyError


with Lock() as lock:
    raise KeyError("k")
try:
    try:
        1 / 0
    except ZeroDivisionError as problem:
        raise ValueError("bad") from problem
except ValueError as problem:
    kept = problem
