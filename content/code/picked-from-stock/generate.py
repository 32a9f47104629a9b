def generate(random, size, shape):
    tiny = size < 100
    count = random.randint(0, size) if tiny else size
    if shape == "few-skus":
        kinds = 3
    else:
        kinds = 6 if tiny else 900_000
    if shape == "nothing-in-stock":
        order = [f"B{random.randint(0, kinds)}" for _ in range(count)]
        shelf = [f"A{random.randint(0, kinds)}" for _ in range(size)]
    elif shape == "everything-in-stock":
        shelf = [f"A{random.randint(0, kinds)}" for _ in range(size)]
        order = shelf[:count][::-1]
    else:
        if shape == "partly" and not tiny:
            kinds = size
        shelf = [f"A{random.randint(0, kinds)}" for _ in range(size)]
        order = [f"A{random.randint(0, kinds)}" for _ in range(count)]
    return [order, shelf]
