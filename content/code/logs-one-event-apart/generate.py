def generate(random, size, shape):
    tiny = size < 100
    top = 2 if tiny else 99_999
    primary = [random.randint(0, top) for _ in range(size)]
    replica = list(primary)
    if shape == "one-lost":
        if replica:
            replica.pop(random.randrange(size) if tiny else size - 2)
    elif shape == "one-extra":
        replica.insert(random.randint(0, size) if tiny else size - 2, random.randint(0, top))
    elif shape == "one-distorted":
        if replica:
            replica[random.randrange(size)] = random.randint(0, top)
    elif shape == "two-apart":
        for _ in range(2):
            if not replica:
                continue
            position = random.randrange(len(replica))
            if random.random() < 0.5:
                replica[position] = random.randint(0, top)
            else:
                replica.pop(position)
    else:  # lost-and-distorted
        if size >= 3:
            replica.pop(random.randrange(size) if tiny else size // 2)
            replica[-1] = top + 1 - replica[-1]
    if random.random() < 0.5:
        primary, replica = replica, primary
    return [primary, replica]
