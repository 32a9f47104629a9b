def generate(random, size, shape):
    tiny = size < 100
    top = max(3, size) if tiny else 1_000_000
    left = random.randint(0, size) if tiny else size // 2
    right = size - left
    if shape == "random":
        first = [random.randint(0, top) for _ in range(left)]
        second = [random.randint(0, top) for _ in range(right)]
    elif shape == "many-repeats":
        choices = [random.randint(0, top) for _ in range(3 if tiny else 1000)]
        first = [random.choice(choices) for _ in range(left)]
        second = [random.choice(choices) for _ in range(right)]
    elif shape == "one-after-another":
        first = [random.randint(0, top // 2) for _ in range(left)]
        second = [random.randint(top // 2, top) for _ in range(right)]
        if random.random() < 0.5:
            first, second = second, first
    else:  # same-offsets
        first = [number * 2 for number in range(left)]
        second = [number * 2 for number in range(right)]
    return [sorted(first), sorted(second)]
