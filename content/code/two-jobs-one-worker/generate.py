def generate(random, size, shape):
    tiny = size < 100
    top = 9 if tiny else 1_000_000
    sizes = [random.randint(1, top) for _ in range(size)]
    memory = random.randint(1, 2 * top)
    if shape == "nothing-fits":
        sizes = [random.randint(top // 2 + 1, top) for _ in range(size)]
        memory = random.randint(1, top)
    elif shape == "everything-fits":
        memory = 2 * top
    elif shape == "exactly-full":
        sizes.sort()
        if size >= 2:
            memory = sum(random.sample(sizes, 2))
    elif shape == "few-sizes":
        choices = [random.randint(1, top) for _ in range(3)]
        sizes = [random.choice(choices) for _ in range(size)]
    return [sorted(sizes), memory]
