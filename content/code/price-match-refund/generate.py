def generate(random, size, shape):
    top = 9 if size < 100 else 1_000_000
    if shape == "random":
        prices = [random.randint(1, top) for _ in range(size)]
    elif shape == "drop-before-peak":
        half = size // 2
        prices = [random.randint(1, top // 2) for _ in range(half)]
        prices += [random.randint(top // 2 + 1, top) for _ in range(size - half)]
    else:
        prices = sorted(random.randint(1, top) for _ in range(size))
        if shape == "only-falls":
            prices.reverse()
    return [prices]
