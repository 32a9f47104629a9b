def generate(random, size, shape):
    tiny = size < 100
    day = max(4, size * 2) if tiny else 1_000_000
    couriers = random.randint(0, size + 1) if tiny else size
    patience = random.randint(0, 4 if tiny else 200)
    ready = [random.randint(0, day) for _ in range(size)]
    arrivals = [random.randint(0, day) for _ in range(couriers)]
    if shape == "rush-hour":
        minutes = [random.randint(0, day) for _ in range(2 if tiny else 50)]
        ready = [random.choice(minutes) for _ in ready]
        arrivals = [max(0, random.choice(minutes) - random.randint(0, 3)) for _ in arrivals]
    elif shape == "couriers-leave-early":
        ready = [random.randint(day // 2, day) for _ in ready]
        arrivals = [random.randint(0, day * 2 // 3) for _ in arrivals]
    elif shape == "everyone-waits":
        patience = day
    return [ready, arrivals, patience]
