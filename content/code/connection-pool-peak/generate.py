def generate(random, size, shape):
    tiny = size < 100
    end = 12 if tiny else 1_000_000
    leases = []
    if shape == "relay":
        at = 0
        for _ in range(size):
            until = at + random.randint(1, 3 if tiny else 50)
            leases.append([at, until])
            at = until if random.random() < 0.9 else max(0, at - 1)
    elif shape == "all-at-once":
        for _ in range(size):
            taken = random.randint(0, end // 2 - 1)
            leases.append([taken, random.randint(end // 2, end)])
    else:
        longest = 4 if tiny else 500
        for number in range(size):
            taken = random.randint(0, end - 1)
            leases.append([taken, random.randint(taken + 1, min(end, taken + longest))])
            if shape == "one-long-many-short" and number == 0:
                leases[0] = [0, end]
    random.shuffle(leases)
    return [leases]
