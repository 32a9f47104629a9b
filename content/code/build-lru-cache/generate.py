def generate(random, size, shape):
    tiny = size < 100
    if shape == "all-new":
        capacity = random.randint(1, 4) if tiny else size // 2
        calls = [["put", number + 1, number % 100] for number in range(size)]
    elif shape == "two-hot":
        if not tiny:
            size = size * 9 // 5
        fill = size // 2
        capacity = max(1, fill)
        calls = [["put", number + 1, number % 100] for number in range(fill)]
        hot = [max(1, fill), max(1, fill - 1)]
        calls += [["get", hot[(number + 1) % 2]] for number in range(size - fill)]
        if tiny:
            calls += [["put", fill + 2 + number, 5] for number in range(fill)]
    else:
        capacity = random.randint(1, 4) if tiny else size // 10
        top = max(1, capacity * 2)
        put_share = 0.8 if shape == "updates" else 0.5
        calls = []
        for _ in range(size):
            product = random.randint(1, top)
            if random.random() < put_share:
                calls.append(["put", product, random.randint(0, 99)])
            else:
                calls.append(["get", product])
    return {"init": [capacity], "calls": calls}
