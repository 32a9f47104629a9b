from functools import wraps


def retry(f):
    @wraps(f)
    def wrapper():
        for attempt in (1, 2, 3):
            try:
                return f()
            except ConnectionError:
                if attempt == 3:
                    raise
    return wrapper


def counted(f):
    @wraps(f)
    def wrapper():
        seen[f.__name__] = seen.get(f.__name__, 0) + 1
        return f()
    return wrapper


def flaky():
    calls.append(1)
    if len(calls) < 3:
        raise ConnectionError
    return "ok"


for title, decorate in (("retry(counted(f))", lambda f: retry(counted(f))),
                        ("counted(retry(f))", lambda f: counted(retry(f)))):
    seen, calls = {}, []
    print(title, decorate(flaky)(), "counted:", seen["flaky"], "calls:", len(calls))
