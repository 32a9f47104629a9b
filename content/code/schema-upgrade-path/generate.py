def generate(random, size, shape):
    tiny = size < 100
    if shape == "random":
        count = max(2, size // 3)
    elif shape == "short-cuts":
        count = max(2, size * 3 // 4 + 1)
    else:
        count = size + 1
    order = list(range(1, count + 1))
    random.shuffle(order)
    names = [f"v{number}.{number % 7}" for number in order]
    source, target = names[0], names[-1]
    pairs = []
    if shape == "random":
        pairs = [random.sample(names, 2) for _ in range(size)]
    elif shape == "dead-ends":
        for number in range(1, count):
            pairs.append([names[(number - 1) // 3], names[number]])
        if random.random() < 0.5:
            target = "v0-draft"
    else:
        pairs = [list(pair) for pair in zip(names, names[1:])]
        while len(pairs) < size:
            start = random.randrange(count - 1)
            if tiny and random.random() < 0.5:
                pairs.append(random.sample(names, 2))
            else:
                pairs.append([names[start], names[min(count - 1, start + random.randint(2, 6))]])
        pairs = [pair for pair in pairs if pair[0] != pair[1]][:size]
    if tiny and random.random() < 0.3:
        source, target = random.choice(names), random.choice(names)
    random.shuffle(pairs)
    return [pairs, source, target]
