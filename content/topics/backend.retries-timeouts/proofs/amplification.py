# gateway -> orders -> stock -> database; the database is down.


class Down(Exception):
    pass


def build(attempts_by_layer):
    calls = 0

    def database():
        nonlocal calls
        calls += 1
        raise Down

    def layer(inner, attempts):
        def call():
            for attempt in range(attempts):
                try:
                    return inner()
                except Down:
                    if attempt == attempts - 1:
                        raise
        return call

    f = database
    for attempts in attempts_by_layer:          # innermost layer first
        f = layer(f, attempts)
    try:
        f()
    except Down:
        pass
    return calls


print("calls to the database for one click:", build([3, 3, 3]))
print("retries in the outermost layer only:", build([1, 1, 3]))
