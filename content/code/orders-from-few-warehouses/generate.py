def generate(random, size, shape):
    tiny = size < 100
    kinds = 4 if tiny else 1000
    limit = random.randint(0, 3) if tiny else random.randint(5, 100)
    if shape == "random":
        warehouses = [random.randint(1, kinds) for _ in range(size)]
    elif shape == "one-warehouse":
        warehouses = [random.randint(1, kinds)] * size
        limit = max(1, limit)
    elif shape == "runs":
        warehouses = []
        while len(warehouses) < size:
            length = random.randint(1, 3 if tiny else 2000)
            warehouses += [random.randint(1, kinds)] * length
        warehouses = warehouses[:size]
    else:  # regulars-and-strangers
        regulars = random.sample(range(1, kinds + 1), 2)
        warehouses = [
            random.choice(regulars) if random.random() < 0.8 else random.randint(1, kinds)
            for _ in range(size)
        ]
    return [warehouses, limit]
