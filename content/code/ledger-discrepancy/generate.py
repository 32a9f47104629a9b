def generate(random, size, shape):
    tiny = size < 100
    if shape == "all-zero":
        return [[0] * size, 0]
    if shape == "plus-minus":
        return [[random.choice([-1, 1]) for _ in range(size)], random.randint(-2, 2)]
    if shape == "no-hit":
        top = 3 if tiny else 400_000
        return [[2 * random.randint(-top, top) for _ in range(size)], 2 * random.randint(-3, 3) + 1]
    top = 4 if tiny else 100_000
    return [[random.randint(-top, top) for _ in range(size)], random.randint(-top, top)]
