def generate(random, size, shape):
    tiny = size < 100
    span = max(4, size * 2) if tiny else 10_000_000
    window = random.randint(1, max(1, span // 3))
    if shape == "random":
        moments = [random.randint(0, span) for _ in range(size)]
    elif shape == "one-burst":
        start = random.randint(0, span)
        moments = [start + random.randint(0, span // 2) for _ in range(size)]
        window = span // 2 + 1
    elif shape == "same-moments":
        choices = [random.randint(0, span) for _ in range(3 if tiny else 1000)]
        moments = [random.choice(choices) for _ in range(size)]
    else:  # exact-steps
        window = random.randint(1, 5)
        step = random.choice([1, window])
        moments = [number * step for number in range(size)]
    return [sorted(moments), window]
