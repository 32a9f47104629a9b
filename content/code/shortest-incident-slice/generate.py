def generate(random, size, shape):
    tiny = size < 100
    kinds = 3 if tiny else 40
    codes = [f"e{number}" for number in range(kinds)]
    required = [random.choice(codes) for _ in range(random.randint(1, 4 if tiny else 60))]
    if shape == "random":
        events = [random.choice(codes) for _ in range(size)]
    elif shape == "rare-at-the-end":
        required.append("crash")
        events = [random.choice(codes) for _ in range(size)]
        if events:
            events[-random.randint(1, min(3, size))] = "crash"
    elif shape == "mostly-noise":
        events = [
            random.choice(codes) if random.random() < 0.3 else f"n{random.randint(1, 9)}"
            for _ in range(size)
        ]
    elif shape == "one-kind":
        required = [codes[0]] * random.randint(1, 3 if tiny else 1000)
        events = [codes[0] if random.random() < 0.9 else codes[1] for _ in range(size)]
    else:  # never-complete
        required.append("never-logged")
        events = [random.choice(codes) for _ in range(size)]
    return [events, required]
