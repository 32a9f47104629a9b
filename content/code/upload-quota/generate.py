def generate(random, size, shape):
    tiny = size < 100
    if tiny:
        limit, window = random.randint(1, 15), random.randint(1, 8)
    elif shape == "nothing-expires":
        limit, window = 10**9, 10**6
    elif shape == "bursts":
        limit, window = 10**8, 2000
    else:
        limit, window = 10**6, 20000
    calls = []
    now = 0
    for number in range(size):
        if shape == "bursts" and random.random() < (0.3 if tiny else 0.0003):
            now += window + random.randint(-1, 1)
        else:
            now += random.randint(0, 2) if tiny else number % 2
        if random.random() < 0.25:
            calls.append(["used", now])
        else:
            top = limit if shape == "over-limit" else max(1, limit // 4)
            calls.append(["upload", now, random.randint(1, top if tiny else 100)])
    return {"init": [limit, window], "calls": calls}
