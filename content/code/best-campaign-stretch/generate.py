def generate(random, size, shape):
    top = 5 if size < 100 else 1_000_000
    if shape == "all-losses":
        net = [random.randint(-top, 0 if size < 100 else -1) for _ in range(size)]
    elif shape == "many-ties":
        net = [random.choice([-2, -1, 0, 1, 1]) for _ in range(size)]
    elif shape == "long-rise":
        net = [random.randint(-1, top) for _ in range(size)]
    else:
        net = [random.randint(-top, top) for _ in range(size)]
    return [net]
