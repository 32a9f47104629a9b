def generate(random, size, shape):
    tiny = size < 100
    orders = [random.randint(1, 9) for _ in range(min(size, 3))]
    if shape == "mixed" and tiny and random.random() < 0.3:
        orders.append(-1)
    script = []
    for _ in range(size if not tiny else random.randint(0, size)):
        retried = shape == "conflicts" or not tiny or random.random() < 0.8
        script.append([random.randint(1, len(orders) + 1), random.choice(["40001", "40P01"]) if retried else "23505"])
    return [script, orders, max(1, size)]
