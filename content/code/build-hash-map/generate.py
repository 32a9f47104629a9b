def generate(random, size, shape):
    tiny = size < 100
    top = 20 if tiny else 10**9
    calls = []
    if shape == "distinct-keys":
        keys = random.sample(range(-size, size), size)
        stored = size * 2 // 3
        calls += [["put", key, number % 10] for number, key in enumerate(keys[:stored])]
        calls += [["get", key] for key in keys[stored:]]
        if tiny:
            calls += [["get", key] for key in keys[:stored]] + [["size"]]
    elif shape == "churn":
        keep = max(1, size // 4)
        for number in range(size):
            if number < keep or number % 2:
                calls.append(["put", number * 3, number % 10])
            elif random.random() < 0.5:
                calls.append(["remove", (number - keep) // 2 * 3])
            else:
                calls.append(["get", random.randint(0, size) * 3])
        if tiny:
            calls.append(["size"])
    else:
        if shape == "overwrites":
            top = 4 if tiny else size // 10
        known = [random.randint(-top, top) for _ in range(max(1, size // 2))]
        for _ in range(size):
            key = random.choice(known)
            roll = random.random()
            if roll < 0.5:
                calls.append(["put", key, random.randint(-3, 3)])
            elif roll < 0.75:
                calls.append(["get", key])
            elif roll < 0.95:
                calls.append(["remove", key])
            else:
                calls.append(["size"])
    return {"init": [], "calls": calls}
