def generate(random, size, shape):
    tiny = size < 100
    capacity = random.randint(0, 4) if tiny else size // 2
    if shape == "fill-and-drain":
        calls = [["put", random.randint(-9, 9)] for _ in range(size // 2)]
        calls += [["take"] for _ in range(size - size // 2)]
    elif shape == "round-and-round":
        if not tiny:
            capacity = size // 4
        calls = [["put", number] for number in range(min(capacity, size))]
        for number in range(size - len(calls)):
            calls.append(["put", number] if number % 2 else ["take"])
    else:
        put_share = 0.6 if shape == "mostly-full" else 0.4
        if not tiny:
            capacity = 1000
        calls = []
        for _ in range(size):
            roll = random.random()
            if roll < 0.15:
                calls.append([random.choice(["peek", "size"])])
            elif roll < 0.15 + 0.85 * put_share:
                calls.append(["put", random.randint(-9, 9)])
            else:
                calls.append(["take"])
    return {"init": [capacity], "calls": calls}
