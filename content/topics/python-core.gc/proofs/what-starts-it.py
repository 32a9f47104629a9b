import gc

started = []
gc.callbacks.append(lambda phase, info: started.append(phase))


def collected(work):
    gc.collect()
    started.clear()
    kept = work()
    return bool(started)


def drop():
    for i in range(100_000):
        [i]                     # freed at once by its reference count


print("ints kept:", collected(lambda: list(range(100_000))))
print("lists made and dropped:", collected(drop))
print("lists kept:", collected(lambda: [[i] for i in range(100_000)]))
